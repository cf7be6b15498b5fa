import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A field for a web address or a name, with a button that saves it.
ColumnLayout {
    id: root

    required property string key
    required property string label
    required property string value

    readonly property bool address: key === "online_url"

    signal written(text: string)
    signal edited

    function save(): void {
        field.focus = false;
        root.written(field.text);
    }

    Layout.fillWidth: true
    spacing: Theme.smallGap

    Phrase {
        Layout.fillWidth: true
        text: root.label
        color: Theme.muted
    }

    Card {
        Layout.fillWidth: true
        implicitHeight: 100 * Theme.u * Theme.textScale
        border.color: Theme.ink

        T.TextField {
            id: field

            objectName: root.key + "-field"
            anchors.fill: parent
            anchors.margins: 24 * Theme.u
            text: root.value
            maximumLength: root.address ? 300 : 60
            color: Theme.ink
            selectionColor: Theme.ink
            selectedTextColor: Theme.overInk
            font.family: Theme.plain
            font.pixelSize: Theme.body
            verticalAlignment: TextInput.AlignVCenter
            inputMethodHints: (root.address ? Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase : Qt.ImhNone) | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            onAccepted: root.save()
            onTextChanged: {
                if (text !== root.value)
                    root.edited();
            }
        }
    }

    Phrase {
        Layout.fillWidth: true
        visible: root.address
        text: qsTr("It begins with https://. Left empty, the debate’s own address is used.")
        color: Theme.muted
        font.pixelSize: Theme.small
    }

    Pill {
        objectName: root.key + "-save"
        text: root.address ? qsTr("Use this address") : qsTr("Use this name")
        onClicked: root.save()
    }
}
