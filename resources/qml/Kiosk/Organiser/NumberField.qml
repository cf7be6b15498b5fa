import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// A side, or another answer, and the number typed for it.
T.AbstractButton {
    id: root

    required property bool isFor
    // Whether it has the mark and the colour of a side.
    property bool marked: true
    required property string label
    required property string number
    property bool current: false

    implicitHeight: column.implicitHeight + 32 * Theme.u
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: number === "" ? qsTr("%1, no number yet").arg(label) : qsTr("%1: %2").arg(label).arg(number)
    Accessible.checkable: true
    Accessible.checked: current
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 24 * Theme.u
            spacing: 4 * Theme.u

            RowLayout {
                spacing: Theme.smallGap

                Mark {
                    visible: root.marked
                    isFor: root.isFor
                }

                Phrase {
                    Layout.fillWidth: true
                    text: root.label
                    font.pixelSize: Theme.small
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }

            Heading {
                Layout.fillWidth: true
                text: root.number === "" ? "–" : root.number
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.current && root.marked ? Theme.tint(root.isFor) : Theme.card
        border.color: root.current ? Theme.ink : Theme.controlLine
        border.width: root.current ? (Theme.highContrast ? 3 : 1) * Theme.thick : Theme.thin

        FocusRing {
            radius: parent.radius
            visible: root.visualFocus
        }
    }
}
