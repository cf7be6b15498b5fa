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
    readonly property real least: 0.04 * Theme.viewHeight
    // The only side that is shown; '' for both.
    property string only: ""
    readonly property bool narrow: Theme.portrait
    // The place of a side's points while both are shown; how high it is for a side alone; how much higher their panel is.
    readonly property real panelWidth: narrow ? width : (width - columnSpacing) / 2
    readonly property real across: panelWidth - 2 * 26 * Theme.u
    readonly property real overhead: heads.highest + 56 * Theme.u + Theme.gap
    readonly property real room: (narrow ? (height - rowSpacing) / 2 : height) - overhead
    readonly property real tall: height - overhead
    readonly property real common: only !== "" ? 0 : Math.min(one?.fitted ?? 0, other?.fitted ?? 0)

    columns: narrow || only !== "" ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true
    uniformCellHeights: true

    TextHeights {
        id: heads

        texts: [root.kiosk.debate.forSide.label, root.kiosk.debate.againstSide.label]
        size: root.legible
        across: root.panelWidth - 68 * Theme.u - 0.6 * root.legible - Theme.smallGap
        face: Theme.display
        weight: Font.DemiBold
    }

    Repeater {
        id: panels

        model: [root.kiosk.classroom.classView.first, root.kiosk.classroom.classView.second]

        SidePanel {
            required property SideViewModel modelData

            objectName: "class-" + modelData.side
            visible: root.only === "" || root.only === modelData.side
            Layout.fillWidth: true
            Layout.fillHeight: true
            side: modelData
            title: modelData.label
            texts: modelData.isFor ? root.forTexts : root.againstTexts
            legible: root.legible
            least: root.least
            common: root.common
        }
    }
}
