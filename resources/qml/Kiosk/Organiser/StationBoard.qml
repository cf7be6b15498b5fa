pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All stations on the whole screen, those that need somebody first, with the sum of their votes.
Item {
    id: root

    required property KioskTabViewModel machine

    readonly property StationBoardViewModel board: machine.stations.board

    objectName: "stationBoard"

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait || Theme.tight || Theme.textScale > 1.2 ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.smallGap

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4 * Theme.u

                Heading {
                    objectName: "boardTotal"
                    Layout.fillWidth: true
                    text: qsTr("%Ln vote(s)", "", root.board.total)
                    font.pixelSize: Theme.portrait || Theme.tight ? Theme.subheading : Theme.heading
                }

                Phrase {
                    objectName: "boardStations"
                    Layout.fillWidth: true
                    text: qsTr("%Ln kiosk(s)", "", root.board.stations) + " · " + (root.board.attention === 0 ? qsTr("all are well") : qsTr("%Ln need(s) somebody", "", root.board.attention)) + " · " + root.machine.stations.sending
                    color: Theme.muted
                }

                Repeater {
                    model: root.board.sums

                    Phrase {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        font.weight: Font.Bold
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
            }

            Pill {
                objectName: "boardBack"
                Layout.fillWidth: parent.columns === 1
                lead: "left"
                tone: Theme.muted
                text: qsTr("Back")
                onClicked: root.machine.show("hub")
            }
        }

        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                width: parent.width
                columns: Math.max(1, Math.floor(width / (18 * Theme.body)))
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: root.board.names

                    StationRow {
                        required property string modelData
                        required property int index

                        objectName: "station-" + index
                        name: modelData
                        lamp: root.board.lamps[index] ?? "green"
                        station: root.board.states[index] ?? ""
                        detail: root.board.details[index] ?? ""
                    }
                }

                Phrase {
                    objectName: "boardMore"
                    Layout.fillWidth: true
                    visible: root.board.more > 0
                    text: qsTr("and %Ln more", "", root.board.more)
                    color: Theme.muted
                }
            }
        }
    }
}
