import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A number with its unit, and buttons that increase or decrease it by a step.
ColumnLayout {
    id: root

    required property string key
    required property string label
    required property string value
    required property bool least
    required property bool most

    signal stepped(direction: int)

    Layout.fillWidth: true
    spacing: 12 * Theme.u

    Phrase {
        Layout.fillWidth: true
        text: root.label
        color: Theme.muted
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.gap

        Pill {
            objectName: root.key + "-less"
            Layout.preferredWidth: Math.max(Theme.target, implicitHeight)
            Layout.alignment: Qt.AlignTop // keeps its place when the value takes fewer lines
            leftPadding: 0
            rightPadding: 0
            enabled: !root.least
            text: "−"
            Accessible.name: qsTr("%1: less").arg(root.label)
            onClicked: root.stepped(-1)
        }

        Phrase {
            objectName: root.key + "-value"
            Layout.fillWidth: true
            Layout.preferredWidth: 460 * Theme.u * Theme.textScale
            Layout.minimumHeight: Theme.target
            verticalAlignment: Text.AlignVCenter
            Layout.maximumWidth: 460 * Theme.u * Theme.textScale
            text: root.value
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            Accessible.name: root.label + ": " + root.value
        }

        Pill {
            objectName: root.key + "-more"
            Layout.preferredWidth: Math.max(Theme.target, implicitHeight)
            Layout.alignment: Qt.AlignTop // keeps its place when the value takes fewer lines
            leftPadding: 0
            rightPadding: 0
            enabled: !root.most
            text: "+"
            Accessible.name: qsTr("%1: more").arg(root.label)
            onClicked: root.stepped(1)
        }

        Item {
            Layout.fillWidth: true
        }
    }
}
