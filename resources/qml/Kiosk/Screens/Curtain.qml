pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Between two pupils who vote on one screen. First it asks whether the class can see the screen.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property LessonViewModel lesson: kiosk.lesson
    readonly property bool open: kiosk.visit.canVote

    objectName: "curtain"

    CentredColumn {
        anchors.fill: parent
        anchors.margins: Theme.margin

        Heading {
            objectName: "curtainHeading"
            Layout.fillWidth: true
            text: !root.open ? root.kiosk.visit.notice : root.lesson.passing ? root.kiosk.debate.question : qsTr("Is the projector off?")
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
            text: qsTr("%Ln vote(s) so far", "", root.kiosk.results.votes)
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
