pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Shows that a button has refused a tap and when it takes one: it looks disabled, and fills up from its start until then.
Loader {
    id: root

    required property real radius
    // In milliseconds; 0 while nothing is refused.
    required property int duration

    signal over

    objectName: "refusalSign"
    anchors.fill: parent
    active: duration > 0
    visible: active
    sourceComponent: Rectangle {
        radius: root.radius
        color: Theme.surface

        Rectangle {
            id: filling

            height: parent.height
            radius: root.radius
            color: Theme.track

            NumberAnimation on width {
                running: Theme.motion
                from: 2 * root.radius
                to: root.width
                duration: root.duration
            }
        }

        DashedOutline {
            anchors.fill: parent
            radius: root.radius
        }

        Timer {
            interval: root.duration
            running: true
            onTriggered: root.over()
        }
    }
}
