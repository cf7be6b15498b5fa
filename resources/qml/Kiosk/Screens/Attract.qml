import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The question, one line of each side in turn, how many voices, and 'Tap to begin'. A tap anywhere begins.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property bool awake: kiosk.hours.awake

    objectName: "attract"
    Accessible.role: Accessible.Pane
    Accessible.name: kiosk.debate.question

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0 // however long it lasts
        onTapped: root.kiosk.begin()
    }

    // Against burn-in: a few pixels a minute around where everything belongs.
    Timer {
        property int step: 0

        interval: 20000
        running: root.visible
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
        visible: root.awake

        ColumnLayout {
            id: all

            readonly property real rest: top.implicitHeight + line.leastHeight + call.implicitHeight + 38 * Theme.u
            readonly property real needed: rest + question.implicitHeight
            readonly property real others: needed + (unlocked.visible ? unlockedLine.implicitHeight + 18 * Theme.u : 0)

            anchors.fill: parent
            anchors.leftMargin: 90 * Theme.u
            anchors.rightMargin: 90 * Theme.u
            anchors.topMargin: 84 * Theme.u
            anchors.bottomMargin: 56 * Theme.u
            spacing: 0

            RowLayout {
                id: top

                Layout.fillWidth: true
                spacing: Theme.gap

                Kicker {
                    Layout.fillWidth: true
                    text: root.kiosk.debate.tagline
                    font.pixelSize: Theme.upTo(Theme.body, 34)
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
                    background.opacity: down || visualFocus ? 1 : 0.35
                    Accessible.description: root.kiosk.organiser.attention ? qsTr("The machine needs the organiser") : ""
                    onClicked: root.kiosk.openDoor()

                    // For the staff alone: visitors need not wonder.
                    Rectangle {
                        objectName: "attention"
                        anchors.right: parent.right
                        anchors.top: parent.top
                        width: 20 * Theme.u
                        height: width
                        radius: width / 2
                        visible: root.kiosk.organiser.attention
                        color: Theme.wary
                        Accessible.ignored: true
                    }
                }
            }

            FittedHeading {
                id: question

                objectName: "question"
                Layout.fillWidth: true
                Layout.topMargin: 30 * Theme.u
                text: root.kiosk.debate.question
                lineHeight: 0.97
                across: all.width
                room: all.height - all.rest
                largest: (Theme.portrait ? 100 : Theme.viewWidth < 1.2 * Theme.viewHeight ? 84 : Theme.textScale > 1.5 || root.height < 0.95 * Theme.viewHeight ? 92 : 108) * Theme.u
            }

            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 1
            }

            BestLine {
                id: line

                Layout.fillWidth: true
                Layout.maximumWidth: 1400 * Theme.u
                kiosk: root.kiosk
                running: root.visible && root.awake
                room: all.height - all.others
            }

            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 1
            }

            GridLayout {
                id: call

                Layout.fillWidth: true
                columns: Theme.portrait || Theme.textScale > 1.5 || all.width - begin.implicitWidth - columnSpacing < 380 * Theme.u * Theme.textScale ? 1 : 2
                columnSpacing: 40 * Theme.u
                rowSpacing: Theme.gap

                Pill {
                    id: begin

                    objectName: "begin"
                    Layout.preferredWidth: implicitWidth
                    Layout.maximumWidth: all.width
                    implicitHeight: Math.max(148 * Theme.u, contentItem.implicitHeight + 40 * Theme.u)
                    leftPadding: (Theme.cramped ? 80 : 140) * Theme.u
                    rightPadding: leftPadding
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
                    font.pixelSize: Theme.cramped ? Theme.upTo(Theme.body, 40) : Theme.body
                }
            }

            Phrase {
                id: unlocked

                objectName: "unlocked"
                Layout.fillWidth: true
                Layout.topMargin: 18 * Theme.u
                visible: !root.kiosk.locked && all.height - all.needed > unlockedLine.implicitHeight + 18 * Theme.u && !(Theme.cramped && Theme.textScale > 1.5 && Theme.viewWidth < 1.2 * Theme.viewHeight)
                text: qsTr("This kiosk is not locked yet: Ctrl+Q closes it. Choose a PIN behind ‘Organiser’.")
                color: Theme.muted
                font.pixelSize: Theme.cramped ? Theme.upTo(Theme.tiny, 30) : Theme.tiny
            }
        }
    }

    // As wide as where it would stand, which has no width while it is hidden.
    Phrase {
        id: unlockedLine

        width: all.width
        visible: false
        text: unlocked.text
        font.pixelSize: unlocked.font.pixelSize
    }

    Row {
        visible: root.awake
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 26 * Theme.u
        spacing: Theme.stark ? height : 0

        Rectangle {
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            color: Theme.forSide
        }

        Rectangle {
            width: (parent.width - parent.spacing) / 2
            height: parent.height
            color: Theme.against
        }
    }

    Asleep {
        anchors.fill: parent
        visible: !root.awake
        opens: root.kiosk.hours.opensAt
        drift: Qt.point(drift.x, drift.y)
        onOrganiser: root.kiosk.openDoor()
    }
}
