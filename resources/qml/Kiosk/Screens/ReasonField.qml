import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The text field for the reason. It grows with the text and says how many letters are left.
Card {
    id: root

    required property VisitViewModel visit
    required property bool isFor
    property real least: 190 * Theme.u
    // Whether the on-screen keyboard is open. Without it, the field was focused by keyboard or switches.
    property bool typing: false
    property bool choosing: false

    // The cursor has moved to this area, in the card's coordinates.
    signal cursorMoved(area: rect)
    // The visitor wants to choose letters in the panel.
    signal lettersRequested

    function focusByTouch(): void {
        area.forceActiveFocus(Qt.MouseFocusReason);
    }

    function unfocus(): void {
        area.focus = false;
    }

    function focusByKeyboard(): void {
        area.forceActiveFocus(Qt.TabFocusReason);
    }

    function requestLetters(event: KeyEvent): void {
        event.accepted = !typing;
        if (!typing && !event.isAutoRepeat)
            lettersRequested();
    }

    // A full field drops letters before Qt lays them out: a device that sends hundreds a second would freeze the screen.
    function drop(event: KeyEvent): void {
        const command = (event.modifiers & Qt.ControlModifier) && !(event.modifiers & Qt.AltModifier);
        const writes = command ? event.matches(StandardKey.Paste) : event.text === "\r" || (event.text >= " " && event.text !== "\u007f");
        event.accepted = writes && area.selectionStart === area.selectionEnd && !visit.fits(event.text);
    }

    function emitCursorMoved(): void {
        cursorMoved(area.mapToItem(root, area.cursorRectangle));
    }

    // Tab moves the focus on instead of writing a tab: keyboard users must be able to leave the field.
    function moveFocus(forward: bool): void {
        unfocus();
        area.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    implicitHeight: Math.max(least, column.implicitHeight + 40 * Theme.u)
    onHeightChanged: {
        if (choosing)
            emitCursorMoved();
    }
    border.color: Theme.ink
    border.width: area.activeFocus || choosing ? 2 * Theme.thick : Theme.thick

    Binding {
        target: TextFieldState
        property: "full"
        value: root.visit.lettersLeft <= 0
    }

    // Shows changes of the draft made in the letter panel, and empties the field when the visit is over.
    Connections {
        function onDraftChanged(): void {
            if (root.choosing || root.visit.draft === "") {
                area.text = root.visit.draft;
                area.cursorPosition = area.length;
            }
        }

        target: root.visit
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: 20 * Theme.u
        spacing: 4 * Theme.u

        T.TextArea {
            id: area

            objectName: "words"
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Math.max(contentHeight, hint.visible ? hint.implicitHeight : 0)
            color: Theme.ink
            font.family: Theme.plain
            font.pixelSize: 36 * Theme.u * Theme.textScale
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            selectByMouse: false
            selectionColor: Theme.sideColor(root.isFor)
            selectedTextColor: Theme.overSide(root.isFor)
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Your reason, in your own words")
            Accessible.description: qsTr("Type, or press Enter to choose letters")
            Keys.onPressed: event => root.drop(event)
            Keys.onTabPressed: root.moveFocus(true)
            Keys.onBacktabPressed: root.moveFocus(false)
            Keys.onReturnPressed: event => root.requestLetters(event)
            Keys.onEnterPressed: event => root.requestLetters(event)
            onActiveFocusChanged: {
                if (activeFocus && (focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason))
                    InputMethod.hide();
            }
            onTextChanged: {
                root.visit.setDraft(text);
                if (text !== root.visit.draft) {
                    const at = cursorPosition;
                    text = root.visit.draft;
                    cursorPosition = Math.min(at, length);
                }
            }
            onCursorRectangleChanged: {
                if (activeFocus || root.choosing)
                    root.emitCursorMoved();
            }
            Component.onCompleted: {
                text = root.visit.draft;
                cursorPosition = length;
            }

            Phrase {
                id: hint

                width: area.width
                visible: area.text === ""
                text: area.activeFocus && !root.typing ? area.Accessible.description : root.choosing ? "" : qsTr("Tap here to write in your own words")
                color: Theme.muted
                font.pixelSize: area.font.pixelSize
                lineHeight: 1
                Accessible.ignored: true
            }
        }

        Phrase {
            objectName: "lettersLeft"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            text: root.visit.lettersLeft > 0 ? qsTr("%Ln letter(s) left", "", root.visit.lettersLeft) : qsTr("The field is full. Delete something to go on.")
            color: root.visit.lettersLeft > 0 ? Theme.muted : Theme.ink
            font.weight: root.visit.lettersLeft > 0 ? Font.Normal : Font.Bold
            font.pixelSize: Theme.tiny
            lineHeight: 1
        }
    }
}
