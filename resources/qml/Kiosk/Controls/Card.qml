import QtQuick
import Kiosk.Theme

Rectangle {
    color: Theme.card
    radius: Theme.radius
    border.color: Theme.line
    border.width: Theme.thin
}
