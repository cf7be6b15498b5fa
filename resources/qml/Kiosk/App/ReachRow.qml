import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Brings what is out of reach down into the lower half of a wide screen, and back: the top by half of the glass, the middle by a quarter.
Rectangle {
    id: root

    // Quarters of the glass.
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
