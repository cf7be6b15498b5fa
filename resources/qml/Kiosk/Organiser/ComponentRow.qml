import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// Something in the box, with its licence below the name; a tap opens the licence.
T.AbstractButton {
    id: root

    required property string detail

    implicitHeight: Math.max(Theme.target, column.implicitHeight + 20 * Theme.u)
    focusPolicy: Qt.TabFocus
    Accessible.name: text + ", " + detail
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        ColumnLayout {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 24 * Theme.u
            spacing: 4 * Theme.u

            Phrase {
                Layout.fillWidth: true
                text: root.text
                color: root.down ? Theme.overPressed : Theme.ink
                font.weight: Font.Bold
                lineHeight: 1
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }

            Phrase {
                Layout.fillWidth: true
                text: root.detail
                color: root.down ? Theme.overPressed : Theme.muted
                font.pixelSize: Theme.tiny
                lineHeight: 1
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: 20 * Theme.u
        color: root.down ? Theme.pressed : "transparent"
        border.color: Theme.controlLine
        border.width: Theme.thin

        FocusRing {
            radius: parent.radius
            visible: root.visualFocus
        }
    }
}
