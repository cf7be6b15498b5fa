pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One side in short. Both sides use this file, so neither gets more space, larger text or fewer taps.
Card {
    id: root

    required property SideViewModel side

    signal readRequested

    implicitHeight: column.implicitHeight + 48 * Theme.u

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: 14 * Theme.u
        color: Theme.sideColor(root.side.isFor)
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: 34 * Theme.u
        anchors.rightMargin: 34 * Theme.u
        anchors.topMargin: 30 * Theme.u
        anchors.bottomMargin: 18 * Theme.u
        spacing: 8 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.smallGap

            Mark {
                isFor: root.side.isFor
            }

            Kicker {
                Layout.fillWidth: true
                text: root.side.kicker
                color: Theme.sideColor(root.side.isFor)
            }
        }

        Heading {
            Layout.fillWidth: true
            text: root.side.heading
            font.pixelSize: Math.max(Theme.minimumFontSize, 39 * Theme.u * Theme.displayScale)
        }

        Phrase {
            Layout.fillWidth: true
            text: root.side.inShortHeading
            color: Theme.muted
            font.weight: Font.Bold
            font.pixelSize: Theme.tiny
        }

        Repeater {
            model: root.side.points

            Phrase {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                font.pixelSize: Theme.tiny
                lineHeight: 1.06
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Pill {
            objectName: "read-" + root.side.side
            Layout.maximumWidth: parent.width
            text: qsTr("Read the full argument")
            tone: Theme.sideColor(root.side.isFor)
            onClicked: root.readRequested()
        }
    }
}
