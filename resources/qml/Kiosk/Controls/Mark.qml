import QtQuick
import Kiosk.Theme

// A circle for the side For, a square for the side Against: colour alone never tells them apart.
Rectangle {
    id: root

    required property bool isFor
    property real size: 28 * Theme.u

    implicitWidth: size
    implicitHeight: size
    radius: isFor ? size / 2 : 4 * Theme.u
    color: Theme.sideColor(isFor)
    Accessible.ignored: true
}
