import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Buttons a visitor may need at any time, at the bottom where everyone can reach them. In a narrow bar the labels are below the icons.
RowLayout {
    id: root

    required property KioskViewModel kiosk
    // Whether 'Start over' is here: not on screens with another button that ends the visit.
    property bool leaves: true
    readonly property bool narrow: width < 1250 * Theme.u
    // Whether there is nothing left to do but to leave.
    readonly property bool finished: kiosk.visit.voted || (kiosk.screen === "results" && !kiosk.visit.canVote)
    // Whether there is room for the way to the vote; where there is none, the arguments have it below them.
    readonly property bool leads: narrow ? Theme.textScale <= 1 && width >= Math.max(950 * Theme.u, 6 * (Theme.target + spacing)) : width >= 1700 * Theme.u

    // Hidden while the bar for reading aloud is open, where there is not enough room for both.
    visible: kiosk.speech.state === "closed" || !(Theme.cramped || Theme.textScale > 1.2)
    spacing: Theme.smallGap

    FooterButton {
        objectName: "textSize"
        Layout.leftMargin: root.narrow ? 0 : -padding
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: least
        stacked: root.narrow
        letters: "Aa"
        text: qsTr("Text size")
        onClicked: root.kiosk.appearance.nextTextSize()
    }

    FooterButton {
        objectName: "contrast"
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: least
        stacked: root.narrow
        iconName: "contrast"
        text: qsTr("Contrast")
        onClicked: root.kiosk.appearance.nextTheme()
    }

    FooterButton {
        objectName: "readAloud"
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: least
        visible: root.kiosk.speech.available
        stacked: root.narrow
        iconName: "speak"
        text: qsTr("Read aloud")
        onClicked: root.kiosk.speech.toggle()
    }

    FooterButton {
        objectName: "language"
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: least
        visible: root.kiosk.language.codes.length > 1
        enabled: root.kiosk.screen !== "languages"
        opacity: enabled ? 1 : 0 // keeps its place: the others would move under a finger
        stacked: root.narrow
        iconName: "globe"
        text: qsTr("Language")
        onClicked: root.kiosk.showLanguages()
    }

    Item {
        Layout.fillWidth: true
        visible: !root.narrow
    }

    FooterButton {
        objectName: "toTheVote"
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: least
        stacked: root.narrow
        visible: root.leads && root.kiosk.screen === "arguments" && root.kiosk.visit.canVote && !root.kiosk.visit.voted
        bold: true
        iconName: "right"
        text: qsTr("Go to the vote")
        onClicked: root.kiosk.show("vote")
    }

    FooterButton {
        objectName: "startOver"
        irreversible: true
        Layout.rightMargin: root.narrow || filled ? 0 : -padding
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: least
        visible: root.leaves
        stacked: root.narrow
        bold: true
        filled: root.finished
        iconName: root.finished ? "check" : "restart"
        text: root.finished ? qsTr("Done") : qsTr("Start over")
        onClicked: root.kiosk.draftQuestion.startOver()
    }
}
