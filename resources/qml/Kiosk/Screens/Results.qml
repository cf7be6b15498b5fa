pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The results: how the room voted and who changed their mind, or when they will be shown.
Page {
    id: root

    readonly property ResultsViewModel results: kiosk.results
    readonly property bool wide: !Theme.portrait && Theme.textScale < (Theme.viewWidth < 1.5 * Theme.viewHeight ? 1.2 : 1.5)
    readonly property string yes: kiosk.debate.forSide.label
    readonly property string no: kiosk.debate.againstSide.label

    objectName: "results"

    ScrollArea {
        id: scroll

        anchors.fill: parent
        columns: root.wide ? [votes, words] : []

        GridLayout {
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            columns: root.wide ? 2 : 1
            columnSpacing: 36 * Theme.u
            rowSpacing: 36 * Theme.u

            ColumnLayout {
                id: votes

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                spacing: root.wide ? Theme.smallGap : Theme.gap

                Heading {
                    objectName: "headline"
                    Layout.fillWidth: true
                    text: root.results.headline
                }

                Phrase {
                    objectName: "resultsEntered"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.results.methodNote
                    color: Theme.muted
                }

                SplitBar {
                    Layout.fillWidth: true
                    objectName: "splitBar"
                    visible: root.results.hasShares
                    forPercent: root.results.forPercent
                    forShare: root.results.forShare
                    againstShare: root.results.againstShare
                    forLabel: root.yes
                    againstLabel: root.no
                }

                Phrase {
                    objectName: "unsureNote"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.results.unsureNote
                }

                Phrase {
                    objectName: "resultsNote"
                    Layout.fillWidth: true
                    visible: root.results.hasSplit && text !== ""
                    text: root.results.note
                    color: Theme.muted
                    font.pixelSize: Theme.tiny
                }

                Phrase {
                    objectName: "firstVoteNote"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.results.bothVotes.note
                }

                Phrase {
                    objectName: "sureNote"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.results.sureNote
                }

                Loader {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: Math.max(implicitHeight, root.height)
                    active: !root.results.hasSplit
                    visible: active
                    sourceComponent: ResultsPreview {
                        results: root.results
                        yes: root.yes
                        no: root.no
                    }
                }

                Phrase {
                    Layout.fillWidth: true
                    visible: root.results.hasSplit
                    text: qsTr("Who changed their mind?")
                    font.weight: Font.Bold
                }

                FlowCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    // As tall as the screen allows, but not stretched by long reasons beside it.
                    Layout.maximumHeight: Math.max(implicitHeight, root.height * 0.4)
                    Layout.verticalStretchFactor: 1
                    visible: root.results.hasSplit
                    results: root.results
                    yes: root.yes
                    no: root.no
                }

                Item {
                    Layout.fillHeight: true
                }
            }

            ColumnLayout {
                id: words

                Layout.fillWidth: true
                Layout.fillHeight: root.wide
                Layout.preferredWidth: 1
                spacing: Theme.gap

                Phrase {
                    Layout.fillWidth: true
                    visible: reasons.count > 0
                    text: qsTr("In people’s own words")
                    font.weight: Font.Bold
                }

                Repeater {
                    id: reasons

                    model: root.results.reasons

                    QuoteCard {
                        required property bool forside

                        Layout.fillWidth: true
                        isFor: forside
                        wordSize: Math.max(Theme.minimumFontSize, 30 * Theme.u * Theme.displayScale)
                    }
                }

                ThemeTable {
                    Layout.fillWidth: true
                    visible: count > 0
                    results: root.results
                    yes: root.yes
                    no: root.no
                }

                Item {
                    Layout.fillHeight: true
                }

                Rectangle {
                    Layout.fillWidth: true
                    visible: root.kiosk.debate.hasCode
                    implicitHeight: note.implicitHeight + 56 * Theme.u
                    radius: Theme.radius
                    color: Theme.note

                    QrNote {
                        id: note

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.margins: 28 * Theme.u
                        kiosk: root.kiosk
                        most: Math.min(width, scroll.viewport)
                        tone: Theme.overNote
                    }
                }
            }
        }
    }
}
