pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// For a class that discusses: a question of the debate or its proposition, and the points of both sides side by side, one of each at a time.
Page {
    id: root

    readonly property list<SideViewModel> sides: [kiosk.visit.first, kiosk.visit.second]
    readonly property TalkingPointsViewModel points: kiosk.classroom.talkingPoints

    objectName: "discussion"

    ScrollArea {
        id: scroll

        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            spacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.gap

                Phrase {
                    Layout.fillWidth: true
                    text: root.kiosk.debate.questionsToDiscuss.length > 0 ? root.kiosk.debate.proposition : qsTr("Discuss")
                    color: Theme.muted
                    font.weight: Font.Bold
                }

                Pill {
                    objectName: "nextPoint"
                    visible: root.points.several
                    tail: "right"
                    textSize: Theme.upTo(Theme.body, 40)
                    text: qsTr("Next")
                    onClicked: root.points.next()
                }
            }

            Heading {
                objectName: "toDiscuss"
                Layout.fillWidth: true
                text: root.points.question
                font.pixelSize: Theme.tight ? Theme.upTo(Theme.heading, 48) : Theme.heading
            }

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: Theme.columns
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                uniformCellHeights: true

                Repeater {
                    model: root.sides

                    Card {
                        id: card

                        required property SideViewModel modelData

                        objectName: "discuss-" + modelData.side
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: implicitHeight
                        implicitHeight: words.implicitHeight + 72 * Theme.u

                        Rectangle {
                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.top: parent.top
                            height: 14 * Theme.u
                            color: Theme.sideColor(card.modelData.isFor)
                        }

                        ColumnLayout {
                            id: words

                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            anchors.leftMargin: 34 * Theme.u
                            anchors.rightMargin: 34 * Theme.u
                            spacing: Theme.smallGap

                            RowLayout {
                                Layout.fillWidth: true
                                spacing: Theme.smallGap

                                Mark {
                                    isFor: card.modelData.isFor
                                }

                                Kicker {
                                    Layout.fillWidth: true
                                    text: card.modelData.label
                                    color: Theme.sideColor(card.modelData.isFor)
                                }
                            }

                            Phrase {
                                Layout.fillWidth: true
                                text: card.modelData.isFor ? root.points.forPoint : root.points.againstPoint
                                font.pixelSize: Math.max(Theme.minimumFontSize, 44 * Theme.u * (Theme.portrait ? Theme.displayScale : 1))
                            }
                        }
                    }
                }
            }
        }
    }
}
