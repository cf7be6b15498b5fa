pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A tab of the organiser: a card with facts, and the actions beside it, or below it on a narrow screen.
ScrollArea {
    id: root

    default property alias actions: right.data
    property alias facts: left.data

    readonly property bool stacked: Theme.portrait || Theme.tight || (Theme.viewWidth < 1.5 * Theme.viewHeight && Theme.textScale > 1.2)

    columns: [card, aside]

    GridLayout {
        id: grid

        width: parent.width
        height: Math.max(implicitHeight, root.stacked ? 0 : root.height)
        columns: root.stacked ? 1 : 2
        columnSpacing: 32 * Theme.u
        rowSpacing: 32 * Theme.u

        Card {
            id: card

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            implicitHeight: left.implicitHeight + 72 * Theme.u

            ColumnLayout {
                id: left

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: 36 * Theme.u
                spacing: Math.max(20 * Theme.u, Theme.smallGap)
            }
        }

        Item {
            id: aside

            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
            implicitHeight: right.implicitHeight

            // The actions stay in place while the card beside them is scrolled.
            ColumnLayout {
                id: right

                y: root.stacked ? 0 : Math.max(0, Math.min(root.offset, grid.height - height))
                width: parent.width
                spacing: Theme.gap
            }
        }
    }
}
