pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Switch scanning: choosing letters with two switches, or with Tab and Enter. 'Next' moves from row to row, 'select' enters a row,
// 'next' then moves from key to key and after the last back to the row, 'select' writes and returns to the first row. Tapping keys
// and typing on a real keyboard work, too.
FocusScope {
    id: root

    required property WritingViewModel writing
    // The visible height.
    required property real room
    property Item current: null
    readonly property real gap: Theme.smallGap
    readonly property int maxColumns: Math.max(1, Math.min(13, Math.floor((width + gap) / (Theme.target + gap))))
    // Distributes the letters evenly: a last row with a single letter would take many steps to reach.
    readonly property int across: Math.ceil(writing.letters.length / Math.ceil(writing.letters.length / maxColumns))
    readonly property int columns: Math.max(across, Math.min(10, maxColumns))
    readonly property real keyWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property list<ScanRow> rows: [actionRow, suggestionRow, ...items(letters), ...items(digits)].filter(row => row && row.keys.length > 0)

    signal closed
    // The focus has moved to this area, in the panel's coordinates.
    signal focusMoved(area: rect)

    function items(rows: Repeater): var {
        return Array.from({
            "length": rows.count
        }, (_, number) => rows.itemAt(number));
    }

    function focusItem(item: Item): void {
        current = item;
        item.forceActiveFocus(Qt.TabFocusReason);
        focusMoved(item.mapToItem(root, Qt.rect(0, 0, item.width, item.height)));
    }

    function step(by: int): void {
        const number = rows.findIndex(row => row.activeFocus || row.focusedIndex() >= 0);
        const key = rows[number]?.focusedIndex() ?? -1;
        if (key >= 0)
            focusItem(rows[number].keyAt(key + by) ?? rows[number]);
        else
            focusItem(rows[(number + by + rows.length) % rows.length]);
    }

    function select(): void {
        const row = rows.find(each => each.activeFocus || each.focusedIndex() >= 0);
        if (row?.activeFocus)
            focusItem(row.keyAt(0));
        else
            (row?.keyAt(row.focusedIndex()) as Pill)?.click();
    }

    // 'Delete' keeps the focus, because it is often repeated; after any other key scanning starts at the first row.
    function press(key: string): void {
        if (key === "done") {
            closed();
            return;
        }
        if (key !== "erase")
            focusItem(rows[0]);
        if (key === "erase")
            writing.erase();
        else if (key === "shift")
            writing.toggleShift();
        else
            writing.insert(key);
    }

    objectName: "scan"
    implicitHeight: column.implicitHeight
    onRoomChanged: {
        if (current)
            focusItem(current);
    }
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Letters to choose")
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Tab)
            step(1);
        else if (event.key === Qt.Key_Backtab)
            step(-1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (!event.isAutoRepeat)
                select();
        } else if (event.key === Qt.Key_Escape)
            closed();
        else if (event.key === Qt.Key_Backspace)
            press("erase");
        else if (event.text >= " " && event.modifiers !== Qt.ControlModifier)
            writing.typeLetter(event.text);
        else
            event.accepted = false;
    }
    Component.onCompleted: Qt.callLater(() => focusItem(rows[0]))

    ScanKeyLabels {
        id: keyLabels
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: root.gap

        ScanRow {
            id: actionRow

            width: column.width
            labels: keyLabels
            keyTarget: root
            keys: [" ", root.writing.signs[0], "erase", "done", ...root.writing.signs.slice(1), ...(root.writing.hasCase ? ["shift"] : [])]
            onKeyPressed: key => root.press(key)
        }

        ScanRow {
            id: suggestionRow

            width: column.width
            height: Math.max(implicitHeight, Theme.target)
            labels: keyLabels
            keyTarget: root
            keys: root.writing.suggestions
            capitals: root.writing.capital
            onKeyPressed: word => {
                root.focusItem(root.rows[0]);
                root.writing.completeWord(word);
            }
        }

        Repeater {
            id: letters

            model: Math.ceil(root.writing.letters.length / root.across)

            ScanRow {
                required property int index

                width: column.width
                labels: keyLabels
                keyTarget: root
                keys: root.writing.letters.slice(index * root.across, (index + 1) * root.across)
                keyWidth: root.keyWidth
                capitals: root.writing.capital
                onKeyPressed: key => root.press(key)
            }
        }

        Repeater {
            id: digits

            model: Math.ceil(10 / Math.min(10, root.maxColumns))

            ScanRow {
                required property int index
                readonly property int half: root.maxColumns < 10 ? 5 : 10

                width: column.width
                labels: keyLabels
                keyTarget: root
                keys: "1234567890".slice(index * half, (index + 1) * half).split("")
                keyWidth: root.keyWidth
                onKeyPressed: key => root.press(key)
            }
        }
    }
}
