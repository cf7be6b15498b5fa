pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Theme

// A button: filled for the main action of a screen, outlined for others; while pressed the two styles swap. While disabled it
// keeps its label but loses its fill.
T.AbstractButton {
    id: root

    property bool filled: false
    // Cannot be undone: a tap that was meant for another button here does not reach it (input_filter.py).
    property bool irreversible: false
    // Milliseconds for which it refuses taps, after it has refused one.
    property int refusing: 0
    property color tone: Theme.ink
    property color overTone: Theme.overInk
    property string lead: ""
    property string tail: ""
    property real textSize: Theme.body
    property string face: Theme.plain

    readonly property bool solid: filled && enabled && !down && refusing === 0
    readonly property color lettering: !enabled || refusing > 0 ? Theme.muted : solid ? overTone : filled ? tone : down ? Theme.overPressed : tone

    // One pixel more than the text: a layout that rounds down would otherwise wrap the last word.
    implicitWidth: row.implicitWidth + 1 + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, row.implicitHeight + topPadding + bottomPadding)
    leftPadding: 40 * Theme.u
    rightPadding: 40 * Theme.u
    topPadding: 16 * Theme.u
    bottomPadding: 16 * Theme.u
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.centerIn: parent
            // A number that counts down may briefly be wider than the space laid out for it.
            width: Math.min(implicitWidth + 1, parent.width + Math.min(root.leftPadding, root.rightPadding) / 2)
            spacing: 16 * Theme.u

            Loader {
                active: root.lead !== ""
                visible: active
                sourceComponent: Icon {
                    name: root.lead
                    tone: root.lettering
                }
            }

            Phrase {
                id: label

                Layout.fillWidth: true
                visible: text !== ""
                text: root.text
                color: root.lettering
                font.family: root.face
                font.weight: root.face === Theme.plain ? Font.Bold : Font.DemiBold
                font.pixelSize: root.textSize
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                Accessible.ignored: true
            }

            Loader {
                active: root.tail !== ""
                visible: active
                sourceComponent: Icon {
                    name: root.tail
                    tone: root.lettering
                }
            }
        }
    }

    background: Rectangle {
        radius: Math.min(height / 2, 48 * Theme.u)
        color: root.solid ? root.tone : root.down && !root.filled ? Theme.pressed : "transparent"
        border.color: root.tone
        border.width: root.enabled ? Theme.thick : 0

        Loader {
            anchors.fill: parent
            active: !root.enabled
            sourceComponent: DashedOutline {
                radius: Math.min(height / 2, 48 * Theme.u)
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
