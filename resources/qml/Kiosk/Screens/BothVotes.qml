pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The first vote of a class, then the vote, then the change: each step of a lesson's reveal adds one. What is held back says so.
Page {
    id: root

    readonly property ResultsViewModel results: kiosk.results
    readonly property int step: kiosk.lesson.revealStep

    objectName: "bothVotes"

    component Vote: ColumnLayout {
        id: vote

        required property string title
        required property list<string> answers
        required property list<int> counts
        required property string note
        required property string unsure

        spacing: Theme.smallGap

        Kicker {
            Layout.fillWidth: true
            text: vote.title
            font.pixelSize: Math.max(Theme.tiny, 36 * Theme.u)
        }

        Repeater {
            model: vote.counts.length

            VoteRow {
                required property int index

                answer: vote.answers[index]
                label: answer === "for" ? root.kiosk.debate.forSide.label : answer === "against" ? root.kiosk.debate.againstSide.label : vote.unsure
                votes: vote.counts[index] ?? 0
                total: vote.counts.reduce((sum, count) => sum + count, 0)
            }
        }

        Heading {
            Layout.fillWidth: true
            visible: vote.counts.length === 0
            text: vote.note
            font.pixelSize: Theme.subheading
        }
    }

    // What a step adds is in sight, also on a small screen.
    onStepChanged: {
        if (step > 0)
            column.revealSoon(step > 1 ? change : second);
    }

    CentredColumn {
        id: column

        anchors.fill: parent

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 96 * Theme.u
            rowSpacing: 2 * Theme.gap
            uniformCellWidths: true

            Vote {
                objectName: "firstResult"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                title: qsTr("First vote")
                answers: ["for", "against", "unsure"]
                counts: root.results.bothVotes.firstCounts
                note: root.results.bothVotes.heldBack
                unsure: qsTr("Not sure yet")
            }

            // Has its place before it is shown.
            Loader {
                id: second

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                active: root.step > 0
                sourceComponent: Vote {
                    objectName: "voteResult"
                    title: qsTr("The vote")
                    answers: ["for", "against", "unsure"]
                    counts: root.results.bothVotes.voteCounts
                    note: root.results.note
                    unsure: qsTr("Still not sure")
                }
            }
        }

        Loader {
            id: change

            Layout.fillWidth: true
            active: root.step > 1
            visible: active
            sourceComponent: ColumnLayout {
                spacing: Theme.smallGap

                Heading {
                    objectName: "changeText"
                    Layout.fillWidth: true
                    text: root.results.bothVotes.change
                    font.pixelSize: 52 * Theme.u * Theme.displayScale
                }

                Phrase {
                    objectName: "changeNote"
                    Layout.fillWidth: true
                    text: root.results.bothVotes.caveat
                    color: Theme.muted
                }
            }
        }
    }
}
