import QtQuick
import Kiosk.Theme

// Hides the part of a line of text that an edge of scrolled content would cut in half. The next page shows that line whole.
Rectangle {
    id: root

    required property Flickable flick
    required property Item content
    // Whether it is the lower edge.
    property bool lower: true
    // What pages overlap by, and therefore the most that may be hidden.
    required property real overlap

    // Returns how much of a line of text there is between the edge and the end of this line inside the visible part.
    function cut(item: Item, edge: real): real {
        if (!item.visible)
            return 0;
        const text = item as Text;
        if (!text)
            return item.children.reduce((most, child) => Math.max(most, cut(child, edge)), 0);
        const line = text.contentHeight / Math.max(1, text.lineCount);
        const above = edge - text.mapToItem(flick, 0, text.topPadding).y;
        if (above <= 0 || above >= text.contentHeight || text.text === "")
            return 0;
        const part = above % line;
        const missing = lower ? line - part : part;
        return missing < 1 ? 0 : line - missing;
    }

    function update(): void {
        const far = lower ? flick.contentY >= flick.contentHeight - flick.height - 1 : flick.contentY <= 0;
        let hidden = 0;
        for (let tries = 0; tries < 4 && !far; tries++)
            hidden += cut(content, lower ? flick.height - hidden : hidden);
        height = hidden <= overlap ? hidden : 0;
    }

    color: Theme.surface
    onOverlapChanged: settled.restart()

    // After the layout. A function that is called later than its object is destroyed would be an error; a timer goes with the object.
    Timer {
        id: settled

        interval: 1
        running: true
        onTriggered: root.update()
    }

    Connections {
        function onContentYChanged(): void {
            settled.restart();
        }

        function onHeightChanged(): void {
            settled.restart();
        }

        function onContentHeightChanged(): void {
            settled.restart();
        }

        target: root.flick
    }
}
