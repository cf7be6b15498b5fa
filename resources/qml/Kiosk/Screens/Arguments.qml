pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Both sides in short, in random order.
Page {
    id: root

    objectName: "arguments"

    ScrollArea {
        id: scroll

        anchors.fill: parent

        GridLayout {
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
            columnSpacing: 32 * Theme.u
            rowSpacing: 32 * Theme.u
            uniformCellWidths: true
            uniformCellHeights: true

            Repeater {
                model: [root.kiosk.visit.first, root.kiosk.visit.second]

                SideCard {
                    required property SideViewModel modelData

                    objectName: "side-" + modelData.side
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    side: modelData
                    onReadRequested: root.kiosk.read(modelData.side)
                }
            }

            // Where the footer has no room for it.
            Loader {
                Layout.columnSpan: parent.columns
                Layout.alignment: Qt.AlignRight
                Layout.maximumWidth: parent.width
                active: !root.leads && root.kiosk.visit.canVote && !root.kiosk.visit.voted
                visible: active
                sourceComponent: Pill {
                    objectName: "toTheVote"
                    tail: "right"
                    text: qsTr("Go to the vote")
                    onClicked: root.kiosk.show("vote")
                }
            }
        }
    }
}
