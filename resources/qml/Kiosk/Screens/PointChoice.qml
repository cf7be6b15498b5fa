import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A ready-made reason: one of the chosen side's points.
T.AbstractButton {
    id: root

    required property bool isFor
    readonly property bool aloud: true
    property bool picked: false

    implicitHeight: Math.max(Theme.target, row.implicitHeight + 32 * Theme.u)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: picked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: 28 * Theme.u
            anchors.rightMargin: 28 * Theme.u
            spacing: 24 * Theme.u

            Rectangle {
                implicitWidth: 40 * Theme.u
                implicitHeight: implicitWidth
                radius: width / 2
                color: root.picked ? Theme.sideColor(root.isFor) : "transparent"
                border.color: Theme.sideColor(root.isFor)
                border.width: Theme.thick

                Icon {
                    anchors.centerIn: parent
                    implicitWidth: 24 * Theme.u
                    visible: root.picked
                    name: "check"
                    tone: Theme.overSide(root.isFor)
                }
            }

            Phrase {
                Layout.fillWidth: true
                text: root.text
                color: root.down ? Theme.overPressed : Theme.ink
                font.pixelSize: Theme.small
                lineHeight: 1.2
                Accessible.ignored: true
            }
        }
    }

    background: Card {
        radius: 20 * Theme.u
        color: root.down ? Theme.pressedSide(root.isFor) : root.picked ? Theme.tint(root.isFor) : Theme.card
        border.color: root.picked ? Theme.sideColor(root.isFor) : Theme.controlLine

        FocusRing {
            radius: parent.radius
            visible: root.visualFocus
        }
    }
}
