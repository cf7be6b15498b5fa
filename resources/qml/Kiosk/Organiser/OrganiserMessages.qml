import QtQuick
import QtQuick.Layouts
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// The result of the last action and the most urgent warning, at the bottom and with space reserved, so that they move no button.
ColumnLayout {
    id: root

    required property OrganiserViewModel organiser
    property bool typing: false

    // A warning is on every tab if there is room for it, else only on the first.
    readonly property bool warningOnEveryTab: Theme.portrait || Theme.textScale < 1.2
    readonly property real textSize: Theme.upTo(Theme.body, Theme.tight ? 34 : 40)
    readonly property real reserved: typing ? 0 : 1.6 * textSize + 40 * Theme.u

    spacing: Theme.smallGap
    visible: !typing || message.visible
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
        visible: text !== "" && !root.typing && (root.warningOnEveryTab || root.organiser.tab === "session")
        textSize: root.textSize
        text: root.organiser.warnings.texts[0] ?? ""
    }
}
