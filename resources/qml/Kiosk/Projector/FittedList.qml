pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls

// Short texts below each other, as large as the place allows, at most `largest`.
Item {
    id: root

    required property list<string> texts
    required property real largest
    property real least: 0
    // A size that several lists share; 0 for its own.
    property real common: 0
    property bool numbered: false
    property int firstNumber: 1

    readonly property alias fitted: fitter.size
    readonly property real size: common > 0 ? common : fitted
    readonly property real across: width - indent
    readonly property real indent: numbered ? 1.1 * largest : 0

    Fitter {
        id: fitter

        text: root.texts.join("\n")
        gaps: root.texts.length - 1
        largest: root.largest
        least: root.least
        across: root.across
        room: root.height
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 0.35 * root.size

        Repeater {
            model: root.texts

            Item {
                id: entry

                required property string modelData
                required property int index

                width: root.width
                height: words.implicitHeight

                Phrase {
                    anchors.left: parent.left
                    anchors.top: parent.top
                    visible: root.numbered
                    text: qsTr("%Ln", "", entry.index + root.firstNumber)
                    color: words.color
                    font.pixelSize: root.size
                    font.weight: Font.Bold
                    lineHeight: 1.1
                }

                Phrase {
                    id: words

                    objectName: "text-" + entry.index
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.leftMargin: root.indent
                    text: entry.modelData
                    font.pixelSize: root.size
                    lineHeight: 1.1
                }
            }
        }
    }
}
