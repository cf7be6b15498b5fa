import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Shown outside the opening hours: a dark screen with the opening time and the organiser's button.
Rectangle {
    id: root

    required property string opensAt
    required property point drift

    signal organiserRequested

    objectName: "asleep"
    color: Theme.asleep

    Heading {
        x: (parent.width - width) / 2 + root.drift.x * 8 * Theme.u
        y: (parent.height - height) / 2 + root.drift.y * 8 * Theme.u
        width: parent.width - 4 * Theme.margin
        text: qsTr("See you at %1").arg(root.opensAt)
        color: Theme.overAsleep
        horizontalAlignment: Text.AlignHCenter
    }

    Pill {
        objectName: "organiserDoorAsleep"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: 54 * Theme.u
        textSize: Theme.tiny
        text: qsTr("Organiser")
        tone: Theme.overAsleep
        onClicked: root.organiserRequested()
    }
}
