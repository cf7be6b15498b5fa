pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The tabs of a visit, always visible. They wrap into rows when the text is large.
GridLayout {
    id: root

    required property KioskViewModel kiosk
    readonly property list<string> keys: kiosk.debate.hasWatch ? ["ground", "arguments", "watch", "vote", "results"] : ["ground", "arguments", "vote", "results"]
    readonly property var labels: ({
            "ground": qsTr("Common ground"),
            "arguments": qsTr("Arguments"),
            "watch": qsTr("Watch"),
            "vote": qsTr("Vote"),
            "results": qsTr("Results")
        })
    readonly property real needed: Theme.portrait ? 178 * Theme.u * Theme.textScale : 8.3 * Theme.tab
    readonly property int rows_: Math.ceil(keys.length / Math.max(2, Math.min(keys.length, Math.floor(width / needed))))

    columns: Math.ceil(keys.length / rows_)
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap
    uniformCellWidths: true

    Repeater {
        model: root.keys

        TabPill {
            required property string modelData

            objectName: "tab-" + modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.labels[modelData]
            current: root.kiosk.screen === modelData
            seen: root.kiosk.visitedTabs.includes(modelData)
            onClicked: root.kiosk.show(modelData)
        }
    }
}
