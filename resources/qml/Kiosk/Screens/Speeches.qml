pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Which side speaks now and what for, above all speeches in their order. The time that is left is in the bar of the lesson.
CentredColumn {
    id: root

    required property KioskViewModel kiosk

    readonly property SpeakingOrderViewModel order: kiosk.classroom.speakingOrder
    readonly property int index: order.position - 1
    readonly property bool isFor: order.sides[index] === "for"

    function label(side: string): string {
        return side === "for" ? kiosk.debate.forSide.label : kiosk.debate.againstSide.label;
    }

    Card {
        Layout.fillWidth: true
        implicitHeight: now.implicitHeight + 96 * Theme.u

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: 14 * Theme.u
            color: Theme.sideColor(root.isFor)
        }

        ColumnLayout {
            id: now

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 48 * Theme.u
            spacing: Theme.smallGap

            Kicker {
                objectName: "speechNumber"
                Layout.fillWidth: true
                text: qsTr("Speech %L1 of %L2").arg(root.order.position).arg(root.order.sides.length)
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Mark {
                    isFor: root.isFor
                    size: 56 * Theme.u
                }

                // Beside its mark, also where its language runs the other way than the screen's.
                Heading {
                    objectName: "speaker"
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: root.label(root.order.sides[root.index] ?? "")
                    color: Theme.sideColor(root.isFor)
                    font.pixelSize: 72 * Theme.u * Theme.displayScale
                }
            }

            Heading {
                objectName: "speech"
                Layout.fillWidth: true
                text: root.order.speeches[root.index] ?? ""
                font.pixelSize: 72 * Theme.u * Theme.displayScale
            }

            Phrase {
                objectName: "task"
                Layout.fillWidth: true
                text: root.order.tasks[root.index] ?? ""
                font.pixelSize: Math.max(Theme.body, 44 * Theme.u)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.smallGap
        uniformCellWidths: true

        Repeater {
            model: root.order.sides.length

            Rectangle {
                id: turn

                required property int index

                readonly property bool present: index === root.index
                readonly property bool past: index < root.index

                objectName: "turn-" + index
                Layout.fillWidth: true
                implicitHeight: line.implicitHeight + 24 * Theme.u
                radius: Theme.smallGap
                color: present ? Theme.ink : "transparent"
                border.color: Theme.controlLine
                border.width: Theme.thin

                RowLayout {
                    id: line

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: Theme.smallGap
                    spacing: Theme.smallGap

                    Icon {
                        visible: turn.past
                        name: "check"
                        tone: Theme.muted
                    }

                    Phrase {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignLeft
                        text: qsTr("%1: %2").arg(root.label(root.order.sides[turn.index] ?? "")).arg(root.order.speeches[turn.index] ?? "")
                        color: turn.present ? Theme.overInk : turn.past ? Theme.muted : Theme.ink
                        font.weight: turn.present ? Font.Bold : Font.Normal
                        lineHeight: 1
                    }
                }
            }
        }
    }
}
