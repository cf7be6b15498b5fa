pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The first vote of a class, then the vote, then the change: each step of the reveal adds one. What is held back says so.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real legible

    readonly property ResultsViewModel results: kiosk.results
    readonly property int step: kiosk.lesson.revealStep

    component Round: Item {
        id: round

        required property string title
        required property list<string> answers
        required property list<int> counts
        required property string note
        required property string unsure

        Heading {
            id: heading

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            text: round.title
            color: Theme.muted
            font.pixelSize: root.legible
        }

        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: heading.bottom
            anchors.topMargin: Theme.gap
            spacing: Theme.gap

            Repeater {
                model: round.counts.length

                AnswerRow {
                    required property int index

                    answer: round.answers[index]
                    label: answer === "for" ? root.kiosk.debate.forSide.label : answer === "against" ? root.kiosk.debate.againstSide.label : round.unsure
                    votes: round.counts[index] ?? 0
                    total: round.counts.reduce((sum, count) => sum + count, 0)
                    legible: root.legible
                }
            }
        }

        FittedPhrase {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: heading.bottom
            anchors.bottom: parent.bottom
            visible: round.counts.length === 0
            text: round.note
            largest: root.legible
        }
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: change.top
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 96 * Theme.u
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Round {
            objectName: "firstResult"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.portrait ? 4 : 1 // a title and three answers
            title: qsTr("First vote")
            unsure: qsTr("Not sure yet")
            answers: ["for", "against", "unsure"]
            counts: root.results.bothVotes.firstCounts
            note: root.results.bothVotes.heldBack
        }

        // Has its place before it is shown.
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.portrait ? (root.results.bothVotes.voteCounts.length > 2 ? 4 : 3) : 1
            active: root.step > 0
            sourceComponent: Round {
                objectName: "voteResult"
                title: qsTr("The vote")
                unsure: qsTr("Still not sure")
                answers: ["for", "against", "unsure"]
                counts: root.results.bothVotes.voteCounts
                note: root.results.note
            }
        }
    }

    Loader {
        id: change

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 0.32 * parent.height
        active: root.step > 1
        sourceComponent: Item {
            FittedPhrase {
                objectName: "changeText"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                height: (Theme.portrait ? 0.75 : 0.6) * parent.height
                text: root.results.bothVotes.change
                largest: 1.1 * root.legible
                font.family: Theme.display
                font.weight: Font.DemiBold
            }

            FittedPhrase {
                objectName: "changeNote"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: (Theme.portrait ? 0.25 : 0.4) * parent.height
                text: root.results.bothVotes.caveat
                color: Theme.muted
                largest: 0.65 * root.legible
            }
        }
    }
}
