import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What can be done with one side: read its whole argument, or hear its points.
RowLayout {
    id: root

    required property KioskViewModel kiosk
    required property SideViewModel side
    readonly property string label: qsTr("Read the full argument")
    // What is read aloud.
    required property Item card

    Layout.fillHeight: false
    spacing: Theme.smallGap

    Pill {
        objectName: "read-" + root.side.side
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: root.label
        tone: Theme.sideColor(root.side.isFor)
        onClicked: root.kiosk.read(root.side.side)
    }

    Pill {
        objectName: "listen-" + root.side.side
        Layout.fillHeight: true
        Layout.minimumWidth: Theme.target
        visible: root.kiosk.speech.available
        leftPadding: 24 * Theme.u
        rightPadding: 24 * Theme.u
        lead: "speak"
        tone: Theme.muted
        Accessible.name: qsTr("Listen: %1").arg(root.side.heading)
        onClicked: root.kiosk.speech.playPart(root.card)
    }

    Item {
        Layout.fillWidth: true
    }
}
