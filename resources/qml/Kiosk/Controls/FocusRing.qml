import QtQuick
import Kiosk.Theme

// The keyboard focus, drawn around the item that has it.
Rectangle {
    anchors.fill: parent
    anchors.margins: -6 * Theme.u
    visible: parent?.activeFocus ?? false
    color: "transparent"
    border.color: Theme.ink
    border.width: Math.max(2, 4 * Theme.u)
    Accessible.ignored: true
}
