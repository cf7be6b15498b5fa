import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A field of the form: it grows with its text. Enter begins a new paragraph, in a list a new entry, elsewhere it leads to the next field.
Card {
    id: root

    required property DebateFormViewModel form
    required property string field
    required property string kind
    required property string label
    required property string value
    required property string description
    // While the field shows what is in the draft: Qt rewrites some signs, and nobody has typed that.
    property bool showing: false

    function show(words: string): void {
        showing = true;
        area.text = words;
        area.cursorPosition = area.length;
        showing = false;
    }

    function focusNow(reason: int): void {
        area.forceActiveFocus(reason);
        area.cursorPosition = area.length;
    }

    // Tab moves the focus on instead of writing a tab: keyboard users must be able to leave the field.
    function moveFocus(forward: bool): void {
        area.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function handle(event: KeyEvent): void {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo) || (enter && root.kind !== "text");
        if (event.matches(StandardKey.Undo))
            root.form.undo();
        else if (event.matches(StandardKey.Redo))
            root.form.redo();
        else if (event.accepted && root.kind === "item" && area.text !== "")
            root.form.add(root.field, false);
        else if (event.accepted)
            root.moveFocus(true);
    }

    implicitHeight: area.implicitHeight + 40 * Theme.u
    border.color: Theme.ink
    border.width: area.activeFocus ? 2 * Theme.thick : Theme.thick

    Connections {
        function onFocusRequested(field: string, byTouch: bool): void {
            if (field === root.field)
                root.focusNow(byTouch || InputMethod.visible ? Qt.MouseFocusReason : Qt.TabFocusReason);
        }

        target: root.form
    }

    T.TextArea {
        id: area

        objectName: "field-" + root.field
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 20 * Theme.u
        implicitHeight: Math.max(contentHeight, Theme.target - 40 * Theme.u, root.kind === "text" ? 5 * font.pixelSize : 0)
        clip: true // a glyph may be wider than any line
        color: Theme.ink
        selectionColor: Theme.ink
        selectedTextColor: Theme.overInk
        font.family: Theme.plain
        font.pixelSize: Theme.body
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        selectByMouse: false
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (root.field === "address" || root.field === "watch_url" ? Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase : Qt.ImhNone)
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.description
        Keys.onPressed: event => root.handle(event)
        Keys.onTabPressed: root.moveFocus(true)
        Keys.onBacktabPressed: root.moveFocus(false)
        onActiveFocusChanged: {
            if (!activeFocus)
                root.form.leaveField();
            else if (focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason)
                InputMethod.hide();
        }
        onTextChanged: {
            const kept = root.showing ? text : root.form.write(root.field, text);
            if (kept !== text)
                root.show(kept);
        }
        Component.onCompleted: root.show(root.value)

        // What was undone, or brought back, replaces the words; what was typed is there already.
        Connections {
            function onValueChanged(): void {
                if (area.text !== root.value)
                    root.show(root.value);
            }

            target: root
        }
    }
}
