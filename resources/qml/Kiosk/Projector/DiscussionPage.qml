import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A question to discuss, and a point of each side: one after the other where the last row could not read them together.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real legible

    readonly property ClassPagesViewModel pages: kiosk.classroom.pages
    readonly property TalkingPointsViewModel points: kiosk.classroom.talkingPoints
    readonly property bool together: pages.count === 1
    readonly property real pair: (sides.narrow ? 2 : 1) * (pointHeights.highest + sides.overhead) + (sides.narrow ? Theme.gap : 0)
    readonly property bool inTurn: pair > height
    // The question has a third if it needs no more and the points need no more than the rest.
    readonly property real share: Math.max(questionHeight.highest, Math.min((Theme.portrait ? 0.38 : 0.34) * height, height - Theme.gap - pair))

    function lay(): void {
        kiosk?.classroom.pages.lay(inTurn ? [height, height, height] : [questionHeight.highest, pair], [], height, Theme.gap);
    }

    onPairChanged: lay()
    onInTurnChanged: lay()
    onHeightChanged: lay()
    Component.onCompleted: lay()

    TextHeights {
        id: questionHeight

        texts: [root.points.question]
        size: sides.least
        across: root.width
        onHighestChanged: root.lay()
        face: question.font.family
        weight: question.font.weight
    }

    TextHeights {
        id: pointHeights

        texts: [root.points.forPoint, root.points.againstPoint]
        size: sides.least
        across: sides.across
    }

    FittedPhrase {
        id: question

        objectName: "classQuestion"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: root.together ? root.share : root.height
        visible: root.pages.index === 0
        text: root.points.question
        largest: (root.together ? 1.4 : 2) * root.legible
        least: sides.least
        font.family: Theme.display
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    TwoSides {
        id: sides

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: root.together ? question.bottom : parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: root.together ? Theme.gap : 0
        visible: root.together || root.pages.index > 0
        kiosk: root.kiosk
        legible: root.legible
        only: !root.inTurn || root.pages.index === 0 ? "" : (root.pages.index === 1 ? root.kiosk.classroom.classView.first : root.kiosk.classroom.classView.second).side
        forTexts: [root.points.forPoint]
        againstTexts: [root.points.againstPoint]
    }
}
