pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The proposition and two equal halves. The first tap chooses, and casts nothing.
Page {
    id: root

    readonly property VisitViewModel visit: kiosk.visit
    readonly property bool open: visit.canVote && !visit.voted

    // The largest letters need the room for both halves; the card's button then stands below them.
    readonly property bool large: Theme.textScale > 1.3 || (!Theme.portrait && Theme.viewWidth < 1400 * Theme.u)

    objectName: "vote"

    Component {
        id: secrecy

        FooterButton {
            objectName: "secrecyCard"
            sign: "lock"
            strong: true
            text: qsTr("How your vote stays secret")
            onClicked: root.kiosk.explainSecrecy()
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

                Phrase {
                    Layout.fillWidth: true
                    visible: !Theme.cramped
                    text: root.kiosk.debate.propositionHeading
                    color: Theme.muted
                    font.weight: Font.Bold
                }

                Heading {
                    Layout.fillWidth: true
                    text: root.kiosk.debate.proposition
                    font.pixelSize: Theme.cramped ? 56 * Theme.u : Theme.heading
                }

                Heading {
                    objectName: "voteClosed"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: !root.open
                    text: root.visit.voted ? qsTr("Your vote is counted. Thank you.") : qsTr("Voting has ended.")
                    color: Theme.muted
                    font.pixelSize: Theme.subheading
                }

                GridLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.open
                    columns: Theme.portrait ? 1 : 2
                    columnSpacing: 36 * Theme.u
                    rowSpacing: 36 * Theme.u
                    uniformCellWidths: true
                    uniformCellHeights: true

                    Repeater {
                        model: [root.visit.first, root.visit.second]

                        Choice {
                            required property SideViewModel modelData

                            objectName: "choose-" + modelData.side
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            isFor: modelData.isFor
                            text: modelData.label
                            claim: modelData.claim
                            chosen: root.visit.choice === modelData.side
                            onClicked: root.visit.choose(modelData.side)
                        }
                    }
                }

                Loader {
                    active: root.large && root.open
                    visible: active
                    sourceComponent: secrecy
                }
            }
        }

        Problem {
            Layout.fillWidth: true
            text: root.visit.problem
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target
            visible: root.open
            columns: Theme.portrait || Theme.viewWidth < 1400 * Theme.u ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.smallGap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: 0

                Phrase {
                    Layout.fillWidth: true
                    visible: Theme.portrait || Theme.textScale < 1.3 || root.visit.choice === ""
                    text: root.visit.choice === "" ? qsTr("Tap the answer you actually believe. Nothing is cast yet.") : qsTr("Anonymous: no name, no camera, no time of day is kept with your vote.")
                    color: Theme.muted
                    font.pixelSize: Theme.small
                }

                Loader {
                    Layout.leftMargin: -12 * Theme.u
                    active: !root.large
                    visible: active
                    sourceComponent: secrecy
                }
            }

            Flow {
                id: actions

                Layout.fillWidth: Theme.portrait || Theme.textScale > 1.3
                Layout.fillHeight: false
                visible: Theme.textScale < 1.3 || root.visit.choice !== ""
                Layout.preferredWidth: skip.implicitWidth + why.implicitWidth + spacing + 1
                spacing: Theme.smallGap
                opacity: root.visit.choice === "" ? 0 : 1
                enabled: root.visit.choice !== ""
                layoutDirection: Qt.LeftToRight

                Pill {
                    id: skip

                    objectName: "castWithoutReason"
                    visible: !root.visit.reasonNeeded
                    filled: !root.visit.reasonAsked
                    textSize: Math.min(Theme.body, 40 * Theme.u)
                    text: root.visit.reasonAsked ? qsTr("Skip the reason, cast vote") : qsTr("Cast my vote")
                    onClicked: root.visit.castWithoutReason()
                }

                Pill {
                    id: why

                    objectName: "explain"
                    visible: root.visit.reasonAsked
                    filled: true
                    textSize: Math.min(Theme.body, 40 * Theme.u)
                    text: qsTr("Tell us why")
                    tail: "right"
                    onClicked: root.visit.explain()
                }
            }
        }
    }
}
