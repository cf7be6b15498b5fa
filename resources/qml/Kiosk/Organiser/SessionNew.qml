pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A new session with the last one's settings: start it as it is, or change what should be different.
TwoColumns {
    id: root

    required property SessionTabViewModel session

    readonly property NewSessionViewModel prepare: session.prepare

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("New session")
        },
        NameField {
            id: field

            Layout.fillWidth: true
            name: root.prepare.name
            onNamed: words => root.prepare.call(words)
        },
        OptionRow {
            visible: root.prepare.debates.length > 1
            label: qsTr("Debate")
            what: "debate"
            keys: root.prepare.debates
            choices: root.prepare.questions
            chosen: [root.prepare.debate]
            onChose: key => root.prepare.choose("debate", key)
        },
        OptionRow {
            label: qsTr("Mode")
            what: "mode"
            keys: ["booth", "classroom"]
            choices: [qsTr("Booth: one by one"), qsTr("Classroom: together")]
            chosen: [root.prepare.mode]
            onChose: key => root.prepare.choose("mode", key)
        },
        OptionRow {
            label: qsTr("Where do you stand, before reading")
            what: "opening"
            keys: ["on", "off"]
            choices: [qsTr("Ask"), qsTr("Do not ask")]
            chosen: [root.prepare.opening]
            onChose: key => root.prepare.choose("opening", key)
        },
        OptionRow {
            label: qsTr("Reason")
            what: "reason"
            keys: ["off", "optional", "required", "required when changed"]
            choices: [qsTr("Off"), qsTr("Optional"), qsTr("Required"), qsTr("Required when the mind changed")]
            chosen: [root.prepare.reason]
            onChose: key => root.prepare.choose("reason", key)
        },
        OptionRow {
            label: qsTr("Results")
            what: "results"
            keys: ["sealed", "after voting"]
            choices: [qsTr("Sealed until you reveal them"), qsTr("Shown after voting")]
            chosen: [root.prepare.results]
            onChose: key => root.prepare.choose("results", key)
        },
        OptionRow {
            visible: root.prepare.codes.length > 1
            label: qsTr("Languages")
            what: "language"
            several: true
            keys: root.prepare.codes
            choices: root.prepare.tongues
            chosen: root.prepare.languages
            onChose: key => root.prepare.toggleLanguage(key)
        }
    ]

    Pill {
        objectName: "startSession"
        Layout.fillWidth: true
        enabled: root.prepare.name.trim() !== ""
        filled: true
        text: qsTr("Start the session")
        onClicked: {
            field.leave();
            root.prepare.start();
        }
    }

    Pill {
        objectName: "rehearseSession"
        Layout.fillWidth: true
        enabled: root.prepare.name.trim() !== ""
        text: qsTr("Rehearse first")
        onClicked: {
            field.leave();
            root.prepare.rehearse();
        }
    }

    Pill {
        objectName: "cancelNew"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Not now")
        onClicked: {
            field.leave();
            root.session.showNow();
        }
    }
}
