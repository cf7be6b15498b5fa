pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One setting: choices, a number with steps, or a text.
ColumnLayout {
    id: root

    required property SettingsViewModel settings
    required property string key
    required property string kind
    required property string label
    required property string value
    required property string note
    required property list<string> keys
    required property list<string> choices
    required property list<string> chosen
    required property bool least
    required property bool most

    Layout.fillWidth: true
    spacing: 8 * Theme.u

    Loader {
        Layout.fillWidth: true
        sourceComponent: root.kind === "step" ? step : root.kind === "text" ? textField : choice
    }

    Phrase {
        Layout.fillWidth: true
        visible: root.note !== ""
        text: root.note
        color: Theme.muted
        font.pixelSize: Theme.tiny
    }

    Component {
        id: choice

        OptionRow {
            label: root.label
            key: root.key
            several: root.kind === "several"
            keys: root.keys
            choices: root.choices
            chosen: root.chosen
            onChose: key => root.settings.choose(root.key, key)
        }
    }

    Component {
        id: step

        StepRow {
            key: root.key
            label: root.label
            value: root.value
            least: root.least
            most: root.most
            onStepped: direction => root.settings.step(root.key, direction)
        }
    }

    Component {
        id: textField

        SettingField {
            key: root.key
            label: root.label
            value: root.value
            onWritten: text => root.settings.setText(root.key, text)
            onEdited: root.settings.clearMessage()
        }
    }
}
