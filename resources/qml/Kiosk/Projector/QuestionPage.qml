import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The question of the debate and, while the class votes, how many have. Nothing of a ballot, and of no vote how it was.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real legible

    FittedPhrase {
        objectName: "classQuestion"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: count.top
        text: root.kiosk.classroom.classView.question
        largest: 2 * root.legible
        font.family: Theme.display
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }

    Phrase {
        id: count

        objectName: "classTurnout"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Theme.gap
        visible: text !== ""
        text: root.kiosk.classroom.classView.turnout
        color: Theme.muted
        font.pixelSize: 1.2 * root.legible
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }
}
