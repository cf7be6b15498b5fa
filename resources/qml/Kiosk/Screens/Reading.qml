pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One side's whole argument, at most 75 letters a line, with a progress bar.
Page {
    id: root

    readonly property SideViewModel side: kiosk.reading.side
    readonly property real measure: 1320 * Theme.u * Theme.textScale

    readonly property bool narrow: (Theme.portrait && Theme.textScale > 1.2) || footer.needed > width - 2 * Theme.margin

    function finishIfRead(): void {
        if (!scroll.hasMore)
            kiosk.reading.finish();
    }

    function hearOtherSide(): void {
        finishIfRead();
        scroll.jumpToTop(); // before the text changes, whose end would otherwise be in sight at once
        kiosk.read(kiosk.reading.otherSide.side);
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
                onClicked: {
                    root.finishIfRead();
                    root.kiosk.show("arguments");
                }
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
            onOffsetChanged: {
                if (offset > 0)
                    root.finishIfRead();
            }

            ColumnLayout {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, root.measure)
                spacing: 26 * Theme.u

                Heading {
                    Layout.fillWidth: true
                    text: root.side.heading
                }

                DebatePicture {
                    objectName: "picture-" + root.side.side
                    Layout.alignment: Qt.AlignHCenter
                    visible: picture.available
                    picture: root.kiosk.pictures.ofSide(root.side.side)
                    maximumWidth: parent.width
                    maximumHeight: 0.6 * scroll.height
                }

                Repeater {
                    model: root.side.argument

                    ArgumentBlock {}
                }

                Phrase {
                    objectName: "heardBoth"
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap
                    opacity: root.kiosk.reading.heardBoth ? 1 : 0 // keeps its place
                    Accessible.ignored: !root.kiosk.reading.heardBoth
                    text: qsTr("You have heard both sides. Thank you.")
                    font.weight: Font.Bold
                }

                Flow {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.gap
                    spacing: Theme.smallGap

                    Pill {
                        objectName: "convinced"
                        width: Math.min(implicitWidth, parent.width)
                        filled: true
                        visible: !root.kiosk.visit.voted
                        text: qsTr("Convinced? Cast your vote")
                        onClicked: root.kiosk.show("vote")
                    }
                }
            }
        }

        ReadingFooter {
            id: footer

            Layout.fillWidth: true
            kiosk: root.kiosk
            scroll: scroll
            narrow: root.narrow
            onOtherSideRequested: root.hearOtherSide()
        }
    }
}
