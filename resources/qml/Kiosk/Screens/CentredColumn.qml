import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A column in the middle of a screen. One that is higher than the screen scrolls.
ScrollArea {
    id: root

    default property alias items: column.data

    Item {
        width: parent.width
        height: Math.max(column.implicitHeight, root.height)

        ColumnLayout {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.gap
        }
    }
}
