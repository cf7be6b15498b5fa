pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The proposition and two equal halves, with a smaller 'Still not sure' below if the session offers it. The first tap chooses, but casts nothing.
Page {
    id: root

    readonly property VisitViewModel visit: kiosk.visit
    readonly property bool open: visit.canVote && !visit.voted

    // The width that the two buttons leave for text. If it is small, or the text is large, everything but the buttons scrolls.
    readonly property real textWidth: width - 2 * Theme.margin - Theme.gap - actions.needed
    readonly property bool shortPage: height < (Theme.portrait ? 1700 : 1000) * Theme.u || visit.problem !== ""
    readonly property bool compact: shortPage || Theme.cramped || (Theme.portrait ? Theme.textScale > 1.2 : visit.offersUnsure || visit.asksSure)
    readonly property bool scrollAll: shortPage || Theme.textScale > 1.3 || (!Theme.portrait && textWidth < 440 * Theme.u * Theme.textScale)
    // Whether the hint is in the empty place of the buttons before the choice: on a page that scrolls anyway it would be out of sight.
    readonly property bool hintBelow: scrollAll && open && visit.choice === "" && scroll.height < proposition.implicitHeight + halves.implicitHeight + (unsure.visible ? unsure.implicitHeight + Theme.gap : 0) + (sure.active ? sure.implicitHeight + Theme.gap : 0) + secrecyRow.implicitHeight + 2 * Theme.gap && hintMeasure.implicitHeight <= actions.height

    objectName: "vote"

    component Half: SideChoice {
        objectName: "choose-" + side.side
        compact: root.compact
        chosen: root.visit.choice === side.side
        onClicked: root.visit.choose(side.side)
    }

    Component {
        id: secrecy

        FooterButton {
            objectName: "secrecyCard"
            iconName: "lock"
            bold: true
            wraps: true
            text: qsTr("How your vote stays secret")
            onClicked: root.kiosk.showSecrecy()
        }
    }

    Component {
        id: hint

        Phrase {
            objectName: "voteHint"
            readonly property string anonymous: qsTr("Anonymous: no name, no camera, no time of day is kept with your vote.")

            text: root.visit.choice === "" ? qsTr("Tap the answer you actually believe. Nothing is cast yet.") : root.compact ? qsTr("You chose: %1.").arg(root.visit.choice === "unsure" ? unsure.text : root.visit.chosen.label) + " " + anonymous : anonymous
            color: Theme.muted
            font.pixelSize: Theme.small
            lineHeight: root.compact ? 1 : 1.2
        }
    }

    // Measures the hint across the whole page.
    Loader {
        id: hintMeasure

        width: parent.width
        visible: false
        sourceComponent: hint
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
                    text: root.scrollAll ? root.visit.problem : ""
                    onVisibleChanged: scroll.scrollToTop()
                }

                Phrase {
                    Layout.fillWidth: true
                    visible: !root.visit.voted && !Theme.tight && (!root.compact || (Theme.portrait && !root.shortPage))
                    text: root.kiosk.debate.propositionHeading
                    color: Theme.muted
                    font.weight: Font.Bold
                }

                Heading {
                    id: proposition

                    Layout.fillWidth: true
                    visible: !root.visit.voted
                    text: root.kiosk.debate.proposition
                    font.pixelSize: Theme.tight ? Theme.upTo(Theme.heading, 48) : root.compact && !Theme.portrait ? 56 * Theme.u : Theme.heading
                }

                Heading {
                    objectName: "voteClosed"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: !root.open && !root.visit.voted
                    text: root.visit.notice
                    color: Theme.muted
                    font.pixelSize: Theme.subheading
                }

                Loader {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    active: root.visit.voted
                    visible: active
                    sourceComponent: VoteCounted {
                        onResultsRequested: root.kiosk.show("results")
                    }
                }

                GridLayout {
                    id: halves

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.open
                    columns: Theme.portrait ? 1 : 2
                    columnSpacing: 36 * Theme.u
                    rowSpacing: 36 * Theme.u
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
                    id: unsure

                    objectName: "choose-unsure"
                    Layout.fillWidth: true
                    visible: root.open && root.visit.offersUnsure
                    visit: root.visit
                    answer: root.visit.choice
                    text: qsTr("Still not sure")
                }

                Loader {
                    id: sure

                    Layout.fillWidth: true
                    active: root.open && root.visit.asksSure
                    visible: active
                    sourceComponent: SureRow {
                        visit: root.visit
                    }
                }

                Loader {
                    Layout.fillWidth: true
                    active: root.scrollAll && root.open && !root.hintBelow
                    visible: active
                    sourceComponent: hint
                }

                Loader {
                    id: secrecyRow

                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    active: root.scrollAll && root.open
                    visible: active
                    sourceComponent: secrecy
                }
            }
        }

        Problem {
            Layout.fillWidth: true
            text: root.scrollAll ? "" : root.visit.problem
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: root.scrollAll ? 0 : Theme.target
            visible: root.open
            columns: Theme.portrait || root.scrollAll ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.smallGap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: !root.scrollAll
                spacing: 0

                Loader {
                    Layout.fillWidth: true
                    active: !root.scrollAll
                    sourceComponent: hint
                }

                Loader {
                    Layout.leftMargin: -12 * Theme.u
                    active: !root.scrollAll
                    sourceComponent: secrecy
                }
            }

            Item {
                Layout.fillWidth: Theme.portrait || root.scrollAll
                Layout.fillHeight: false
                Layout.preferredWidth: actions.needed
                implicitHeight: actions.height

                Loader {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    active: root.hintBelow
                    sourceComponent: hint
                }

                VoteActions {
                    id: actions

                    anchors.right: parent.right
                    width: Math.min(needed, parent.width)
                    visit: root.visit
                    question: root.kiosk.draftQuestion
                }
            }
        }
    }
}
