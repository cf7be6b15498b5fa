pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Marks the sentence being spoken: a line in the colour of the text and, for ink, a tint behind it. Reparents itself to the text item.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property Text textItem: kiosk.speech.markedItem as Text

    function scrollToMark(): void {
        const rects = kiosk.speech.markedRects;
        let ancestor = parent;
        while (ancestor && !(ancestor as ScrollArea))
            ancestor = ancestor.parent;
        if (textItem && rects.length > 0 && ancestor as ScrollArea)
            (ancestor as ScrollArea).reveal(textItem, Qt.rect(0, rects[0].y, textItem.width, rects[rects.length - 1].y + rects[rects.length - 1].height - rects[0].y));
    }

    objectName: "spokenMark"
    parent: textItem
    visible: textItem !== null
    width: textItem ? textItem.width : 0
    height: textItem ? textItem.height : 0
    z: -1
    onWidthChanged: Qt.callLater(kiosk.speech.updateMark)
    onHeightChanged: Qt.callLater(kiosk.speech.updateMark)

    Connections {
        function onMarkChanged(): void {
            root.scrollToMark();
        }

        target: root.kiosk.speech
    }

    Repeater {
        model: root.kiosk.speech.markedRects

        Rectangle {
            id: line

            required property rect modelData

            readonly property color ink: root.textItem ? root.textItem.color : Theme.ink

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            color: Qt.colorEqual(ink, Theme.ink) ? Theme.spoken : "transparent"

            Rectangle {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: Math.max(2, 4 * Theme.u)
                color: line.ink
            }
        }
    }
}
