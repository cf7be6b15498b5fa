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

    // What gives way to keep the page from scrolling, in this order: the line 'Before you read', the large letters of the question, those
    // of the introduction, and last the introduction itself.
    readonly property int level: {
        const answers = heading.implicitHeight + halves.implicitHeight + others.implicitHeight + 8 * Theme.u + 4 * Theme.gap;
        const decoration = beforeTrial.tall + 12 * Theme.u + Theme.gap;
        if (introduction.text === "" || scroll.height < answers + plainQuestion.tall + smallIntroduction.tall)
            return 4;
        if (scroll.height < answers + plainQuestion.tall + introduction.tall)
            return 3;
        if (scroll.height < answers + largeQuestion.tall + introduction.tall)
            return 2;
        return scroll.height < answers + largeQuestion.tall + introduction.tall + decoration || Theme.cramped || Theme.tight ? 1 : 0;
    }

    component Half: SideChoice {
        objectName: "stand-" + side.side
        irreversible: true
        chosenNote: ""
        onClicked: root.kiosk.visit.takeStance(side.side)
    }

    Trial {
        id: beforeTrial

        width: scroll.width
        text: before.text
        font: before.font
    }

    Trial {
        id: largeQuestion

        width: scroll.width
        text: root.kiosk.debate.question
        font.pixelSize: 34 * Theme.u * Theme.textScale
    }

    Trial {
        id: plainQuestion

        width: scroll.width
        text: root.kiosk.debate.question
        font.pixelSize: Theme.upTo(Theme.body, 48)
        lineHeight: 1
    }

    Trial {
        id: introduction

        width: scroll.width
        text: root.kiosk.debate.introduction
        font.pixelSize: Theme.small
    }

    Trial {
        id: smallIntroduction

        width: scroll.width
        text: root.kiosk.debate.introduction
        font.pixelSize: Theme.tiny
        lineHeight: 1
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
                visible: root.level === 0 || (root.level === 4 && introduction.text === "" && !Theme.cramped && !Theme.tight)
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
                font.pixelSize: root.level < 2 || (root.level === 4 && !Theme.tight) ? largeQuestion.font.pixelSize : plainQuestion.font.pixelSize
                lineHeight: root.level < 2 ? largeQuestion.lineHeight : plainQuestion.lineHeight
            }

            Phrase {
                objectName: "introduction"
                Layout.fillWidth: true
                visible: root.level < 4
                text: introduction.text
                color: Theme.muted
                font.pixelSize: root.level < 3 ? Theme.small : Theme.tiny
                lineHeight: root.level < 3 ? introduction.lineHeight : smallIntroduction.lineHeight
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
