import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Tabs in as few rows as their longest word allows.
GridLayout {
    id: root

    required property Repeater tabs
    // The width there is: its own can be no smaller than its tabs.
    property real room: width

    readonly property real widest: {
        let least = Theme.target;
        for (let index = 0; index < tabs.count; index++)
            least = Math.max(least, (tabs.itemAt(index) as TabPill)?.least ?? 0);
        return least;
    }
    readonly property int fitting: Math.max(2, Math.min(tabs.count, Math.floor((room + columnSpacing) / (widest + columnSpacing))))

    // The height of every tab.
    readonly property real tallest: {
        let most = Theme.target;
        for (let index = 0; index < tabs.count; index++)
            most = Math.max(most, tabs.itemAt(index)?.implicitHeight ?? 0);
        return most;
    }

    columns: Math.max(1, Math.ceil(tabs.count / Math.ceil(tabs.count / fitting)))
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap
    uniformCellWidths: true
}
