import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What both sides agree on: as many facts at a time as the last row can read.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real legible

    readonly property ClassPagesViewModel pages: kiosk.classroom.pages
    readonly property real least: 0.04 * Theme.viewHeight

    function lay(): void {
        kiosk.classroom.pages.lay(heights.heights, [], facts.height, 0.35 * least);
    }

    Component.onCompleted: lay()

    Heading {
        id: heading

        objectName: "groundHeading"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        text: root.kiosk.debate.commonGroundHeading
        font.pixelSize: root.legible
    }

    TextHeights {
        id: heights

        texts: root.kiosk.debate.facts
        size: root.least
        across: facts.across
        onHeightsChanged: root.lay()
    }

    FittedList {
        id: facts

        objectName: "groundFacts"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.gap
        texts: root.kiosk.debate.facts.slice(root.pages.start, root.pages.end)
        largest: root.legible
        least: root.least
        numbered: true
        firstNumber: root.pages.start + 1
        onHeightChanged: root.lay()
    }
}
