pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A new session with the last one's settings, which can be changed before the start.
TwoColumns {
    id: root

    required property OrganiserViewModel organiser

    readonly property SessionTabViewModel session: organiser.session
    readonly property int unread: organiser.reasons.unreadCount
    readonly property string unreadText: unread > 0 ? " " + organiser.reasons.unreadText : ""
    readonly property NewSessionViewModel newSession: session.newSession

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("New session")
        },
        NameField {
            id: field

            Layout.fillWidth: true
            name: root.newSession.name
            onNamed: text => root.newSession.setName(text)
        },
        OptionRow {
            visible: root.newSession.debates.length > 1
            label: qsTr("Debate")
            key: "debate"
            keys: root.newSession.debates
            choices: root.newSession.questions
            chosen: [root.newSession.debate]
            onChose: key => root.newSession.choose("debate", key)
        },
        OptionRow {
            label: qsTr("Mode")
            key: "mode"
            keys: ["booth", "classroom"]
            choices: [qsTr("Booth: one by one"), qsTr("Classroom: together")]
            chosen: [root.newSession.mode]
            onChose: key => root.newSession.choose("mode", key)
        },
        OptionRow {
            label: qsTr("Where do you stand, before reading")
            key: "opening"
            keys: ["on", "off"]
            choices: [qsTr("Ask"), qsTr("Do not ask")]
            chosen: [root.newSession.opening]
            onChose: key => root.newSession.choose("opening", key)
        },
        OptionRow {
            label: qsTr("Answers of the vote")
            key: "answers"
            keys: ["two", "three"]
            choices: [qsTr("Two"), qsTr("Three, also ‘Still not sure’")]
            chosen: [root.newSession.answers]
            onChose: key => root.newSession.choose("answers", key)
        },
        OptionRow {
            label: qsTr("How sure, after the choice")
            key: "sure"
            keys: ["on", "off"]
            choices: [qsTr("Ask"), qsTr("Do not ask")]
            chosen: [root.newSession.sure]
            onChose: key => root.newSession.choose("sure", key)
        },
        OptionRow {
            label: qsTr("Reason")
            key: "reason"
            keys: ["off", "optional", "required", "required when changed", "required for", "required against"]
            choices: [qsTr("Off"), qsTr("Optional"), qsTr("Required"), qsTr("Required when the mind changed"), ...root.newSession.sideNames.map(side => qsTr("Required for ‘%1’").arg(side))]
            chosen: [root.newSession.reason]
            onChose: key => root.newSession.choose("reason", key)
        },
        Phrase {
            objectName: "threeAnswersNote"
            Layout.fillWidth: true
            visible: root.newSession.answers === "three"
            text: qsTr("The results are sealed until you reveal them: shown step by step, three numbers would tell who was not sure.")
            color: Theme.muted
            font.pixelSize: Theme.small
        },
        OptionRow {
            visible: root.newSession.answers === "two"
            label: qsTr("Results")
            key: "results"
            keys: ["sealed", "after voting"]
            choices: [qsTr("Sealed until you reveal them"), qsTr("Shown after voting")]
            chosen: [root.newSession.results]
            onChose: key => root.newSession.choose("results", key)
        },
        StepRow {
            key: "end"
            label: qsTr("Planned time")
            value: root.session.plannedEnd.proposal
            least: root.session.plannedEnd.proposalLeast
            most: root.session.plannedEnd.proposalMost
            onStepped: direction => root.session.plannedEnd.stepProposal(direction)
        },
        Phrase {
            Layout.fillWidth: true
            visible: !root.session.plannedEnd.proposalLeast
            text: qsTr("When it is over, voting pauses and you are asked how to go on. Nothing is revealed by itself.")
            color: Theme.muted
            font.pixelSize: Theme.small
        },
        OptionRow {
            visible: root.newSession.languageCodes.length > 1
            label: qsTr("Languages")
            key: "language"
            several: true
            keys: root.newSession.languageCodes
            choices: root.newSession.languageNames
            chosen: root.newSession.chosenLanguages
            onChose: key => root.newSession.toggleLanguage(key)
        }
    ]

    Confirmation {
        Layout.fillWidth: true
        visible: root.newSession.asking
        key: "EndRunning"
        question: qsTr("‘%1’ is still running and has votes (%L2). End it? Its voting stops, its page is made, and everyone can see its results.").arg(root.newSession.runningName).arg(root.newSession.runningVotes) + root.unreadText
        keepText: qsTr("Keep it going")
        otherText: root.unread > 0 ? qsTr("End it and read them now") : ""
        confirmText: qsTr("End it and start the new one")
        onKept: root.newSession.goBack()
        onOther: root.session.endAndRead()
        onConfirmed: root.newSession.endAndStart()
    }

    Pill {
        objectName: "startSession"
        irreversible: true
        Layout.fillWidth: true
        visible: !root.newSession.asking
        enabled: root.newSession.name.trim() !== ""
        filled: true
        text: qsTr("Start the session")
        onClicked: {
            field.leave();
            root.newSession.start();
        }
    }

    Pill {
        objectName: "rehearseSession"
        irreversible: true
        Layout.fillWidth: true
        visible: !root.newSession.asking
        enabled: root.newSession.name.trim() !== ""
        text: qsTr("Rehearse first")
        onClicked: {
            field.leave();
            root.newSession.rehearse();
        }
    }

    Pill {
        objectName: "rehearseLesson"
        Layout.fillWidth: true
        visible: !root.newSession.asking && root.newSession.mode === "classroom"
        text: qsTr("Try a lesson out, in two minutes")
        onClicked: {
            field.leave();
            root.newSession.rehearseLesson();
        }
    }

    Pill {
        objectName: "cancelNew"
        Layout.fillWidth: true
        visible: !root.newSession.asking
        tone: Theme.muted
        text: qsTr("Not now")
        onClicked: {
            field.leave();
            root.session.showNow();
        }
    }
}
