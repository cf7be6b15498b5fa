import QtQuick
import Kiosk.Theme

// A stripe in the colour of each side, both equally long.
Row {
    height: 26 * Theme.u
    spacing: Theme.highContrast ? height : 0

    Rectangle {
        width: (parent.width - parent.spacing) / 2
        height: parent.height
        color: Theme.forSide
    }

    Rectangle {
        width: (parent.width - parent.spacing) / 2
        height: parent.height
        color: Theme.against
    }
}
