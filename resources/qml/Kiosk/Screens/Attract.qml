import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The first screen: the question, a line of each side in turn, the number of votes, 'Tap to begin'. A tap anywhere begins.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property bool awake: kiosk.hours.awake

    objectName: "attract"
    Accessible.role: Accessible.Pane
    Accessible.name: kiosk.debate.question

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0 // a long press counts as a tap, too
        onTapped: root.kiosk.startVisit()
    }

    // Moves everything by a few pixels a minute, against burn-in.
    Timer {
        property int step: 0

        interval: 20000
        running: root.visible
        repeat: true
        onTriggered: {
            step = (step + 1) % 8;
            drifting.x = [0, 2, 4, 4, 4, 2, 0, 0][step];
            drifting.y = [0, 0, 0, 2, 4, 4, 4, 2][step];
        }
    }

    Item {
        id: drifting

        width: parent.width
        height: parent.height
        visible: root.awake

        ColumnLayout {
            id: layout

            readonly property real essentials: header.implicitHeight + line.leastHeight + call.implicitHeight + 38 * Theme.u
            readonly property real languageRow: languages.implicitHeight + Theme.smallGap
            readonly property bool languagesFit: height - essentials - languageRow > 0.25 * height
            readonly property real rest: essentials + (languages.visible ? languageRow : 0)
            readonly property real needed: rest + question.implicitHeight
            readonly property real others: needed + (unlocked.visible ? unlockedLine.implicitHeight + 18 * Theme.u : 0)

            anchors.fill: parent
            anchors.leftMargin: 90 * Theme.u
            anchors.rightMargin: 90 * Theme.u
            anchors.topMargin: 84 * Theme.u
            anchors.bottomMargin: 56 * Theme.u
            spacing: 0

            AttractHeader {
                id: header

                Layout.fillWidth: true
                kiosk: root.kiosk
            }

            FittedHeading {
                id: question

                objectName: "question"
                Layout.fillWidth: true
                Layout.topMargin: 30 * Theme.u
                text: root.kiosk.debate.question
                lineHeight: 0.97
                across: layout.width
                room: layout.height - layout.rest
                largest: (Theme.portrait ? 100 : Theme.viewWidth < 1.2 * Theme.viewHeight ? 84 : Theme.textScale > 1.5 || root.height < 0.95 * Theme.viewHeight || header.eventShown ? 92 : 108) * Theme.u
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
                room: layout.height - layout.others
            }

            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 1
            }

            GridLayout {
                id: call

                Layout.fillWidth: true
                columns: Theme.portrait || Theme.textScale > 1.5 || layout.width - begin.implicitWidth - columnSpacing < 380 * Theme.u * Theme.textScale ? 1 : 2
                columnSpacing: 40 * Theme.u
                rowSpacing: Theme.gap

                RowLayout {
                    Layout.fillWidth: call.columns === 1
                    visible: root.kiosk.notice === ""
                    spacing: Theme.gap

                    Pill {
                        id: begin

                        objectName: "begin"
                        Layout.preferredWidth: implicitWidth
                        Layout.maximumWidth: layout.width
                        implicitHeight: Math.max(148 * Theme.u, contentItem.implicitHeight + 40 * Theme.u)
                        leftPadding: (Theme.cramped ? 80 : 140) * Theme.u
                        rightPadding: leftPadding
                        filled: true
                        text: qsTr("Tap to begin")
                        face: Theme.display
                        textSize: 60 * Theme.u * Theme.displayScale
                        onClicked: root.kiosk.startVisit()
                    }

                    // On a small screen the languages are beside the button, where there is more room than below it.
                    LanguageNames {
                        Layout.fillWidth: true
                        visible: root.kiosk.language.codes.length > 1 && !layout.languagesFit && call.columns === 1 && layout.width - begin.implicitWidth > 240 * Theme.u * Theme.textScale
                        kiosk: root.kiosk
                    }
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

                    text: root.kiosk.notice === "" ? qsTr("Anonymous · %1").arg(count) : count
                    color: Theme.muted
                    font.pixelSize: Theme.cramped ? Theme.upTo(Theme.body, 40) : Theme.body
                }
            }

            LanguageNames {
                id: languages

                Layout.fillWidth: true
                Layout.topMargin: Theme.smallGap
                visible: root.kiosk.notice === "" && root.kiosk.language.codes.length > 1 && layout.languagesFit
                kiosk: root.kiosk
            }

            Phrase {
                id: unlocked

                objectName: "unlocked"
                Layout.fillWidth: true
                Layout.topMargin: 18 * Theme.u
                visible: !root.kiosk.pin.locked && layout.height - layout.needed > unlockedLine.implicitHeight + 18 * Theme.u && !(Theme.cramped && Theme.textScale > 1.5 && Theme.viewWidth < 1.2 * Theme.viewHeight)
                text: qsTr("This kiosk is not locked yet: Ctrl+Q closes it. Choose a PIN behind ‘Organiser’.")
                color: Theme.muted
                font.pixelSize: Theme.cramped ? Theme.upTo(Theme.tiny, 30) : Theme.tiny
            }
        }
    }

    // Measures the line: hidden in the layout, it has no width.
    Phrase {
        id: unlockedLine

        width: layout.width
        visible: false
        text: unlocked.text
        font.pixelSize: unlocked.font.pixelSize
    }

    SideStripes {
        visible: root.awake
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }

    Asleep {
        anchors.fill: parent
        visible: !root.awake
        opensAt: root.kiosk.hours.opensAt
        drift: Qt.point(drifting.x, drifting.y)
        onOrganiserRequested: root.kiosk.openOrganiser()
    }
}
