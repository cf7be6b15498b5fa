import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The question, one line of each side in turn, how many voices, and 'Tap to begin'. A tap anywhere begins.
Item {
    id: root

    required property KioskViewModel kiosk
    property bool sayFor: kiosk.visit.first.isFor
    readonly property SideViewModel speaking: sayFor ? kiosk.debate.forSide : kiosk.debate.againstSide

    objectName: "attract"

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.kiosk.begin()
    }

    Timer {
        interval: 9000
        running: root.visible && Theme.motion
        repeat: true
        onTriggered: root.sayFor = !root.sayFor
    }

    // Against burn-in: a few pixels a minute around where everything belongs.
    Timer {
        property int step: 0

        interval: 20000
        running: root.visible && Theme.motion
        repeat: true
        onTriggered: {
            step = (step + 1) % 8;
            drift.x = [0, 2, 4, 4, 4, 2, 0, 0][step];
            drift.y = [0, 0, 0, 2, 4, 4, 4, 2][step];
        }
    }

    Item {
        id: drift

        width: parent.width
        height: parent.height

        ColumnLayout {
            anchors.fill: parent
            anchors.leftMargin: 90 * Theme.u
            anchors.rightMargin: 90 * Theme.u
            anchors.topMargin: 84 * Theme.u
            anchors.bottomMargin: 56 * Theme.u
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Kicker {
                    Layout.fillWidth: true
                    text: root.kiosk.debate.tagline
                    font.pixelSize: Math.min(Theme.body, 34 * Theme.u)
                }

                Pill {
                    objectName: "organiserDoor"
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: -30 * Theme.u
                    Layout.rightMargin: -30 * Theme.u
                    leftPadding: 28 * Theme.u
                    rightPadding: 28 * Theme.u
                    textSize: Theme.tiny
                    text: qsTr("Organiser")
                    tone: Theme.muted
                    background.opacity: down ? 1 : 0.35
                    onClicked: root.kiosk.openDoor()
                }
            }

            Heading {
                objectName: "question"
                Layout.fillWidth: true
                Layout.topMargin: 30 * Theme.u
                text: root.kiosk.debate.question
                font.pixelSize: (Theme.textScale > 1.5 && !Theme.portrait ? 92 : Theme.portrait ? 100 : 108) * Theme.u
                lineHeight: 0.97
            }

            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 1
            }

            ColumnLayout {
                id: line

                Layout.fillWidth: true
                Layout.maximumWidth: 1400 * Theme.u
                spacing: 8 * Theme.u

                RowLayout {
                    spacing: Theme.smallGap

                    Mark {
                        isFor: root.speaking.isFor
                    }

                    Phrase {
                        Layout.fillWidth: true
                        text: root.speaking.heading
                        color: Theme.sideColor(root.speaking.isFor)
                        font.weight: Font.Bold
                        font.pixelSize: 32 * Theme.u * Theme.displayScale
                        lineHeight: 1
                    }
                }
            }

            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 1
            }

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.portrait || Theme.textScale > 1.5 ? 1 : 2
                columnSpacing: 40 * Theme.u
                rowSpacing: Theme.gap

                Pill {
                    objectName: "begin"
                    Layout.preferredWidth: implicitWidth
                    implicitHeight: Math.max(148 * Theme.u, contentItem.implicitHeight + 40 * Theme.u)
                    leftPadding: 140 * Theme.u
                    rightPadding: 140 * Theme.u
                    visible: root.kiosk.notice === ""
                    filled: true
                    text: qsTr("Tap to begin")
                    face: Theme.display
                    textSize: 60 * Theme.u * Theme.displayScale
                    onClicked: root.kiosk.begin()
                }

                Heading {
                    objectName: "notice"
                    Layout.fillWidth: true
                    visible: root.kiosk.notice !== ""
                    text: root.kiosk.notice
                    font.pixelSize: 54 * Theme.u * Theme.displayScale
                }

                Phrase {
                    objectName: "voices"
                    Layout.fillWidth: true
                    readonly property string count: qsTr("%Ln voice(s) so far", "", root.kiosk.results.votes)

                    text: root.kiosk.notice === "" ? qsTr("2 minutes · anonymous · %1").arg(count) : count
                    color: Theme.muted
                }
            }

            Phrase {
                objectName: "unlocked"
                Layout.fillWidth: true
                Layout.topMargin: 18 * Theme.u
                visible: !root.kiosk.locked
                text: qsTr("This kiosk is not locked yet: Ctrl+Q closes it. Choose a PIN behind ‘Organiser’.")
                color: Theme.muted
                font.pixelSize: Theme.cramped ? Math.min(Theme.tiny, 30 * Theme.u) : Theme.tiny
            }
        }
    }

    Row {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 26 * Theme.u

        Rectangle {
            width: parent.width / 2
            height: parent.height
            color: Theme.forSide
        }

        Rectangle {
            width: parent.width / 2
            height: parent.height
            color: Theme.against
        }
    }
}
