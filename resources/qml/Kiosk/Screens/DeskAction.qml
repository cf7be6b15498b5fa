import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the teacher can start in the present phase: passing this screen on, the next question, the results, the page.
ColumnLayout {
    id: root

    required property KioskViewModel kiosk
    // The screen that the phase has where there is one screen only.
    required property string phase
    // The width there is: its own is not known yet where it has just come into sight.
    required property real room

    readonly property bool votes: phase === "curtain"
    readonly property bool open: kiosk.visit.canVote && !kiosk.lesson.firstVoteClosed
    readonly property string closed: kiosk.lesson.firstVoteClosed ? qsTr("The first vote is closed: its time ended when the results were shown or the session was ended.") : kiosk.visit.notice

    spacing: Theme.smallGap

    Phrase {
        objectName: "deskNote"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.votes ? (root.open ? qsTr("The projector shows the question and how many have voted. Pupils vote on this screen, one after the other; or count raised hands or paper slips: Organiser, Voting.") : root.closed) : root.phase === "reveal" ? qsTr("Once they are shown they stay shown, also while further votes come in.") : root.phase === "lessonEnd" ? qsTr("It is made when the session is ended: Organiser, Session, ‘End session and make the page’. After that it can be printed under Report.") : ""
        color: Theme.muted
    }

    Pill {
        objectName: "deskPass"
        Layout.maximumWidth: root.room
        visible: root.votes && root.open
        filled: true
        text: qsTr("Pass this screen from hand to hand")
        onClicked: root.kiosk.lesson.passScreen()
    }

    Pill {
        objectName: "deskQuestionNext"
        Layout.maximumWidth: root.room
        visible: root.phase === "discussion" && root.kiosk.classroom.talkingPoints.several
        tail: "right"
        text: qsTr("Next question")
        onClicked: root.kiosk.classroom.talkingPoints.next()
    }

    Pill {
        objectName: "deskToss"
        irreversible: true
        Layout.maximumWidth: root.room
        visible: root.kiosk.classroom.speakingOrder.canToss
        filled: root.kiosk.classroom.speakingOrder.waits
        text: filled ? qsTr("Toss the coin") : qsTr("Toss it again")
        onClicked: root.kiosk.classroom.speakingOrder.toss()
    }

    Pill {
        objectName: "deskReveal"
        irreversible: true
        Layout.maximumWidth: root.room
        visible: root.phase === "reveal"
        enabled: !root.kiosk.lesson.blank
        filled: true
        text: qsTr("Show the results")
        onClicked: root.kiosk.lesson.reveal()
    }

    Pill {
        objectName: "deskEnd"
        Layout.maximumWidth: root.room
        visible: root.phase === "lessonEnd"
        filled: true
        lead: "lock"
        text: qsTr("Organiser")
        onClicked: root.kiosk.openOrganiser()
    }
}
