pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Between two pupils who vote on one screen, in the first vote and in the second. First it asks whether the class can see the screen.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property LessonViewModel lesson: kiosk.lesson
    readonly property string closed: lesson.firstVoteClosed ? qsTr("The first vote is closed: its time ended when the results were shown or the session was ended.") : kiosk.visit.notice
    readonly property bool open: kiosk.visit.canVote && !lesson.firstVoteClosed

    objectName: "curtain"

    CentredColumn {
        anchors.fill: parent
        anchors.margins: Theme.margin

        Kicker {
            objectName: "curtainRound"
            Layout.fillWidth: true
            visible: root.open && root.lesson.passing
            horizontalAlignment: Text.AlignHCenter
            text: root.lesson.name
        }

        Heading {
            objectName: "curtainHeading"
            Layout.fillWidth: true
            text: !root.open ? root.closed : root.lesson.passing ? root.kiosk.debate.question : root.lesson.firstVote ? qsTr("First vote: is the projector off?") : qsTr("Is the projector off?")
            horizontalAlignment: Text.AlignHCenter
        }

        Phrase {
            objectName: "projectorNote"
            Layout.fillWidth: true
            visible: root.open && !root.lesson.passing
            text: qsTr("What pupils tap here is on the projector, too. Switch it off or cover it, then pass this screen from hand to hand. Or count raised hands or paper slips instead: Organiser, Voting.")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Math.max(Theme.body, 36 * Theme.u)
        }

        Pill {
            objectName: "projectorOff"
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            visible: root.open && !root.lesson.passing
            filled: true
            text: qsTr("Nobody else sees this screen")
            onClicked: root.lesson.passScreen()
        }

        Pill {
            objectName: "nextPupil"
            irreversible: true
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            implicitHeight: Math.max(Theme.target, 148 * Theme.u, contentItem.implicitHeight + 40 * Theme.u)
            visible: root.open && root.lesson.passing
            filled: true
            text: qsTr("Ready for the next one")
            face: Theme.display
            textSize: 60 * Theme.u * Theme.displayScale
            onClicked: root.kiosk.startBallot()
        }

        Phrase {
            objectName: "votesSoFar"
            Layout.fillWidth: true
            text: root.kiosk.classroom.turnout.text
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
