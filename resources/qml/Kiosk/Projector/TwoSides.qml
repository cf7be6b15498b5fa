pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// Both sides in equal places, beside each other or in a tall picture below each other.
GridLayout {
    id: root

    required property KioskViewModel kiosk
    required property real legible
    required property list<string> forTexts
    required property list<string> againstTexts

    readonly property SidePanel one: panels.count > 0 ? panels.itemAt(0) as SidePanel : null
    readonly property SidePanel other: panels.count > 1 ? panels.itemAt(1) as SidePanel : null
    readonly property real common: Math.min(one?.fitted ?? 0, other?.fitted ?? 0)

    columns: Theme.portrait ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    uniformCellHeights: true

    Repeater {
        id: panels

        model: [root.kiosk.visit.first, root.kiosk.visit.second]

        SidePanel {
            required property SideViewModel modelData

            objectName: "class-" + modelData.side
            Layout.fillWidth: true
            Layout.fillHeight: true
            side: modelData
            title: modelData.label
            texts: modelData.isFor ? root.forTexts : root.againstTexts
            legible: root.legible
            common: root.common
        }
    }
}
