pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Votes that were not cast on this screen: counted hands or slips of paper, of the vote or of a class's first vote.
TwoColumns {
    id: root

    required property KioskViewModel kiosk

    readonly property VotingTabViewModel voting: kiosk.organiser.voting
    readonly property bool asking: voting.confirming || voting.leaving || voting.undo.asking

    // Depends on `votes` so that it is evaluated again when they change.
    function votesText(method: string, votes: int): string {
        const isFor = root.voting.votesFor(method, "for");
        if (votes === 0 || isFor < 0)
            return qsTr("%Ln", "", votes);
        const text = root.voting.threeAnswers ? qsTr("%L1 (%L2 %3, %L4 %5, %L6 still not sure)") : qsTr("%L1 (%L2 %3, %L4 %5)");
        const sides = text.arg(votes).arg(isFor).arg(root.kiosk.debate.forSide.label).arg(root.voting.votesFor(method, "against")).arg(root.kiosk.debate.againstSide.label);
        return root.voting.threeAnswers ? sides.arg(root.voting.votesFor(method, "unsure")) : sides;
    }

    function typed(number: string): string {
        return number === "" ? "–" : Number(number).toLocaleString(Qt.locale(), "f", 0);
    }

    facts: [
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: root.voting.hasFirstVote && !root.asking
            spacing: Theme.smallGap
            uniformCellSizes: true

            Repeater {
                model: [true, false]

                TabPill {
                    required property bool modelData

                    objectName: modelData ? "round-first" : "round-vote"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    text: modelData ? qsTr("First vote") : qsTr("The vote")
                    current: root.voting.firstVote === modelData
                    onClicked: root.voting.setFirstVote(modelData)
                }
            }
        },
        Kicker {
            Layout.fillWidth: true
            text: root.voting.firstVote ? qsTr("How first votes came in") : qsTr("How votes came in")
        },
        OrganiserRow {
            objectName: "votesTouched"
            label: qsTr("Screen")
            value: root.votesText("touch", root.voting.touchVotes)
        },
        OrganiserRow {
            objectName: "votesRaised"
            label: qsTr("Hands")
            value: root.votesText("raised", root.voting.handVotes)
        },
        OrganiserRow {
            objectName: "votesPaper"
            label: qsTr("Paper")
            value: root.votesText("paper", root.voting.paperVotes)
        },
        OrganiserRow {
            objectName: "votesTogether"
            label: qsTr("Together")
            value: qsTr("%Ln", "", root.voting.totalVotes)
        },
        Pill {
            objectName: "undoCount"
            Layout.fillWidth: true
            visible: root.voting.undo.available && !root.asking
            tone: Theme.muted
            text: qsTr("Undo the last count")
            onClicked: root.voting.undo.ask()
        },
        Phrase {
            objectName: "votingNote"
            Layout.fillWidth: true
            visible: !(root.voting.hasFirstVote && root.voting.open && root.voting.undo.available) // the space is needed
            text: root.voting.firstVote && !root.voting.open ? qsTr("The first vote is closed: its time ended when the results were shown or the session was ended.") : root.voting.open && root.voting.firstVote ? qsTr("Count raised hands or slips of paper and enter the numbers here. They are added to the first votes.") : root.voting.open ? qsTr("Count raised hands or slips of paper and enter the numbers here. They are added to the votes, and told apart from the screen’s everywhere.") : qsTr("Numbers can be entered while a session is open or paused. An ended one can be opened again on the Session tab.")
            color: Theme.muted
            font.pixelSize: Theme.small
        }
    ]

    Confirmation {
        Layout.fillWidth: true
        visible: root.voting.leaving
        key: "Typed"
        question: root.question + " " + (root.voting.ready ? qsTr("These numbers are not counted yet.") : qsTr("These numbers are not counted yet, and one is missing."))
        keepText: qsTr("Back to the numbers")
        otherText: root.voting.ready ? qsTr("Count these votes") : ""
        confirmText: qsTr("Leave without counting them")
        onKept: root.voting.stay()
        onOther: root.voting.countAndLeave()
        onConfirmed: root.voting.dropAndLeave()
    }

    Confirmation {
        Layout.fillWidth: true
        visible: root.voting.undo.asking
        key: "Undo"
        question: (root.voting.undo.ofFirstVote ? qsTr("First vote:") + " " : "") + (root.voting.undo.onPaper ? qsTr("Undo the last count? Votes on paper go back from %L1 to %L2.") : qsTr("Undo the last count? Raised hands go back from %L1 to %L2.")).arg(root.voting.undo.countedVotes).arg(root.voting.undo.previousVotes)
        keepText: qsTr("Keep the count")
        confirmText: qsTr("Undo the count")
        onKept: root.voting.undo.keep()
        onConfirmed: root.voting.undo.confirm()
    }

    CountPad {
        Layout.fillWidth: true
        visible: root.voting.open && !root.asking
        voting: root.voting
        forLabel: root.kiosk.debate.forSide.label
        againstLabel: root.kiosk.debate.againstSide.label
    }

    Phrase {
        objectName: "countQuestion"
        Layout.fillWidth: true
        visible: root.voting.confirming
        text: root.question
        font.weight: Font.Bold
    }

    readonly property string question: {
        const hands = root.voting.firstVote ? qsTr("First vote, raised hands: %1 %2, %3 %4, %5 not sure yet.") : root.voting.threeAnswers ? qsTr("Raised hands: %1 %2, %3 %4, %5 still not sure.") : qsTr("Raised hands: %1 %2, %3 %4.");
        const paper = root.voting.firstVote ? qsTr("First vote, on paper: %1 %2, %3 %4, %5 not sure yet.") : root.voting.threeAnswers ? qsTr("On paper: %1 %2, %3 %4, %5 still not sure.") : qsTr("On paper: %1 %2, %3 %4.");
        const sides = (root.voting.method === "raised" ? hands : paper).arg(root.typed(root.voting.forTyped)).arg(root.kiosk.debate.forSide.label).arg(root.typed(root.voting.againstTyped)).arg(root.kiosk.debate.againstSide.label);
        const text = root.voting.threeAnswers ? sides.arg(root.typed(root.voting.unsureTyped)) : sides;
        return root.voting.replacedVotes > 0 ? qsTr("%1 They take the place of what was entered before (%L2).").arg(text).arg(root.voting.replacedVotes) : text;
    }

    Pill {
        objectName: "confirmCount"
        irreversible: true
        Layout.fillWidth: true
        visible: root.voting.confirming
        filled: true
        text: qsTr("Count these votes")
        onClicked: root.voting.confirm()
    }

    Pill {
        objectName: "correctCount"
        Layout.fillWidth: true
        visible: root.voting.confirming
        text: qsTr("Correct the numbers")
        onClicked: root.voting.goBack()
    }
}
