pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One side's whole argument: at most 75 letters a line, a progress line, and the way to the other side.
Page {
    id: root

    readonly property SideViewModel side: kiosk.reading
    readonly property real measure: 1320 * Theme.u * Theme.textScale

    readonly property bool narrow: (Theme.portrait && Theme.textScale > 1.2) || last.implicitWidth + more.widest + other.implicitWidth + 2 * Theme.smallGap > width - 2 * Theme.margin

    function minute(number: int): string {
        return qsTr("%1 of %2").arg(number).arg(qsTr("%Ln minute(s)", "", side.minutes));
    }

    objectName: "reading"
    tabs: false

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.smallGap

            Pill {
                id: back

                objectName: "bothSides"
                text: qsTr("Both sides")
                lead: "left"
                onClicked: root.kiosk.show("arguments")
            }

            Item {
                Layout.fillWidth: true
                visible: !root.narrow
            }

            RowLayout {
                spacing: Theme.smallGap

                Mark {
                    isFor: root.side.isFor
                }

                Kicker {
                    Layout.fillWidth: true
                    Layout.maximumWidth: root.width - 2 * Theme.margin - (root.narrow ? 0 : back.implicitWidth) - 120 * Theme.u
                    text: root.side.kicker
                    color: Theme.sideColor(root.side.isFor)
                }
            }
        }

        Rectangle {
            objectName: "progress"
            Layout.fillWidth: true
            implicitHeight: 8 * Theme.u
            radius: height / 2
            color: Theme.track
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("How far you have read")

            Rectangle {
                width: parent.width * scroll.progress
                height: parent.height
                radius: height / 2
                color: Theme.sideColor(root.side.isFor)
            }
        }

        ScrollArea {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            cue: false

            ColumnLayout {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, root.measure)
                spacing: 26 * Theme.u

                Heading {
                    Layout.fillWidth: true
                    text: root.side.heading
                }

                Repeater {
                    model: root.side.argument

                    ArgumentBlock {}
                }

                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap
                    Layout.bottomMargin: Theme.gap
                    spacing: Theme.smallGap

                    Pill {
                        objectName: "convinced"
                        width: Math.min(implicitWidth, parent.width)
                        filled: true
                        text: qsTr("Convinced? Cast your vote")
                        onClicked: root.kiosk.show("vote")
                    }
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 2 : 3
            columnSpacing: Theme.smallGap
            rowSpacing: Theme.smallGap

            // How far one has come must not decide how high this row is: its height decides how much of the argument is seen.
            Item {
                Layout.fillWidth: true
                Layout.columnSpan: root.narrow ? 2 : 1
                implicitWidth: last.implicitWidth
                implicitHeight: last.height

                Phrase {
                    id: last

                    width: parent.width
                    visible: false
                    text: root.minute(root.side.minutes)
                    font.pixelSize: now.font.pixelSize
                }

                Phrase {
                    id: now

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    text: root.minute(Math.max(1, Math.ceil(scroll.progress * root.side.minutes)))
                    color: Theme.muted
                    font.pixelSize: Theme.upTo(Theme.small, 40)
                }
            }

            Pill {
                id: more

                readonly property real widest: Math.max(on.advanceWidth, up.advanceWidth) + implicitWidth - said.advanceWidth

                TextMetrics {
                    id: said

                    text: more.text
                    font: on.font
                }

                TextMetrics {
                    id: on

                    text: qsTr("More")
                    font.family: Theme.plain
                    font.weight: Font.Bold
                    font.pixelSize: more.textSize
                }

                TextMetrics {
                    id: up

                    text: qsTr("Back to top")
                    font: on.font
                }

                objectName: "more"
                Layout.fillWidth: root.narrow
                Layout.preferredWidth: Math.ceil(widest) + 2
                Layout.minimumWidth: Layout.preferredWidth
                filled: scroll.more
                textSize: Theme.upTo(Theme.body, 40)
                text: scroll.more ? on.text : up.text
                tail: scroll.more ? "down" : "up"
                onClicked: scroll.more ? scroll.page(1) : scroll.toTop()
            }

            Pill {
                id: other

                objectName: "otherSide"
                Layout.fillWidth: root.narrow
                filled: !scroll.more
                textSize: Theme.upTo(Theme.body, 40)
                text: qsTr("Now hear the other side")
                onClicked: {
                    root.kiosk.read(root.kiosk.readingNext.side);
                    scroll.toTop();
                }
            }
        }
    }
}
