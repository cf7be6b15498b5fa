import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Asks once before an action and says what will happen. A second tap in the same place never confirms: the button that does is moved
// away from the last press.
GridLayout {
    id: root

    required property string key
    required property string question
    required property string confirmText
    required property string keepText
    property string otherText: ""

    property bool confirmFirst: false
    property bool placed: false

    signal confirmed
    signal kept
    signal other

    function avoidLastPress(): void {
        const press = confirm.mapFromItem(null, LastPress.at.x, LastPress.at.y);
        confirmFirst = confirmFirst || (press.y > -rowSpacing && press.y < confirm.height + rowSpacing);
        placed = true;
    }

    columns: 1
    rowSpacing: Theme.gap
    onVisibleChanged: {
        confirmFirst = false;
        placed = false;
    }

    Timer {
        interval: 50
        running: root.visible
        onTriggered: root.avoidLastPress()
    }

    Phrase {
        objectName: "ask" + root.key
        Layout.row: 0
        Layout.fillWidth: true
        text: root.question
        font.weight: Font.Bold
        Accessible.role: Accessible.AlertMessage
    }

    Pill {
        objectName: "keep" + root.key
        Layout.row: root.confirmFirst ? 2 : 1
        Layout.fillWidth: true
        filled: true
        text: root.keepText
        onClicked: root.kept()
    }

    Pill {
        objectName: "other" + root.key
        Layout.row: root.confirmFirst ? 3 : 2
        Layout.fillWidth: true
        visible: text !== ""
        text: root.otherText
        onClicked: root.other()
    }

    Pill {
        id: confirm

        objectName: "confirm" + root.key
        irreversible: true
        Layout.row: root.confirmFirst ? 1 : 3
        Layout.fillWidth: true
        text: root.confirmText
        onClicked: root.confirmed()
    }
}
