pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The organiser's five tabs, or a helper's three, always visible.
TabGrid {
    id: root

    required property OrganiserViewModel organiser
    // The label of the way back to the visitors' screens, if it stands in the last row.
    property string wayBack: ""

    readonly property bool spareCell: keys.length % columns > 0

    readonly property list<string> keys: organiser.tabs
    readonly property var labels: ({
            "session": qsTr("Session"),
            "reasons": organiser.reasons.waitingCount > 0 ? qsTr("Reasons (%L1)").arg(organiser.reasons.waitingCount) : qsTr("Reasons"),
            "voting": qsTr("Voting"),
            "report": qsTr("Report"),
            "kiosk": qsTr("Kiosk")
        })
    readonly property real textSize: Theme.portrait ? Theme.tab : Theme.upTo(Theme.tab, 40)

    tabs: pills

    Repeater {
        id: pills

        model: root.keys

        TabPill {
            required property string modelData

            objectName: "desk-" + modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: root.tallest
            text: root.labels[modelData]
            textSize: root.textSize
            current: root.organiser.tab === modelData
            onClicked: root.organiser.turnTo(modelData)
        }
    }

    Pill {
        objectName: "backToKiosk"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: text !== ""
        textSize: root.textSize
        text: root.wayBack
        onClicked: root.organiser.leave()
    }
}
