pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All results: the split, how it changed, and a reason of each side if the class gave some.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real legible

    readonly property ResultsViewModel results: kiosk.results
    readonly property string notes: [results.unsureNote, results.note, results.bothVotes.note].filter(note => note !== "").join("\n")

    FittedPhrase {
        id: headline

        objectName: "classHeadline"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: (Theme.portrait ? 0.2 : 0.15) * root.height
        text: root.results.headline
        largest: 1.4 * root.legible
        font.family: Theme.display
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: headline.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.gap
        columns: Theme.portrait || reasons.count === 0 ? 1 : 2
        columnSpacing: 2 * Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            spacing: Theme.gap

            Repeater {
                model: Math.min(2, root.results.bothVotes.voteCounts.length)

                AnswerRow {
                    required property int index

                    readonly property bool isFor: index === 0

                    answer: isFor ? "for" : "against"
                    label: (isFor ? root.results.forShare : root.results.againstShare) + " " + (isFor ? root.kiosk.debate.forSide.label : root.kiosk.debate.againstSide.label)
                    votes: root.results.bothVotes.voteCounts[index] ?? 0
                    total: (root.results.bothVotes.voteCounts[0] ?? 0) + (root.results.bothVotes.voteCounts[1] ?? 0)
                    legible: root.legible
                }
            }

            FittedPhrase {
                objectName: "classNotes"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 1
                text: root.notes
                color: Theme.muted
                largest: 0.7 * root.legible
                verticalAlignment: Text.AlignTop
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            visible: reasons.count > 0
            spacing: Theme.gap

            Repeater {
                id: reasons

                model: root.results.reasons

                Rectangle {
                    id: quote

                    required property bool forside
                    required property string words

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    radius: Theme.radius
                    color: Theme.tint(forside)
                    border.color: Theme.line
                    border.width: Theme.highContrast ? Theme.thin : 0

                    Mark {
                        id: mark

                        anchors.left: parent.left
                        anchors.top: parent.top
                        anchors.margins: Theme.gap
                        isFor: quote.forside
                        size: 0.5 * root.legible
                    }

                    FittedPhrase {
                        objectName: "classQuote"
                        anchors.left: mark.right
                        anchors.right: parent.right
                        anchors.top: parent.top
                        anchors.bottom: parent.bottom
                        anchors.margins: Theme.gap
                        text: qsTr("“%1”").arg(quote.words)
                        largest: 0.8 * root.legible
                        font.family: Theme.display
                        font.weight: Font.DemiBold
                    }
                }
            }
        }
    }
}
