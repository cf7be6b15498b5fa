pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who changed their mind: a row a direction, three totals where directions would show too few people, or why neither is shown.
Card {
    id: root

    required property ResultsViewModel results
    required property string yes
    required property string no

    implicitHeight: rows.implicitHeight + 40 * Theme.u

    ColumnLayout {
        id: rows

        // In the order of `results.flowCounts`.
        readonly property var directions: [[root.no, root.yes], [qsTr("Not sure"), root.yes], [root.yes, root.no], [qsTr("Not sure"), root.no], [root.yes, unsure], [root.no, unsure], [qsTr("Not sure"), unsure]]
        readonly property string unsure: qsTr("Still not sure")

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 32 * Theme.u
        spacing: 14 * Theme.u

        MovesRow {
            objectName: "moves"
            Layout.fillWidth: true
            visible: root.results.hasMoves
            stayed: root.results.stayed
            changed: root.results.changedSides
            decided: root.results.decided
            unsure: root.results.unsure
        }

        Phrase {
            objectName: "flowNote"
            Layout.fillWidth: true
            visible: !root.results.hasFlow
            text: root.results.flowNote
            color: Theme.muted
            font.pixelSize: root.results.hasMoves ? Theme.tiny : Theme.body
        }

        Repeater {
            model: root.results.flowCounts

            FlowRow {
                required property int index
                required property int modelData

                Layout.fillWidth: true
                from: rows.directions[index][0]
                to: rows.directions[index][1]
                count: modelData
                toFor: index < 2
                toSide: index < 4
                most: Math.max(...root.results.flowCounts)
            }
        }

        Phrase {
            Layout.fillWidth: true
            visible: root.results.hasFlow
            text: qsTr("%Ln stayed with the side they came with.", "", root.results.stayed)
            color: Theme.muted
            font.pixelSize: Theme.tiny
        }
    }
}
