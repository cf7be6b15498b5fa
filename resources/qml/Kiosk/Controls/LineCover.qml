import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Hides the part of a line of text or of a button that an edge of scrolled content would cut in half. The next page shows it whole.
Rectangle {
    id: root

    required property Flickable flick
    required property Item content
    // How much wider than the content it is on each side.
    property real margin: 0
    // Whether it is the lower edge.
    property bool lower: true
    // While the content moves, lines are cut: they would jump into sight.
    required property bool moving
    property real hidden: 0
    // The share of a line above its capitals: there an edge cuts no letter, or columns side by side would seldom have an edge in common.
    readonly property real blank: 0.12

    // Returns how much of a line there is between the edge and the end of that line inside the visible part.
    function cutLine(top: real, height: real, lines: int, edge: real, blank: real): real {
        const line = height / Math.max(1, lines);
        const above = edge - top;
        if (above <= 0 || above >= height)
            return 0;
        const part = above % line;
        // Less than a pixel is no cut: a page that begins exactly with a button has a rounding error there.
        if (part < Math.max(1, blank * line) || line - part < 1)
            return 0;
        return lower ? part : line - part;
    }

    // Returns how many texts there are in an item, or of how many of them a letter can be seen inside of the lower (upper) edge.
    function countTexts(item: Item, edge: real, all: bool): int {
        if (!item.visible)
            return 0;
        const text = item as Text;
        if (!text)
            return item.children.reduce((sum, child) => sum + countTexts(child, edge, all), 0);
        const top = text.mapToItem(flick, 0, text.topPadding).y;
        const least = Math.max(2, blank * text.contentHeight / Math.max(1, text.lineCount));
        return text.text !== "" && (all || (lower ? top < edge - least : top + text.contentHeight > edge + least)) ? 1 : 0;
    }

    // Returns whether none of a button's texts would be seen.
    function saysNothing(button: Item, edge: real): bool {
        return countTexts(button, edge, true) > 0 && countTexts(button, edge, false) === 0;
    }

    function cut(item: Item, edge: real, buttons: bool): real {
        if (!item.visible)
            return 0;
        // A taller one takes so much of the view that a part of it is better than a gap, unless that part says nothing.
        if (buttons && item instanceof T.AbstractButton && (item.height <= flick.height / 3 || saysNothing(item, edge)))
            return cutLine(item.mapToItem(flick, 0, 0).y, item.height, 1, edge, 0);
        const text = item as Text;
        if (text)
            return text.text === "" ? 0 : cutLine(text.mapToItem(flick, 0, text.topPadding).y, text.contentHeight, text.lineCount, edge, blank);
        const field = item as TextEdit;
        const own = field && field.text !== "" ? cutLine(field.mapToItem(flick, 0, field.topPadding).y, field.contentHeight, field.lineCount, edge, blank) : 0;
        return item.children.reduce((most, child) => Math.max(most, cut(child, edge, buttons)), own);
    }

    // Returns how much there is to hide, 0 if it would be more than half: one line may lead to another beside it.
    function toHide(buttons: bool): real {
        let sum = 0;
        let more = 1;
        for (let tries = 0; tries < 12 && more > 0; tries++) {
            more = cut(content, lower ? flick.height - sum : sum, buttons);
            sum += more;
        }
        return sum <= flick.height / 2 ? sum : 0;
    }

    function update(): void {
        const far = lower ? flick.contentY >= flick.contentHeight - flick.height - 1 : flick.contentY <= 0;
        x = content.mapToItem(parent, 0, 0).x - margin;
        width = content.width + 2 * margin;
        hidden = far ? 0 : toHide(true) || toHide(false);
    }

    height: moving ? 0 : hidden
    color: Theme.surface
    onMovingChanged: {
        if (!moving)
            update();
    }

    // What cannot be seen is not to be tapped.
    MouseArea {
        anchors.fill: parent
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
