pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The languages of a debate that is being written: the one to write in, the one to see beside it, and more.
TwoColumns {
    id: root

    required property DebateFormViewModel form

    readonly property DraftLanguagesViewModel languages: form.languages

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("Languages")
        },
        OptionRow {
            label: qsTr("Write in")
            key: "writeIn"
            keys: root.languages.codes
            choices: root.languages.names
            chosen: [root.languages.language]
            onChose: key => root.languages.show(key)
        },
        OptionRow {
            visible: root.languages.codes.length > 1
            label: qsTr("Show beside it, to translate from")
            key: "beside"
            several: true
            keys: root.languages.codes.filter(code => code !== root.languages.language)
            choices: root.languages.names.filter((_, index) => root.languages.codes[index] !== root.languages.language)
            chosen: [root.languages.beside]
            onChose: key => root.languages.showBeside(key)
        },
        Phrase {
            Layout.fillWidth: true
            text: qsTr("Visitors see the first language if theirs is missing. Lists are as long in every language, because votes name a point by its place.")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    ]

    Pill {
        objectName: "backToForm"
        Layout.fillWidth: true
        filled: true
        text: qsTr("Go on writing")
        onClicked: root.form.showPage("form")
    }

    Repeater {
        model: root.languages.more

        Pill {
            required property string modelData
            required property int index

            objectName: "addLanguage-" + modelData
            Layout.fillWidth: true
            lead: "plus"
            text: root.languages.moreNames[index] ?? ""
            Accessible.name: qsTr("Add %1").arg(text)
            onClicked: root.languages.add(modelData)
        }
    }

    Pill {
        objectName: "removeLanguage"
        Layout.fillWidth: true
        visible: root.languages.codes.length > 1
        tone: Theme.muted
        text: qsTr("Take out %1").arg(root.languages.names[root.languages.codes.indexOf(root.languages.language)] ?? "")
        onClicked: root.languages.remove(root.languages.language)
    }
}
