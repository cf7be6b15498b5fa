import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Buttons a visitor may need at any time, at the bottom where everyone can reach them. In a narrow bar the labels are below the icons,
// and in a very narrow one the buttons are in two or more rows.
GridLayout {
    id: root

    required property KioskViewModel kiosk
    // The width there is: its own can be no smaller than its buttons.
    required property real room
    // Whether 'Start over' is here: not on screens with another button that ends the visit.
    property bool leaves: true
    readonly property list<FooterButton> offered: [letters, contrast, aloud, language, way, out].filter(button => button.offered)
    // Without the way to the vote, which is there only if it fits.
    readonly property real across: [letters, contrast, aloud, language, out].reduce((sum, button) => sum + (button.offered ? button.across + columnSpacing : 0), 0)
    readonly property bool narrow: room < Math.max(1250 * Theme.u, across)
    readonly property real widest: offered.reduce((most, button) => Math.max(most, button.least), 0)
    readonly property bool oneRow: offered.reduce((sum, button) => sum + button.least + columnSpacing, -columnSpacing) <= room
    readonly property int fitting: Math.max(1, Math.floor((room + columnSpacing) / (widest + columnSpacing)))
    readonly property int rows_: !narrow || oneRow ? 1 : Math.ceil(offered.length / fitting)
    // Whether there is nothing left to do but to leave.
    readonly property bool finished: kiosk.visit.voted || (kiosk.screen === "results" && !kiosk.visit.canVote)
    // Whether there is room for the way to the vote; where there is none, the arguments have it below them.
    readonly property bool leads: narrow ? Theme.textScale <= 1 && room >= Math.max(950 * Theme.u, 6 * (Theme.target + columnSpacing)) : room >= Math.max(1700 * Theme.u, across + way.across + columnSpacing)

    // Hidden while the bar for reading aloud is open, where there is not enough room for both.
    readonly property bool shown: kiosk.speech.state === "closed" || !(Theme.cramped || Theme.textScale > 1.2)

    visible: shown
    columns: narrow ? Math.ceil(offered.length / rows_) : offered.length + 1
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap
    uniformCellWidths: rows_ > 1

    FooterButton {
        id: letters

        objectName: "textSize"
        Layout.leftMargin: root.narrow ? 0 : -padding
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: stacked ? least : across
        offered: Theme.enlarges
        stacked: root.narrow
        letters: "Aa"
        text: qsTr("Text size")
        onClicked: root.kiosk.appearance.nextTextSize(Theme.needed)
    }

    FooterButton {
        id: contrast

        objectName: "contrast"
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: stacked ? least : across
        stacked: root.narrow
        iconName: "contrast"
        text: qsTr("Contrast")
        onClicked: root.kiosk.appearance.nextTheme()
    }

    FooterButton {
        id: aloud

        objectName: "readAloud"
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: stacked ? least : across
        offered: root.kiosk.speech.available
        stacked: root.narrow
        iconName: "speak"
        text: qsTr("Read aloud")
        onClicked: root.kiosk.speech.toggle()
    }

    FooterButton {
        id: language

        objectName: "language"
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: stacked ? least : across
        offered: root.kiosk.language.codes.length > 1
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
        id: way

        objectName: "toTheVote"
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: stacked ? least : across
        stacked: root.narrow
        offered: root.leads && root.kiosk.screen === "arguments" && !root.kiosk.lesson.on && root.kiosk.visit.canVote && !root.kiosk.visit.voted
        bold: true
        iconName: "right"
        text: qsTr("Go to the vote")
        onClicked: root.kiosk.show("vote")
    }

    FooterButton {
        id: out

        objectName: "startOver"
        irreversible: true
        Layout.rightMargin: root.narrow || filled ? 0 : -padding
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.minimumWidth: stacked ? least : across
        offered: root.leaves
        stacked: root.narrow
        bold: true
        filled: root.finished
        iconName: root.finished ? "check" : "restart"
        text: root.finished ? qsTr("Done") : qsTr("Start over")
        onClicked: root.kiosk.draftQuestion.startOver()
    }
}
