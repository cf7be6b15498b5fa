import QtQuick
import Kiosk.Theme

// Hides the part of a line of text that an edge of scrolled content would cut in half. The next page shows that line whole.
Rectangle {
    id: root

    required property Flickable flick
    required property Item content
    // Whether it is the lower edge.
    property bool lower: true
    // While the content moves, lines are cut: they would jump into sight.
    required property bool moving
    property real hidden: 0
    // The share of a line above its capitals: there an edge cuts no letter, or columns side by side would seldom have an edge in common.
    readonly property real blank: 0.12

    // Returns how much of a line there is between the edge and the end of that line inside the visible part.
    function cutLine(top: real, height: real, lines: int, edge: real): real {
        const line = height / Math.max(1, lines);
        const above = edge - top;
        if (above <= 0 || above >= height)
            return 0;
        const part = above % line;
        if (part < blank * line || line - part < 1)
            return 0;
        return lower ? part : line - part;
    }

    function cut(item: Item, edge: real): real {
        if (!item.visible)
            return 0;
        const text = item as Text;
        if (text)
            return text.text === "" ? 0 : cutLine(text.mapToItem(flick, 0, text.topPadding).y, text.contentHeight, text.lineCount, edge);
        const field = item as TextEdit;
        const own = field && field.text !== "" ? cutLine(field.mapToItem(flick, 0, field.topPadding).y, field.contentHeight, field.lineCount, edge) : 0;
        return item.children.reduce((most, child) => Math.max(most, cut(child, edge)), own);
    }

    function update(): void {
        const far = lower ? flick.contentY >= flick.contentHeight - flick.height - 1 : flick.contentY <= 0;
        let sum = 0;
        for (let tries = 0; tries < 12 && !far; tries++)
            sum += cut(content, lower ? flick.height - sum : sum);
        hidden = sum <= flick.height / 2 ? sum : 0;
    }

    height: moving ? 0 : hidden
    color: Theme.surface
    onMovingChanged: {
        if (!moving)
            update();
    }

    // Every layout is finished then, and nothing of this frame is painted yet.
    Connections {
        function onAfterAnimating(): void {
            if (!root.moving)
                root.update();
        }

        target: root.Window.window
    }
}
