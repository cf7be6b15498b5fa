pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Asks before a tap throws written words away. Keeping them is the main button; taps beside the card do nothing.
QuestionCard {
    id: root

    required property DraftQuestionViewModel question

    readonly property string asked: question.asked
    objectName: "draftQuestion"
    Accessible.name: heading.text
    card.width: Math.min(width - 2 * Theme.margin, (Theme.tight ? 1700 : 1000) * Theme.u)
    card.height: Math.min(height - Theme.margin, column.implicitHeight + 2 * column.anchors.margins)
    Component.onCompleted: keep.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: question.keep()

    // Measures the explanation in its full width: a height that depended on the buttons beside it would decide about them.
    Phrase {
        id: whole

        width: column.width
        visible: false
        text: explanation.text
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: (Theme.cramped ? 28 : 56) * Theme.u
        spacing: 28 * Theme.u

        Heading {
            id: heading

            Layout.fillWidth: true
            text: ({
                    "skip": qsTr("Vote without your words?"),
                    "change": qsTr("Change your answer?"),
                    "startOver": qsTr("Throw your words away?"),
                    "clear": qsTr("Throw your words away?")
                })[root.asked] ?? ""
            font.pixelSize: Theme.subheading
        }

        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: whole.implicitHeight + 2

            Phrase {
                id: explanation

                width: parent.width
                text: ({
                        "skip": qsTr("Your vote counts either way. What you wrote would be erased."),
                        "change": qsTr("What you wrote stays, and goes with the answer that you choose next."),
                        "clear": qsTr("The field will be empty. You can write something else."),
                        "startOver": qsTr("You have not voted yet. Starting over erases what you wrote.")
                    })[root.asked] ?? ""
                color: Theme.muted
            }
        }

        Pill {
            id: keep

            objectName: "keepDraft"
            Layout.fillWidth: true
            filled: true
            text: root.asked === "change" ? qsTr("Keep my answer") : qsTr("Keep my words")
            KeyNavigation.tab: confirm
            KeyNavigation.backtab: confirm
            onClicked: root.question.keep()
        }

        Pill {
            id: confirm

            objectName: "discardDraft"
            irreversible: true
            Layout.fillWidth: true
            text: ({
                    "skip": qsTr("Vote without them"),
                    "change": qsTr("Change it"),
                    "clear": qsTr("Erase my words"),
                    "startOver": qsTr("Start over")
                })[root.asked] ?? ""
            KeyNavigation.tab: keep
            KeyNavigation.backtab: keep
            onClicked: root.question.confirm()
        }
    }
}
