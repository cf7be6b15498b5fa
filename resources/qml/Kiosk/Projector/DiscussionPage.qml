import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A question to discuss, and a point of each side.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real legible

    FittedPhrase {
        id: question

        objectName: "classQuestion"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: (Theme.portrait ? 0.38 : 0.34) * parent.height
        text: root.kiosk.classroom.talkingPoints.question
        largest: 1.4 * root.legible
        font.family: Theme.display
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    TwoSides {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: question.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.gap
        kiosk: root.kiosk
        legible: root.legible
        forTexts: [root.kiosk.classroom.talkingPoints.forPoint]
        againstTexts: [root.kiosk.classroom.talkingPoints.againstPoint]
    }
}
