import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A session of the list; a tap marks or unmarks it.
T.AbstractButton {
    id: root

    required property string detail
    property bool marked: false

    implicitHeight: Math.max(Theme.target, column.implicitHeight + 28 * Theme.u)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text + ", " + detail
    Accessible.checkable: true
    Accessible.checked: marked
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        ColumnLayout {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 24 * Theme.u
            anchors.rightMargin: 72 * Theme.u
            spacing: 4 * Theme.u

            Phrase {
                Layout.fillWidth: true
                text: root.text
                color: root.down ? Theme.overPressed : Theme.ink
                font.weight: Font.Bold
                lineHeight: 1
                Accessible.ignored: true
            }

            Phrase {
                Layout.fillWidth: true
                text: root.detail
                color: root.down ? Theme.overPressed : Theme.muted
                font.pixelSize: Theme.tiny
                lineHeight: 1
                Accessible.ignored: true
            }
        }

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: 24 * Theme.u
            anchors.verticalCenter: parent.verticalCenter
            visible: root.marked
            name: "check"
            tone: root.down ? Theme.overPressed : Theme.ink
        }
    }

    background: Rectangle {
        radius: 20 * Theme.u
        color: root.down ? Theme.pressed : "transparent"
        border.color: root.marked ? Theme.ink : Theme.controlLine
        border.width: root.marked ? Theme.thick : Theme.thin

        FocusRing {
            radius: parent.radius
            visible: root.visualFocus
        }
    }
}
