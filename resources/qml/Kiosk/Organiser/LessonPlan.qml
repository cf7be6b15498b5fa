pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Prepares a lesson: the time of each phase, and the ways in.
TwoColumns {
    id: root

    required property LessonPlanViewModel plan

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("The lesson")
        },
        Repeater {
            model: root.plan.names.length

            StepRow {
                required property int index

                key: "phase-" + index
                label: root.plan.names[index] ?? ""
                value: root.plan.times[index] ?? ""
                least: root.plan.least[index] ?? true
                most: root.plan.most[index] ?? true
                onStepped: direction => root.plan.step(index, direction)
            }
        },
        OptionRow {
            label: root.plan.discussion
            key: "discussion"
            keys: ["points", "speeches"]
            choices: [qsTr("Questions and points"), qsTr("Speaking order")]
            chosen: [root.plan.speeches ? "speeches" : "points"]
            onChose: key => root.plan.chooseDiscussion(key)
        },
        StepRow {
            visible: root.plan.speeches
            key: "speech"
            label: qsTr("Time for each speech: each side has three, and a coin decides who begins")
            value: root.plan.speechTime
            least: root.plan.speechLeast
            most: root.plan.speechMost
            onStepped: direction => root.plan.stepSpeech(direction)
        },
        StepRow {
            key: "class"
            label: qsTr("Pupils in class, so that you see when all have voted")
            value: root.plan.classSize
            least: root.plan.classLeast
            most: root.plan.classMost
            onStepped: direction => root.plan.stepClass(direction)
        }
    ]

    Pill {
        objectName: "planStart"
        Layout.fillWidth: true
        filled: true
        text: root.plan.on || root.plan.begun ? qsTr("Go on with the lesson") : qsTr("Start the lesson")
        onClicked: root.plan.start()
    }

    Pill {
        objectName: "planStartOver"
        Layout.fillWidth: true
        visible: root.plan.begun
        text: qsTr("Start the lesson from the beginning")
        onClicked: root.plan.startOver()
    }

    Pill {
        objectName: "planRehearse"
        Layout.fillWidth: true
        text: qsTr("Try a lesson out, in two minutes")
        onClicked: root.plan.rehearse()
    }

    Pill {
        objectName: "planBack"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Back to the session")
        onClicked: root.plan.close()
    }

    Phrase {
        Layout.fillWidth: true
        text: qsTr("The lesson moves through these phases on the screen, with a timer that you can stop. You go on and back by touch, with the keys Page Down and Page Up, or with a presenter’s clicker; B makes the screen black. What is shown to the class counts as no visit.")
        font.pixelSize: Theme.small
        color: Theme.muted
    }
}
