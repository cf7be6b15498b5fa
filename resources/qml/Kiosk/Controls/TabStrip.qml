pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels

// The tabs of a visit, always visible.
TabGrid {
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

    tabs: pills

    Repeater {
        id: pills

        model: root.keys

        TabPill {
            required property string modelData

            objectName: "tab-" + modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: root.tallest
            text: root.labels[modelData]
            current: root.kiosk.screen === modelData
            seen: root.kiosk.visitedTabs.includes(modelData)
            onClicked: root.kiosk.show(modelData)
        }
    }
}
