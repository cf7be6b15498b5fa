pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A pupil's ballot in the first vote of a class: two equal halves and a smaller 'not sure yet'. The first tap chooses, but casts nothing.
Page {
    id: root

    readonly property VisitViewModel visit: kiosk.visit
    readonly property bool compact: height < (Theme.portrait ? 1700 : 1000) * Theme.u || Theme.cramped || (Theme.portrait && Theme.textScale > 1.2) || visit.problem !== ""

    objectName: "firstVote"

    component Half: SideChoice {
        objectName: "first-" + side.side
        compact: root.compact
        chosen: root.visit.answer === side.side
        onClicked: root.visit.chooseAnswer(side.side)
    }

    Component {
        id: notes

        ColumnLayout {
            spacing: 0

            Phrase {
                objectName: "voteHint"
                Layout.fillWidth: true
                text: root.visit.answer === "" ? qsTr("Tap the answer you actually believe. Nothing is cast yet.") : qsTr("Anonymous: no name, no camera, no time of day is kept with your vote.")
                color: Theme.muted
                font.pixelSize: Theme.small
                lineHeight: 1
            }

            FooterButton {
                objectName: "secrecyCard"
                Layout.leftMargin: -padding
                iconName: "lock"
                bold: true
                wraps: true
                text: qsTr("How your vote stays secret")
                onClicked: root.kiosk.showSecrecy()
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ScrollArea {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                width: parent.width
                height: Math.max(implicitHeight, scroll.height)
                spacing: Theme.gap

                Problem {
                    Layout.fillWidth: true
                    text: root.visit.problem
                    onVisibleChanged: scroll.scrollToTop()
                }

                Kicker {
                    Layout.fillWidth: true
                    visible: !root.compact || (Theme.portrait && !Theme.tight)
                    text: root.kiosk.lesson.name
                }

                Heading {
                    Layout.fillWidth: true
                    text: root.kiosk.debate.proposition
                    font.pixelSize: Theme.tight ? Theme.upTo(Theme.heading, 48) : root.compact && !Theme.portrait ? 56 * Theme.u : Theme.heading
                }

                Heading {
                    objectName: "voteClosed"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: !root.visit.canVote
                    text: root.visit.notice
                    color: Theme.muted
                    font.pixelSize: Theme.subheading
                }

                GridLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.visit.canVote
                    columns: Theme.portrait ? 1 : 2
                    columnSpacing: Theme.gap
                    rowSpacing: Theme.gap
                    uniformCellWidths: true
                    uniformCellHeights: true

                    Half {
                        id: first

                        side: root.visit.first
                        sibling: second
                    }

                    Half {
                        id: second

                        side: root.visit.second
                        sibling: first
                    }
                }

                UnsureChoice {
                    objectName: "first-unsure"
                    Layout.fillWidth: true
                    visible: root.visit.canVote
                    visit: root.visit
                    answer: root.visit.answer
                    text: qsTr("Not sure yet")
                }

                Loader {
                    Layout.fillWidth: true
                    active: Theme.tight && root.visit.canVote
                    visible: active
                    sourceComponent: notes
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: root.visit.canVote
            columns: Theme.portrait || Theme.textScale > 1.3 ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.smallGap

            Loader {
                Layout.fillWidth: true
                active: !Theme.tight
                sourceComponent: notes
            }

            // Keeps its place while it is invisible.
            Pill {
                objectName: "castFirst"
                irreversible: true
                Layout.alignment: Qt.AlignRight
                enabled: root.visit.answer !== ""
                opacity: enabled ? 1 : 0
                filled: true
                textSize: Theme.upTo(Theme.body, 40)
                text: qsTr("Cast my vote")
                onClicked: root.visit.castWithoutReason()
            }
        }
    }
}
