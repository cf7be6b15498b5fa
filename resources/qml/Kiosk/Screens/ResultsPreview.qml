pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the results will show and from when on, as long as the split is not shown: each part as large as the room allows.
ColumnLayout {
    id: root

    objectName: "resultsPreview"

    required property ResultsViewModel results
    required property string yes
    required property string no

    readonly property real wordSize: 34 * Theme.u * Theme.textScale

    spacing: Theme.portrait ? Theme.gap : Theme.smallGap

    // The place of the bar, empty and without proportions.
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: 300 * Theme.u
        implicitHeight: bar.implicitHeight + 28 * Theme.u
        Accessible.ignored: true

        DashedOutline {
            anchors.fill: parent
            radius: Theme.radius
        }

        RowLayout {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 28 * Theme.u
            spacing: Theme.smallGap

            Mark {
                isFor: true
                size: 36 * Theme.u
            }

            Phrase {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                text: root.yes
                color: Theme.forSide
                font.weight: Font.Bold
            }

            Phrase {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: root.no
                color: Theme.against
                font.weight: Font.Bold
            }

            Mark {
                isFor: false
                size: 36 * Theme.u
            }
        }
    }

    Phrase {
        objectName: "resultsNote"
        Layout.fillWidth: true
        text: root.results.note
        font.pixelSize: root.wordSize
    }

    Phrase {
        objectName: "resultsFrom"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.results.fromNote
        font.pixelSize: root.wordSize
    }

    Repeater {
        model: root.results.upcoming

        Card {
            id: part

            required property string modelData
            required property int index

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(implicitHeight, 220 * Theme.u)
            implicitHeight: words.implicitHeight + 28 * Theme.u

            ColumnLayout {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: 28 * Theme.u
                spacing: 4 * Theme.u

                Phrase {
                    Layout.fillWidth: true
                    text: part.modelData
                    font.weight: Font.Bold
                }

                Phrase {
                    Layout.fillWidth: true
                    text: root.results.upcomingWhen[part.index] ?? ""
                    color: Theme.muted
                }
            }
        }
    }
}
