import QtQuick
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// The name of a session, as it will be printed on the page.
Card {
    id: root

    required property string name

    signal named(words: string)

    function leave(): void {
        field.focus = false;
    }

    implicitHeight: 100 * Theme.u * Theme.textScale
    border.color: Theme.ink

    T.TextField {
        id: field

        objectName: "newName"
        anchors.fill: parent
        anchors.margins: 24 * Theme.u
        text: root.name
        maximumLength: 60
        color: Theme.ink
        selectionColor: Theme.ink
        selectedTextColor: Theme.overInk
        font.family: Theme.plain
        font.pixelSize: Theme.upTo(Theme.body, 40)
        verticalAlignment: TextInput.AlignVCenter
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Name of the new session")
        onAccepted: root.leave()
        onTextChanged: {
            if (text !== root.name)
                root.named(text);
        }
        // From the end to the start: at the start of a text the on-screen keyboard begins with a capital.
        onActiveFocusChanged: {
            if (activeFocus)
                select(length, 0);
        }
    }
}
