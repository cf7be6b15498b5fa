pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Scrollable content with a scroll indicator and a button that says when there is more below. Where there is little height for the size
// of the text, the buttons are beside the content instead of below it.
Item {
    id: root

    default property alias content: contentHolder.data
    // Parts of the content that lie side by side: what an edge cuts in one of them hides nothing in the others. None for all of it.
    property list<Item> columns: []
    readonly property list<Item> parts: columns.length > 0 ? columns : [contentHolder]
    property bool cue: true // whether 'More below' is shown when there is more
    readonly property bool hasMore: flick.contentHeight - flick.contentY - flick.height > 4 * Theme.u
    readonly property real offset: flick.contentY
    readonly property alias availableWidth: contentHolder.width
    readonly property real progress: flick.contentHeight <= flick.height ? 1 : Math.min(1, (flick.contentY + flick.height) / flick.contentHeight)
    // Extra width on both sides of the clipped area, for the focus rings of items at the edge.
    readonly property real focusMargin: 8 * Theme.u
    readonly property bool overflowing: flick.contentHeight > height + 1
    // Fixed, whatever the button says: a height that depended on the label would change what the label depends on.
    readonly property real moreButtonTextSize: Theme.upTo(Theme.body, 40)
    readonly property real below: Theme.target + Theme.smallGap
    readonly property bool beside: height - below < (Theme.portrait ? (Theme.tight ? 10 : 0) : Theme.textScale > 1.2 ? 15 : 0) * Theme.body
    // What is in sight at once while there is more.
    readonly property real viewport: beside ? height : height - below
    // What two pages have in common: at least the line that the end of the first one would have cut.
    readonly property real overlap: Math.max(0.15 * flick.height, hidden)
    property real hidden: 0
    readonly property bool moreButtonShown: cue && overflowing
    readonly property bool besideShown: moreButtonShown && beside
    // Whether the content leaves the buttons their place. Decided after each layout, because the width of the content decides whether it
    // overflows; and kept while the frame stays as it is, because a film that becomes narrower also becomes lower.
    property bool narrowed: false
    property bool undecided: false
    readonly property string frame: [width, height, Theme.textScale, Theme.target].join()
    // Scrolls to the item with the keyboard focus.
    readonly property Item focused: Window.activeFocusItem
    // A field that may be higher than what is in sight: its cursor counts.
    readonly property TextEdit edited: focused as TextEdit

    function revealFocused(): void {
        let item = focused;
        while (item && item !== contentHolder)
            item = item.parent;
        if (item && focused.height > 0)
            reveal(focused, edited?.cursorRectangle ?? Qt.rect(0, 0, focused.width, Math.min(focused.height, flick.height)));
    }

    onFrameChanged: {
        narrowed = false;
        undecided = true;
    }
    onBesideShownChanged: undecided = true
    onFocusedChanged: {
        revealFocused();
        revealTimer.restart();
    }

    Connections {
        function onCursorRectangleChanged(): void {
            root.revealFocused();
        }

        target: root.edited
    }

    Connections {
        function onFrameSwapped(): void {
            root.undecided = false;
            root.narrowed = root.narrowed || root.besideShown;
        }

        target: root.Window.window
        enabled: root.undecided
    }

    // Repeats it after the layout, which the on-screen keyboard may have changed.
    Timer {
        id: revealTimer

        interval: 1
        onTriggered: root.revealFocused()
    }

    function scrollPage(direction: int): void {
        const target = flick.contentY + (flick.height - overlap) * direction;
        scrollAnimation.to = Math.max(0, Math.min(flick.contentHeight - flick.height, target));
        scrollAnimation.restart();
    }

    function updateOverlap(): void {
        hidden = root.parts.reduce((most, _, column) => Math.max(most, (covers.itemAt(2 * column) as LineCover)?.hidden ?? 0), 0);
    }

    function scrollToTop(): void {
        scrollAnimation.to = 0;
        scrollAnimation.restart();
    }

    function jumpToTop(): void {
        scrollAnimation.stop();
        flick.contentY = 0;
    }

    function reveal(inside: Item, area: rect): void {
        const area_ = inside.mapToItem(contentHolder, area);
        if (area_.y < flick.contentY)
            flick.contentY = Math.max(0, area_.y - Theme.gap);
        else if (area_.bottom > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight, area_.bottom + Theme.gap) - flick.height;
    }

    // Scrolls to an item that has just appeared, to its beginning if it is higher than what is in sight. A layout with wrapped text is at rest
    // after two frames.
    function revealSoon(item: Item): void {
        scrollAnimation.stop();
        appeared.item = item;
        appeared.frames = 3;
        root.Window.window?.update();
    }

    Connections {
        id: appeared

        property Item item: null
        property int frames: 0

        function onFrameSwapped(): void {
            frames -= 1;
            if (item?.visible)
                root.reveal(item, Qt.rect(0, 0, item.width, Math.min(item.height, flick.height - Theme.gap)));
            root.Window.window?.update();
        }

        target: root.Window.window
        enabled: frames > 0
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.leftMargin: -root.focusMargin
        anchors.rightMargin: (root.narrowed ? moreButtons.width + Theme.smallGap : 0) - root.focusMargin
        anchors.bottomMargin: root.moreButtonShown && !root.beside ? root.below : 0
        clip: true
        contentWidth: width
        contentHeight: contentHolder.childrenRect.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: root.overflowing
        onHeightChanged: revealTimer.restart()

        NumberAnimation {
            id: scrollAnimation

            target: flick
            property: "contentY"
            duration: Theme.grow
            easing.type: Easing.OutCubic
        }

        Item {
            id: contentHolder

            x: root.focusMargin
            width: flick.width - 2 * root.focusMargin
            height: childrenRect.height
        }
    }

    // Lines of text and buttons are shown whole or not at all.
    Repeater {
        id: covers

        model: root.overflowing ? 2 * root.parts.length : 0

        LineCover {
            required property int index

            objectName: "lineCover"
            y: lower ? flick.height - height : 0
            lower: index % 2 === 0
            flick: flick
            margin: root.focusMargin
            content: root.parts[Math.floor(index / 2)] ?? contentHolder
            moving: flick.moving || scrollAnimation.running
            onHiddenChanged: root.updateOverlap()
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

    // Each button keeps its place and its meaning: a second tap never does something else. Some of their gap gives way before the content's width.
    GridLayout {
        id: moreButtons

        readonly property bool stacked: root.beside && root.height >= 2 * Theme.target + 0.8 * Theme.smallGap

        anchors.bottom: parent.bottom
        x: !root.beside ? (root.width - width) / 2 : LayoutMirroring.enabled ? 0 : root.width - width
        width: Math.min(implicitWidth, parent.width)
        height: stacked ? 2 * Theme.target + rowSpacing : Theme.target // fixed, because the margin of the Flickable depends on it
        visible: root.moreButtonShown
        columns: stacked ? 1 : 3
        columnSpacing: Theme.smallGap
        rowSpacing: Math.min(Theme.smallGap, Math.max(0, root.height - 2 * Theme.target))

        Pill {
            id: upButton

            objectName: "scrollTop"
            Layout.fillHeight: true
            enabled: root.offset > 4 * Theme.u || visualFocus
            opacity: enabled ? 1 : 0
            Layout.minimumWidth: Theme.target
            leftPadding: 24 * Theme.u
            rightPadding: 24 * Theme.u
            tail: "up"
            Accessible.name: qsTr("Back to top")
            onClicked: root.scrollToTop()
        }

        Pill {
            id: moreButton

            objectName: "scrollMore"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumWidth: Theme.target
            Layout.maximumWidth: root.beside ? Theme.target : implicitWidth
            enabled: root.hasMore || visualFocus
            leftPadding: (root.beside ? 24 : 40) * Theme.u
            rightPadding: leftPadding
            textSize: root.moreButtonTextSize
            text: root.beside ? "" : qsTr("More below")
            tail: "down"
            Accessible.name: qsTr("More below")
            onClicked: root.scrollPage(1)
        }

        // As wide as the button on the left, so that 'More below' is in the middle.
        Item {
            visible: !root.beside && moreButton.implicitWidth + 2 * (upButton.width + Theme.smallGap) < root.width
            implicitWidth: upButton.width
        }
    }
}
