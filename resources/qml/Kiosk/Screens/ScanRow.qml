pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One row of the letter panel. First the row as a whole gets the focus, then each of its keys.
Item {
    id: root

    required property ScanKeyLabels labels
    // Gets every key event before the buttons, which would consume the space bar.
    required property Item keyTarget
    required property list<string> keys
    property bool capitals: false
    // 0 for the width of the label.
    property real keyWidth: 0

    signal keyPressed(key: string)

    // Index of the key that has the focus, or -1.
    function focusedIndex(): int {
        return Array.from({
            "length": all.count
        }, (_, number) => all.itemAt(number)).findIndex(key => key.activeFocus);
    }

    function keyAt(number: int): Item {
        return all.itemAt(number);
    }

    implicitHeight: flow.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Row: %1").arg(keys.map(key => labels.name(key)).join(" "))
    Accessible.focusable: true
    Keys.forwardTo: keyTarget

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.smallGap

        Repeater {
            id: all

            model: root.keys

            Pill {
                required property string modelData

                objectName: "scan-" + modelData
                // The row is null while its keys wait to be deleted: a change of language, theme or size still evaluates them.
                width: !root ? 0 : root.keyWidth > 0 ? root.keyWidth : Math.min(Math.max(Theme.target, implicitWidth), root.width)
                leftPadding: (root?.keyWidth > 0 ? 4 : 28) * Theme.u
                rightPadding: leftPadding
                topPadding: 8 * Theme.u
                bottomPadding: 8 * Theme.u
                textSize: Theme.upTo(34 * Theme.u * Theme.textScale, 48)
                text: root?.labels.text(modelData, root.capitals) ?? ""
                lead: modelData === "shift" ? modelData : ""
                Accessible.name: root?.labels.name(modelData) ?? ""
                Keys.forwardTo: root.keyTarget
                onClicked: root.keyPressed(modelData)
            }
        }
    }

    FocusRing {
        radius: 54 * Theme.u
    }
}
