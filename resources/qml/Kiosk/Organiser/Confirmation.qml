import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Asks once before an action and says what will happen.
ColumnLayout {
    id: root

    required property string key
    required property string question
    required property string confirmText
    required property string keepText
    property string otherText: ""

    signal confirmed
    signal kept
    signal other

    spacing: Theme.gap

    Phrase {
        objectName: "ask" + root.key
        Layout.fillWidth: true
        text: root.question
        font.weight: Font.Bold
        Accessible.role: Accessible.AlertMessage
    }

    Pill {
        objectName: "keep" + root.key
        Layout.fillWidth: true
        filled: true
        text: root.keepText
        onClicked: root.kept()
    }

    Pill {
        objectName: "other" + root.key
        irreversible: true
        Layout.fillWidth: true
        visible: text !== ""
        text: root.otherText
        onClicked: root.other()
    }

    Pill {
        objectName: "confirm" + root.key
        irreversible: true
        Layout.fillWidth: true
        text: root.confirmText
        onClicked: root.confirmed()
    }
}
