pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Two bars that should be level, the lengths of both arguments; what is not level and what to do about it; and all figures.
ColumnLayout {
    id: root

    required property DraftFairnessViewModel fairness

    readonly property list<string> names: [qsTr("For"), qsTr("Against")]
    // The same for both, so that the bars begin at one place.
    readonly property real nameWidth: Math.max(0.25 * width, Math.ceil(Math.max(...names.map(name => metrics.advanceWidth(name)))) + 2)

    spacing: 8 * Theme.u
    visible: fairness.measured

    FontMetrics {
        id: metrics

        font.family: Theme.plain
        font.pixelSize: Theme.small
        font.weight: Font.Bold
    }

    Repeater {
        model: 2

        RowLayout {
            id: side

            required property int index

            readonly property bool isFor: index === 0
            readonly property real share: isFor ? root.fairness.forShare : root.fairness.againstShare

            Layout.fillWidth: true
            spacing: Theme.smallGap

            Phrase {
                Layout.preferredWidth: root.nameWidth
                Layout.minimumWidth: root.nameWidth
                text: root.names[side.index]
                font.pixelSize: Theme.small
                font.weight: Font.Bold
                lineHeight: 1
            }

            Rectangle {
                objectName: side.isFor ? "barFor" : "barAgainst"
                Layout.fillWidth: true
                implicitHeight: 24 * Theme.u
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

    Phrase {
        objectName: "figuresFor"
        Layout.fillWidth: true
        text: root.fairness.forFigures
        font.pixelSize: Theme.small
    }

    Phrase {
        objectName: "figuresAgainst"
        Layout.fillWidth: true
        text: root.fairness.againstFigures
        font.pixelSize: Theme.small
    }
}
