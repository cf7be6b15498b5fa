import QtQuick
import Kiosk.Theme

// Scrollable content with a scroll indicator and a button that says when there is more below.
Item {
    id: root

    default property alias content: holder.data
    property bool cue: true
    readonly property bool more: flick.contentHeight - flick.contentY - flick.height > 4 * Theme.u
    readonly property real offset: flick.contentY
    readonly property bool scrolled: flick.contentY > 4 * Theme.u
    readonly property real progress: flick.contentHeight <= flick.height ? 1 : Math.min(1, (flick.contentY + flick.height) / flick.contentHeight)
    // Extra width on both sides of the clipped area, for the focus rings of items at the edge.
    readonly property real rim: 8 * Theme.u
    readonly property bool overflowing: flick.contentHeight > height + 1
    // Fixed, whatever the button says: a height that depended on the label would change what the label depends on.
    readonly property real cueText: Theme.upTo(Theme.body, 40)
    readonly property real cueHeight: Math.max(Theme.target, 1.8 * cueText + 32 * Theme.u)
    readonly property bool cueShown: cue && overflowing

    // Scrolls to the item with the keyboard focus.
    readonly property Item focused: Window.activeFocusItem

    function bringFocused(): void {
        let item = focused;
        while (item && item !== holder)
            item = item.parent;
        if (item && focused.height > 0)
            reveal(focused, Qt.rect(0, 0, focused.width, Math.min(focused.height, flick.height)));
    }

    onFocusedChanged: {
        bringFocused();
        again.restart();
    }

    // Repeats it after the layout, which the on-screen keyboard may have changed.
    Timer {
        id: again

        interval: 1
        onTriggered: root.bringFocused()
    }

    function page(direction: int): void {
        const target = flick.contentY + flick.height * 0.85 * direction;
        glide.to = Math.max(0, Math.min(flick.contentHeight - flick.height, target));
        glide.restart();
    }

    function toTop(): void {
        glide.to = 0;
        glide.restart();
    }

    function reveal(inside: Item, area: rect): void {
        const place = inside.mapToItem(holder, area);
        if (place.y < flick.contentY)
            flick.contentY = Math.max(0, place.y - Theme.gap);
        else if (place.bottom > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight, place.bottom + Theme.gap) - flick.height;
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.leftMargin: -root.rim
        anchors.rightMargin: -root.rim
        anchors.bottomMargin: root.cueShown ? Theme.target + Theme.smallGap : 0
        clip: true
        contentWidth: width
        contentHeight: holder.childrenRect.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: root.overflowing
        onHeightChanged: again.restart()

        NumberAnimation {
            id: glide

            target: flick
            property: "contentY"
            duration: Theme.grow
            easing.type: Easing.OutCubic
        }

        Item {
            id: holder

            x: root.rim
            width: flick.width - 2 * root.rim
            height: childrenRect.height
        }
    }

    Rectangle {
        anchors.left: parent.right
        anchors.leftMargin: 16 * Theme.u
        y: flick.height * flick.visibleArea.yPosition
        width: 8 * Theme.u
        height: flick.height * flick.visibleArea.heightRatio
        radius: width / 2
        color: Theme.controlLine
        visible: root.overflowing
    }

    Pill {
        objectName: "scrollMore"
        height: Theme.target // fixed, because the margin of the Flickable depends on it
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        visible: root.cueShown
        textSize: root.cueText
        text: root.more ? qsTr("More below") : qsTr("Back to top")
        tail: root.more ? "down" : "up"
        onClicked: root.more ? root.page(1) : root.toTop()
    }
}
