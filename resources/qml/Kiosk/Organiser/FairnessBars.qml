pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Two bars that should be level: how long the arguments of both sides are, their other figures, and what to do about a difference.
ColumnLayout {
    id: root

    required property DraftFairnessViewModel fairness

    spacing: 8 * Theme.u
    visible: fairness.measured

    Repeater {
        model: 2

        ColumnLayout {
            id: side

            required property int index

            readonly property bool isFor: index === 0
            readonly property real share: isFor ? root.fairness.forShare : root.fairness.againstShare

            Layout.fillWidth: true
            spacing: 8 * Theme.u

            Phrase {
                objectName: side.isFor ? "figuresFor" : "figuresAgainst"
                Layout.fillWidth: true
                text: side.isFor ? root.fairness.forFigures : root.fairness.againstFigures
                font.pixelSize: Theme.small
                lineHeight: 1
            }

            Rectangle {
                objectName: side.isFor ? "barFor" : "barAgainst"
                Layout.fillWidth: true
                implicitHeight: 20 * Theme.u
                color: Theme.track

                Rectangle {
                    anchors.left: parent.left
                    width: side.share * parent.width
                    height: parent.height
                    color: Theme.sideColor(side.isFor)
                }
            }
        }
    }

    Repeater {
        model: root.fairness.sentences

        Phrase {
            required property string modelData
            required property int index

            objectName: "balance-" + index
            Layout.fillWidth: true
            text: modelData
            font.pixelSize: Theme.small
            font.weight: Font.Bold
        }
    }
}
