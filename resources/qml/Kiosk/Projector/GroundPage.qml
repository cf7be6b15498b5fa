import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What both sides agree on.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real legible

    Heading {
        id: heading

        objectName: "groundHeading"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        text: root.kiosk.debate.commonGroundHeading
        font.pixelSize: root.legible
    }

    FittedList {
        objectName: "groundFacts"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.gap
        texts: root.kiosk.debate.facts
        largest: root.legible
        numbered: true
    }
}
