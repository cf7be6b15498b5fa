import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// With low reach on a wide screen: buttons that move the screen down into reach, the top by half the height, the middle by a quarter.
Rectangle {
    id: root

    // How far the screen is moved down, in quarters of the height.
    property int lowered: 0

    readonly property real letters: Theme.upTo(Theme.body, 40)

    height: buttons.implicitHeight + 2 * Theme.smallGap
    color: Theme.surface

    Row {
        id: buttons

        objectName: "reachButtons"
        anchors.centerIn: parent
        spacing: Theme.smallGap

        Pill {
            objectName: "bringDown"
            visible: root.lowered === 0
            tail: "down"
            textSize: root.letters
            text: qsTr("Bring the top down")
            onClicked: root.lowered = 2
        }

        Pill {
            objectName: "bringMiddleDown"
            visible: root.lowered === 0
            tail: "down"
            textSize: root.letters
            text: qsTr("Bring the middle down")
            onClicked: root.lowered = 1
        }

        Pill {
            objectName: "backUp"
            visible: root.lowered > 0
            tail: "up"
            textSize: root.letters
            text: qsTr("Back up")
            onClicked: root.lowered = 0
        }
    }
}
