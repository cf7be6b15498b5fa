pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Marks the sentence being spoken: a line in the colour of the text and, for ink, a tint behind it. Reparents itself to the text item.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property Text words: kiosk.speech.markedItem as Text

    function follow(): void {
        const rects = kiosk.speech.markedRects;
        let place = parent;
        while (place && !(place as ScrollArea))
            place = place.parent;
        if (words && rects.length > 0 && place as ScrollArea)
            (place as ScrollArea).reveal(words, Qt.rect(0, rects[0].y, words.width, rects[rects.length - 1].y + rects[rects.length - 1].height - rects[0].y));
    }

    objectName: "spokenMark"
    parent: words
    visible: words !== null
    width: words ? words.width : 0
    height: words ? words.height : 0
    z: -1
    onWidthChanged: Qt.callLater(kiosk.speech.updateMark)
    onHeightChanged: Qt.callLater(kiosk.speech.updateMark)

    Connections {
        function onMarkChanged(): void {
            root.follow();
        }

        target: root.kiosk.speech
    }

    Repeater {
        model: root.kiosk.speech.markedRects

        Rectangle {
            id: line

            required property rect modelData

            readonly property color ink: root.words ? root.words.color : Theme.ink

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
