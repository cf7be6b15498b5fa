pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The teacher's side of a lesson on two screens: notes for the phase, its action, and the way on. What the class sees is on the projector.
Page {
    id: root

    readonly property LessonViewModel lesson: kiosk.lesson
    readonly property ProjectorViewModel projector: kiosk.classroom.projector
    readonly property string phase: projector.desk.phase
    readonly property LessonStepsViewModel steps: kiosk.classroom.steps

    objectName: "teacherDesk"

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ScrollArea {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                width: parent.width
                spacing: Theme.gap

                Problem {
                    Layout.fillWidth: true
                    text: root.lesson.problem || root.projector.problem
                }

                Phrase {
                    objectName: "deskToDo"
                    Layout.fillWidth: true
                    text: root.projector.desk.toDo
                    font.pixelSize: Math.max(Theme.body, 36 * Theme.u)
                }

                DeskAction {
                    Layout.fillWidth: true
                    visible: !["ground", "arguments", "bothVotes", "results"].includes(root.phase)
                    kiosk: root.kiosk
                    phase: root.phase
                    room: scroll.width
                }

                Kicker {
                    Layout.fillWidth: true
                    visible: questions.count > 0
                    text: qsTr("Questions to discuss")
                }

                Repeater {
                    id: questions

                    model: ["arguments", "discussion"].includes(root.phase) ? root.kiosk.debate.questionsToDiscuss : []

                    Phrase {
                        required property string modelData

                        readonly property bool current: root.phase === "discussion" && modelData === root.kiosk.classroom.talkingPoints.question

                        objectName: current ? "deskQuestion" : ""
                        Layout.fillWidth: true
                        text: modelData
                        font.weight: current ? Font.Bold : Font.Normal
                    }
                }

                Flow {
                    id: more

                    Layout.fillWidth: true
                    spacing: Theme.smallGap

                    Pill {
                        objectName: "deskBlank"
                        width: Math.min(implicitWidth, more.width)
                        text: root.lesson.blank ? qsTr("Show the projector again") : qsTr("Blank the projector")
                        onClicked: root.lesson.toggleBlank()
                    }

                    Pill {
                        objectName: "deskSwap"
                        width: Math.min(implicitWidth, more.width)
                        text: qsTr("Change over the screens")
                        onClicked: root.projector.swap()
                    }

                    Pill {
                        objectName: "deskOneScreen"
                        width: Math.min(implicitWidth, more.width)
                        text: qsTr("Use this screen only")
                        onClicked: root.projector.stop()
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Theme.gap

            Pill {
                objectName: "deskBack"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Math.max(Theme.target, 120 * Theme.u, contentItem.implicitHeight + 40 * Theme.u)
                enabled: root.steps.canGoBack
                lead: "left"
                text: qsTr("Back")
                onClicked: root.steps.back()
            }

            Pill {
                objectName: "deskNext"
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                implicitHeight: Math.max(Theme.target, 120 * Theme.u, contentItem.implicitHeight + 40 * Theme.u)
                enabled: root.steps.next !== ""
                filled: true
                tail: "right"
                text: enabled ? qsTr("Next: %1").arg(root.steps.next) : qsTr("Next")
                onClicked: root.steps.forward()
            }
        }
    }
}
