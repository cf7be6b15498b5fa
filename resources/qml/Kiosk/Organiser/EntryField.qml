import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A field with its label above it. What is typed is told at once.
ColumnLayout {
    id: root

    required property string key
    required property string label
    property bool secret: false
    property bool web: false
    property int letters: 60

    signal written(text: string)

    Layout.fillWidth: true
    spacing: 12 * Theme.u

    Phrase {
        id: caption

        Layout.fillWidth: true
        text: root.label
        color: Theme.muted
    }

    Card {
        Layout.fillWidth: true
        implicitHeight: 100 * Theme.u * Theme.textScale
        border.color: Theme.ink

        T.TextField {
            objectName: root.key + "-field"
            anchors.fill: parent
            anchors.margins: 24 * Theme.u
            maximumLength: root.letters
            echoMode: root.secret ? TextInput.Password : TextInput.Normal
            color: Theme.ink
            selectionColor: Theme.ink
            selectedTextColor: Theme.overInk
            font.family: Theme.plain
            font.pixelSize: Theme.upTo(Theme.body, 40)
            verticalAlignment: TextInput.AlignVCenter
            inputMethodHints: (root.web ? Qt.ImhUrlCharactersOnly : Qt.ImhNone) | (root.web || root.secret ? Qt.ImhNoAutoUppercase : Qt.ImhNone) | (root.secret ? Qt.ImhHiddenText : Qt.ImhNone) | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.labelledBy: caption // what hides a password hides the name of its field too
            onAccepted: focus = false
            onTextChanged: root.written(text)
        }
    }
}
