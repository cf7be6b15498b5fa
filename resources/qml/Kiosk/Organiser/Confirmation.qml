import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Asks once before an action and says what will happen. Scrolls into sight when it appears; on a small screen both answers are side by side
// where they fit, so that they are in sight together with the question.
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

    function bringIntoSight(): void {
        let area = visible ? parent : null;
        while (area && !(area instanceof ScrollArea))
            area = area.parent;
        (area as ScrollArea)?.revealSoon(root);
    }

    spacing: Theme.gap
    onVisibleChanged: bringIntoSight()
    Component.onCompleted: bringIntoSight() // a page that appears with its question

    Phrase {
        objectName: "ask" + root.key
        Layout.fillWidth: true
        text: root.question
        font.weight: Font.Bold
        Accessible.role: Accessible.AlertMessage
    }

    GridLayout {
        readonly property bool abreast: Theme.tight && root.otherText === "" && 2 * Math.max(keepButton.implicitWidth, confirmButton.implicitWidth) + Theme.gap <= root.width

        Layout.fillWidth: true
        columns: abreast ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: abreast

        Pill {
            id: keepButton

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
            id: confirmButton

            objectName: "confirm" + root.key
            irreversible: true
            Layout.fillWidth: true
            text: root.confirmText
            onClicked: root.confirmed()
        }
    }
}
