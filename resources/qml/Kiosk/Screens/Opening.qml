pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Asks for the opening stance. One tap answers, and it can be skipped.
Page {
    id: root

    objectName: "opening"
    tabs: false

    // The height of everything but the introduction, which is there where it fits.
    readonly property real rest: (before.visible ? before.implicitHeight + 12 * Theme.u + Theme.gap : 0) + heading.implicitHeight + question.implicitHeight + halves.implicitHeight + others.implicitHeight + 8 * Theme.u + 3 * Theme.gap

    component Half: SideChoice {
        objectName: "stand-" + side.side
        irreversible: true
        chosenNote: ""
        onClicked: root.kiosk.visit.takeStance(side.side)
    }

    // Measures the introduction: hidden in the layout, it has no width.
    Phrase {
        id: introduction

        width: scroll.width
        visible: false
        text: root.kiosk.debate.introduction
        font.pixelSize: Theme.small
    }

    ScrollArea {
        id: scroll

        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            spacing: Theme.gap

            Kicker {
                id: before

                Layout.fillWidth: true
                Layout.topMargin: 12 * Theme.u
                visible: !Theme.cramped && !Theme.tight
                text: qsTr("Before you read")
            }

            Heading {
                id: heading

                Layout.fillWidth: true
                text: qsTr("Where do you stand?")
            }

            Phrase {
                id: question

                Layout.fillWidth: true
                text: root.kiosk.debate.question
                color: Theme.muted
                font.pixelSize: Theme.tight ? Theme.upTo(Theme.body, 48) : 34 * Theme.u * Theme.textScale
                lineHeight: Theme.tight ? 1 : 1.2
            }

            Phrase {
                objectName: "introduction"
                Layout.fillWidth: true
                visible: text !== "" && scroll.height >= root.rest + introduction.implicitHeight + Theme.gap
                text: root.kiosk.debate.introduction
                color: Theme.muted
                font.pixelSize: Theme.small
            }

            GridLayout {
                id: halves

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: Theme.portrait ? -1 : Math.max(implicitHeight, 420 * Theme.u)
                columns: Theme.portrait ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                uniformCellHeights: true

                Half {
                    id: first

                    side: root.kiosk.visit.first
                    sibling: second
                }

                Half {
                    id: second

                    side: root.kiosk.visit.second
                    sibling: first
                }
            }

            GridLayout {
                id: others

                Layout.fillWidth: true
                Layout.bottomMargin: 8 * Theme.u
                columns: Theme.portrait && Theme.textScale > 1.3 ? 1 : 2
                uniformCellWidths: true
                columnSpacing: Theme.gap
                rowSpacing: Theme.smallGap

                Pill {
                    objectName: "stand-unsure"
                    irreversible: true
                    Layout.fillWidth: true
                    text: qsTr("Not sure")
                    onClicked: root.kiosk.visit.takeStance("unsure")
                }

                Pill {
                    objectName: "stand-skip"
                    irreversible: true
                    Layout.fillWidth: true
                    tone: Theme.muted
                    text: qsTr("Rather not say")
                    onClicked: root.kiosk.visit.takeStance("")
                }
            }
        }
    }
}
