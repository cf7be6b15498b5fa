import QtQuick
import Kiosk.ViewModels

// Both sides at their best, in short: as many points of each at a time as the last row can read; one side after the other where a pair is too long.
TwoSides {
    id: root

    readonly property ClassPagesViewModel pages: kiosk.classroom.pages
    readonly property bool inTurn: Math.max(forHeights.highest, againstHeights.highest) > room
    readonly property SideViewModel first: kiosk.classroom.classView.first
    readonly property SideViewModel second: kiosk.classroom.classView.second

    function lay(): void {
        const heights = first.isFor ? [forHeights.heights, againstHeights.heights] : [againstHeights.heights, forHeights.heights];
        if (inTurn) {
            kiosk.classroom.pages.layInTurn(heights[0], heights[1], tall, 0.35 * least);
        } else {
            kiosk.classroom.pages.lay(heights[0], heights[1], room, 0.35 * least);
        }
    }

    // The present page's part of the points of a side.
    function part(points: list<string>, offset: int): list<string> {
        return points.slice(Math.max(0, pages.start - offset), Math.max(0, pages.end - offset));
    }

    only: !inTurn ? "" : pages.start < first.points.length ? first.side : second.side
    forTexts: part(kiosk.debate.forSide.points, inTurn && !first.isFor ? first.points.length : 0)
    againstTexts: part(kiosk.debate.againstSide.points, inTurn && first.isFor ? first.points.length : 0)
    onInTurnChanged: lay()
    onRoomChanged: lay()
    onFirstChanged: lay()
    Component.onCompleted: lay()

    TextHeights {
        id: forHeights

        texts: root.kiosk.debate.forSide.points
        size: root.least
        across: root.across
        onHeightsChanged: root.lay()
    }

    TextHeights {
        id: againstHeights

        texts: root.kiosk.debate.againstSide.points
        size: root.least
        across: root.across
        onHeightsChanged: root.lay()
    }
}
