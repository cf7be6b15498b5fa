pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Shown only after the vote is on disk. Asks whether a reason of the other side is a fair point.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property ThanksViewModel thanks: kiosk.thanks

    // Whether the address fits beside the two buttons; otherwise everything but the heading and those two scrolls.
    readonly property real textWidth: width - 128 * Theme.u - Theme.gap - ending.implicitWidth
    readonly property bool roomy: Theme.portrait ? !Theme.tight && (Theme.textScale <= 1.3 || Theme.viewHeight > 1.5 * Theme.viewWidth) : (Theme.textScale < 1.5 && textWidth > 600 * Theme.u * Theme.textScale)

    // On an upright screen without reasons there is nothing else to scroll, and long texts may be taller than it.
    readonly property bool allScrolls: !roomy || (Theme.portrait && thanks.offeredCount === 0)

    objectName: "thanks"

    Component {
        id: invitation

        Phrase {
            text: root.thanks.offeredCount > 0 ? qsTr("%Ln person(s) who voted %1 gave these reasons. Is any of them a fair point?", "", root.thanks.offeredCount).arg(root.kiosk.visit.chosen.isFor ? root.kiosk.debate.againstSide.label : root.kiosk.debate.forSide.label) : root.kiosk.visit.choice === "unsure" ? qsTr("It is on this machine, without your name and without the time. Talk about it with someone who has decided.") : qsTr("It is on this machine, without your name and without the time. Talk about it with someone who voted the other way.")
            color: Theme.muted
            font.pixelSize: (root.thanks.offeredCount > 0 || !root.roomy ? 31 : 38) * Theme.u * Theme.textScale
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 64 * Theme.u
        anchors.bottomMargin: footer.visible ? 4 * Theme.u : 64 * Theme.u
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: 28 * Theme.u

            Rectangle {
                objectName: "thanksMark"
                Layout.alignment: Qt.AlignTop
                // Beside the middle of the heading's first line.
                Layout.topMargin: Math.max(0, (heading.height / heading.lineCount - implicitHeight) / 2)
                implicitWidth: 76 * Theme.u
                implicitHeight: implicitWidth
                radius: width / 2
                color: Theme.ink

                NumberAnimation on scale {
                    from: Theme.motion ? 0.4 : 1
                    to: 1
                    duration: Theme.grow
                    easing.type: Easing.OutCubic
                }

                Icon {
                    anchors.centerIn: parent
                    implicitWidth: 44 * Theme.u
                    name: "check"
                    tone: Theme.overInk
                }
            }

            Heading {
                id: heading

                Layout.fillWidth: true
                objectName: "thanksHeading"
                text: root.thanks.soonAfterAnother ? qsTr("Counted. Is the next person here?") : root.kiosk.rehearsal.on ? qsTr("Thank you. In a rehearsal nothing is counted.") : qsTr("Thank you. Your vote is counted.")
            }
        }

        Loader {
            Layout.fillWidth: true
            active: !root.allScrolls
            visible: active
            sourceComponent: invitation
        }

        ScrollArea {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                width: parent.width
                height: Math.max(implicitHeight, !root.roomy || (Theme.portrait && !root.allScrolls) ? 0 : scroll.height)
                columns: Theme.portrait || !root.roomy || Theme.textScale > 1.3 ? 1 : Math.max(1, root.thanks.offeredCount)
                columnSpacing: 28 * Theme.u
                rowSpacing: 28 * Theme.u
                uniformCellWidths: true

                Loader {
                    Layout.fillWidth: true
                    Layout.columnSpan: parent.columns
                    active: root.allScrolls
                    visible: active
                    sourceComponent: invitation
                }

                Repeater {
                    model: root.thanks.reasons

                    FairPointCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onAnswered: fair => root.thanks.answer(index, fair)
                    }
                }

                Item {
                    Layout.fillHeight: true
                    visible: root.roomy && root.allScrolls
                }

                QrNote {
                    Layout.fillWidth: true
                    visible: root.allScrolls && root.kiosk.debate.hasCode
                    kiosk: root.kiosk
                    most: root.roomy ? Theme.viewHeight * 0.35 : Math.min(width, scroll.viewport)
                }
            }
        }

        GridLayout {
            readonly property bool besideNothing: root.allScrolls || !root.kiosk.debate.hasCode

            Layout.fillWidth: true
            columns: Theme.portrait && !besideNothing ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            QrNote {
                Layout.fillWidth: true
                visible: !parent.besideNothing
                kiosk: root.kiosk
                most: Theme.viewHeight * (root.thanks.offeredCount > 0 ? 0.26 : 0.35)
            }

            Item {
                Layout.fillWidth: true
                visible: parent.besideNothing
            }

            RowLayout {
                id: ending

                Layout.alignment: Qt.AlignRight
                Layout.fillWidth: true
                // The address beside the buttons shrinks before they do.
                Layout.minimumWidth: Math.min(implicitWidth, root.width - 128 * Theme.u)
                Layout.maximumWidth: implicitWidth
                spacing: Theme.smallGap

                Pill {
                    objectName: "seeResults"
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    textSize: Theme.upTo(Theme.body, 40)
                    text: qsTr("See the results")
                    onClicked: root.kiosk.show("results")
                }

                Pill {
                    id: next

                    objectName: "nextPerson"
                    irreversible: true
                    // Equally wide for every count: otherwise it would change every second and wrap when the count restarts.
                    Layout.preferredWidth: widest.advanceWidth + leftPadding + rightPadding + 8 * Theme.u
                    Layout.maximumWidth: Layout.preferredWidth
                    Layout.fillWidth: true
                    filled: true
                    textSize: Theme.upTo(Theme.body, 40)
                    text: qsTr("Done (%Ln)", "", root.thanks.secondsLeft)
                    onClicked: root.kiosk.startOver()

                    TextMetrics {
                        id: widest

                        font.family: Theme.plain
                        font.weight: Font.Bold
                        font.pixelSize: next.textSize
                        text: next.text.replace(/\d+/, root.thanks.offeredCount > 0 ? "000" : "00")
                    }
                }
            }
        }

        FooterBar {
            id: footer

            Layout.fillWidth: true
            Layout.fillHeight: false
            room: parent.width
            kiosk: root.kiosk
            leaves: false
        }
    }
}
