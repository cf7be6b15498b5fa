import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An error message, in the same style as everything else.
Card {
    id: root

    property string text: ""
    property real textSize: Theme.body

    objectName: "problem"
    visible: text !== ""
    implicitHeight: words.implicitHeight + 40 * Theme.u
    border.color: Theme.ink
    border.width: Theme.thick
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Phrase {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 28 * Theme.u
        text: root.text
        font.pixelSize: root.textSize
        font.weight: Font.Bold
    }
}
