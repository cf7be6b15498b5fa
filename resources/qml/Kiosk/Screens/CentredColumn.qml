import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A column in the middle of a screen. One that is higher than the screen scrolls.
ScrollArea {
    id: root

    default property alias items: column.data

    ColumnLayout {
        width: parent.width
        height: Math.max(implicitHeight, root.height)
        spacing: Theme.gap

        Item {
            Layout.fillHeight: true
        }

        ColumnLayout {
            id: column

            Layout.fillWidth: true
            spacing: Theme.gap
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
