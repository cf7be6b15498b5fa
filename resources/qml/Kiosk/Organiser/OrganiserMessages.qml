import QtQuick
import QtQuick.Layouts
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// The result of the last action and the most urgent warning, at the bottom and with space reserved, so that they move no button.
// Above the buttons of a page no space is reserved: what scrolls above them gives way.
ColumnLayout {
    id: root

    required property OrganiserViewModel organiser
    property bool typing: false
    property bool aboveButtons: false
    // The page that is shown has its own.
    property bool elsewhere: false

    // A warning is on every tab if there is room for it, else only on the first.
    readonly property bool warningOnEveryTab: Theme.portrait ? !Theme.tight : Theme.textScale < 1.2
    readonly property bool warns: organiser.warnings.texts.length > 0 && !typing && (warningOnEveryTab || organiser.tab === "session")
    readonly property real textSize: Theme.upTo(Theme.body, Theme.tight ? 34 : 40)
    readonly property real reserved: typing || aboveButtons ? 0 : 1.6 * textSize + 40 * Theme.u

    spacing: Theme.smallGap
    visible: !elsewhere && (message.text !== "" || (aboveButtons ? warns : !typing))
    Layout.minimumHeight: reserved

    Problem {
        id: message

        objectName: "organiserMessage"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
        textSize: root.textSize
        text: root.organiser.message
    }

    Problem {
        objectName: "organiserWarnings"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
        visible: root.warns
        textSize: root.textSize
        text: root.organiser.warnings.texts[0] ?? ""
    }
}
