import QtQuick
import Kiosk.Theme

// A question on a card above a screen, which is darkened and out of reach until the question is answered. The content lies on the card,
// whose size the user of this type sets.
Rectangle {
    id: root

    default property alias content: card.data
    readonly property Rectangle card: card

    signal tappedBeside

    color: Theme.scrim
    Accessible.role: Accessible.Dialog

    // Keeps taps from reaching the screen behind.
    MouseArea {
        anchors.fill: parent
        onClicked: root.tappedBeside()
    }

    Rectangle {
        id: card

        anchors.centerIn: parent
        radius: 36 * Theme.u
        color: Theme.surface
        border.color: Theme.controlLine
        border.width: 4 * Theme.u
    }
}
