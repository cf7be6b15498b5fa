import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The top row of the page for a reason: the chosen side, and the ways to change it, the language, and to the secrecy card.
RowLayout {
    id: root

    required property KioskViewModel kiosk
    required property bool wide
    required property bool typing
    required property bool choosing

    readonly property SideViewModel side: kiosk.visit.chosen

    spacing: Math.max(18 * Theme.u, Theme.smallGap)

    Heading {
        Layout.fillWidth: true
        Layout.minimumWidth: Math.min(implicitWidth, 680 * Theme.u)
        Layout.maximumWidth: implicitWidth + 24 * Theme.u
        visible: root.wide
        text: qsTr("Tell us why")
    }

    Mark {
        isFor: root.side.isFor
        size: 36 * Theme.u
    }

    Phrase {
        Layout.fillWidth: true
        text: qsTr("You chose: %1").arg(root.kiosk.language.isolate(root.side.heading))
        font.weight: Font.Bold
        lineHeight: 1
    }

    FooterButton {
        objectName: "secrecyCard"
        visible: root.wide && !root.typing
        iconName: "lock"
        bold: true
        text: qsTr("How your vote stays secret")
        onClicked: root.kiosk.showSecrecy()
    }

    FooterButton {
        objectName: "language"
        visible: root.kiosk.language.codes.length > 1 && !root.typing && !root.choosing
        Layout.minimumWidth: least
        stacked: true
        iconName: "globe"
        bold: true
        text: qsTr("Language")
        onClicked: root.kiosk.showLanguages()
    }

    Pill {
        objectName: "change"
        textSize: Theme.upTo(Theme.body, 40)
        text: qsTr("Change")
        onClicked: root.kiosk.draftQuestion.changeChoice()
    }
}
