pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where a lesson is, how much time is left and what comes next, with the teacher's buttons. Its height depends on the window alone: the
// screens are scaled to the rest. While pupils pass the screen from hand to hand, only the way to the organiser's area is left of them.
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property real pictureHeight

    readonly property LessonViewModel lesson: kiosk.lesson
    readonly property bool narrow: width < 1250 * Theme.fullUnit || width < 1.2 * pictureHeight
    readonly property real gap: Theme.smallGap
    // Whether the ways on and back are here: the teacher's desk has large ones.
    readonly property bool moves: !lesson.passing && kiosk.screen !== "teacherDesk"
    readonly property LessonStepsViewModel steps: kiosk.classroom.steps
    // What has happened to the projector; else how many have voted and what comes next; where space is short, one of them.
    readonly property list<string> facts: [kiosk.classroom.projector.notice, kiosk.classroom.turnout.inBar, steps.next !== "" ? qsTr("Next: %1").arg(steps.next) : ""].filter(part => part !== "").slice(0, Theme.tight || kiosk.classroom.projector.notice !== "" ? 1 : 2)

    objectName: "phaseBar"
    visible: kiosk.showsLesson
    height: layout.implicitHeight + 1.5 * gap
    color: Theme.card
    Accessible.role: Accessible.StatusBar
    Accessible.name: lesson.name

    component PhaseButton: BarButton {
        visible: !root.lesson.passing
    }

    component BarButton: Pill {
        Layout.preferredWidth: Math.max(Theme.target, implicitWidth)
        Layout.preferredHeight: Theme.target
        leftPadding: 0
        rightPadding: 0
        topPadding: 0
        bottomPadding: 0
        textSize: Math.max(Theme.minimumFontSize, 30 * Theme.fullUnit)
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(1, 3 * Theme.fullUnit)
        color: Theme.ink
    }

    GridLayout {
        id: layout

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 2 * root.gap
        anchors.rightMargin: 2 * root.gap
        columns: root.narrow ? 2 : 3
        columnSpacing: 2 * root.gap
        rowSpacing: root.gap / 2

        // Digits at least 1/25 of the picture high. Filled while the time is up.
        Rectangle {
            implicitWidth: widest.advanceWidth + 2 * root.gap
            implicitHeight: 0.085 * root.pictureHeight
            visible: root.lesson.timed
            radius: root.gap
            color: root.lesson.over ? Theme.ink : "transparent"

            TextMetrics {
                id: widest

                font: time.font
                text: "00:00"
            }

            Phrase {
                id: time

                objectName: "timeLeft"
                anchors.centerIn: parent
                text: root.lesson.timeLeft
                color: root.lesson.over ? Theme.overInk : root.lesson.running ? Theme.ink : Theme.muted
                font.pixelSize: 0.062 * root.pictureHeight
                font.weight: Font.Bold
                lineHeight: 1
                Accessible.name: root.lesson.over ? qsTr("The time is up") : qsTr("Time left: %1").arg(root.lesson.timeLeft)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.columnSpan: root.narrow && !root.lesson.timed ? 2 : 1
            spacing: 4 * Theme.fullUnit

            RowLayout {
                spacing: 10 * Theme.fullUnit

                Repeater {
                    model: root.lesson.phases.length

                    // Past phases are filled, coming ones are rings, the present one is a bar.
                    Rectangle {
                        required property int index

                        implicitWidth: (index === root.lesson.position ? 56 : 18) * Theme.fullUnit
                        implicitHeight: 18 * Theme.fullUnit
                        radius: height / 2
                        color: index <= root.lesson.position ? Theme.ink : "transparent"
                        border.color: Theme.ink
                        border.width: Math.max(1, 3 * Theme.fullUnit)
                    }
                }
            }

            Phrase {
                objectName: "phaseName"
                Layout.fillWidth: true
                text: root.lesson.over && !Theme.tight ? qsTr("%1: the time is up").arg(root.lesson.name) : root.lesson.name
                font.pixelSize: Math.max(Theme.minimumFontSize, 36 * Theme.fullUnit)
                font.weight: Font.Bold
                lineHeight: 1
            }

            Phrase {
                objectName: "nextPhase"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.facts.join(" · ")
                color: Theme.muted
                font.pixelSize: Math.max(Theme.minimumFontSize, 24 * Theme.fullUnit)
                lineHeight: 1
            }
        }

        RowLayout {
            Layout.columnSpan: root.narrow ? 2 : 1
            Layout.alignment: Qt.AlignRight
            spacing: root.gap

            PhaseButton {
                objectName: "phaseBack"
                visible: root.moves
                enabled: root.steps.canGoBack
                lead: "left"
                Accessible.name: qsTr("Back to the phase before")
                onClicked: root.steps.back()
            }

            PhaseButton {
                objectName: "phasePause"
                enabled: root.lesson.timed
                lead: root.lesson.running ? "pause" : "play"
                Accessible.name: root.lesson.running ? qsTr("Stop the time") : qsTr("Let the time run")
                onClicked: root.lesson.pauseOrResume()
            }

            // Where space is short it takes the place of the button for a minute more, until the next phase.
            PhaseButton {
                objectName: "useProjector"
                visible: !root.lesson.passing && root.kiosk.classroom.projector.available && !root.kiosk.classroom.projector.on && (root.kiosk.classroom.projector.offered || !Theme.tight)
                filled: true
                lead: "screen"
                Accessible.name: qsTr("Show the lesson to the class on the second screen")
                onClicked: root.kiosk.classroom.projector.use()
            }

            PhaseButton {
                objectName: "phaseMinute"
                visible: !root.lesson.passing && !(Theme.tight && root.kiosk.classroom.projector.offered)
                enabled: root.lesson.timed
                leftPadding: 16 * Theme.fullUnit
                rightPadding: leftPadding
                text: qsTr("+1 min")
                Accessible.name: qsTr("One minute more")
                onClicked: root.lesson.addMinute()
            }

            PhaseButton {
                objectName: "phaseNext"
                visible: root.moves
                enabled: root.steps.next !== ""
                filled: true
                lead: "right"
                Accessible.name: qsTr("On to the next phase")
                onClicked: root.steps.forward()
            }

            BarButton {
                objectName: "lessonOrganiser"
                tone: Theme.muted
                lead: "lock"
                Accessible.name: qsTr("Organiser")
                onClicked: root.kiosk.openOrganiser()
            }
        }
    }
}
