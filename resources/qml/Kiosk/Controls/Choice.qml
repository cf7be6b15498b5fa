import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Theme

// One half of the vote. The whole card is the button, filled once chosen. Both halves use this file, so they are alike.
T.AbstractButton {
    id: root

    required property bool isFor
    readonly property bool aloud: true
    required property string claim
    property bool chosen: false
    // Cannot be undone: a tap that was meant for another button here does not reach it (input_filter.py).
    property bool irreversible: false
    // Milliseconds for which it refuses taps, after it has refused one.
    property int refusing: 0
    property string chosenNote: qsTr("Your choice")
    // Less space around the words, and a check mark in place of the note.
    property bool compact: Theme.cramped || (Theme.portrait && Theme.textScale > 1.2)
    // The height the claim needs and the one it gets: the same in both halves, so that they line up.
    readonly property real claimNeeds: said.implicitHeight
    property real claimRoom: claimNeeds

    // While pressed, a filled card becomes empty and an empty one is tinted.
    readonly property bool solid: chosen && !down && refusing === 0
    readonly property bool touched: down && !chosen

    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: (compact ? 18 : 32) * Theme.u
    horizontalPadding: 32 * Theme.u
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: claim === "" ? text : qsTr("%1 — %2").arg(text).arg(claim)
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            readonly property color tone: root.solid ? Theme.overSide(root.isFor) : root.touched ? Theme.overPressed : Theme.sideColor(root.isFor)

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 8 * Theme.u

            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                spacing: 28 * Theme.u

                Rectangle {
                    implicitWidth: 44 * Theme.u
                    implicitHeight: implicitWidth
                    radius: root.isFor ? width / 2 : 6 * Theme.u
                    color: column.tone
                }

                Heading {
                    Layout.maximumWidth: root.availableWidth - (root.compact && root.chosenNote !== "" ? 160 : 90) * Theme.u
                    text: root.text
                    color: column.tone
                    font.pixelSize: root.compact ? 84 * Theme.u : Theme.huge
                    Accessible.ignored: true
                }

                Icon {
                    implicitWidth: 44 * Theme.u
                    visible: root.compact && root.chosenNote !== ""
                    opacity: root.chosen ? 1 : 0
                    name: "check"
                    tone: column.tone
                }
            }

            Phrase {
                id: said

                Layout.fillWidth: true
                Layout.minimumHeight: root.claimRoom
                visible: root.claim !== ""
                text: root.claim
                color: column.tone
                font.pixelSize: Math.max(Theme.minimumFontSize, (root.compact ? 28 : 34) * Theme.u * Theme.textScale)
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: 12 * Theme.u
                spacing: 14 * Theme.u
                visible: !root.compact && root.chosenNote !== ""
                opacity: root.chosen ? 1 : 0

                Icon {
                    name: "check"
                    tone: column.tone
                }

                Phrase {
                    text: root.chosenNote
                    color: column.tone
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }
        }
    }

    // Fades out the previous state, from a strength at which the tap already shows. Not a Behavior on color: a change of theme must not animate.
    onChosenChanged: turn.restart()

    background: Rectangle {
        radius: 36 * Theme.u
        color: root.solid ? Theme.sideColor(root.isFor) : root.touched ? Theme.pressedSide(root.isFor) : Theme.card
        border.color: Theme.sideColor(root.isFor)
        border.width: 5 * Theme.u

        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.border.width
            radius: parent.radius - parent.border.width
            visible: opacity > 0
            opacity: 0
            color: root.chosen ? Theme.card : Theme.sideColor(root.isFor)

            NumberAnimation on opacity {
                id: turn

                running: false
                from: Theme.motion ? 0.6 : 0
                to: 0
                duration: Theme.moment
                easing.type: Easing.OutCubic
            }
        }

        RefusalSign {
            radius: parent.radius
            duration: root.refusing
            onOver: root.refusing = 0
        }

        FocusRing {
            radius: parent.radius
            visible: root.visualFocus
        }
    }
}
