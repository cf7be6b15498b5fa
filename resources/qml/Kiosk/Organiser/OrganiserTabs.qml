pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The organiser's five tabs, or a helper's three, always visible; they wrap to rows if the text is large.
GridLayout {
    id: root

    required property OrganiserViewModel organiser

    readonly property list<string> keys: organiser.tabs
    readonly property var labels: ({
            "session": qsTr("Session"),
            "reasons": organiser.reasons.waitingCount > 0 ? qsTr("Reasons (%L1)").arg(organiser.reasons.waitingCount) : qsTr("Reasons"),
            "voting": qsTr("Voting"),
            "report": qsTr("Report"),
            "kiosk": qsTr("Kiosk")
        })
    readonly property real textSize: Theme.portrait ? Theme.tab : Math.min(Theme.tab, 40 * Theme.u)
    readonly property real needed: Theme.portrait ? 190 * Theme.u * Theme.textScale : 8.7 * textSize
    readonly property int rows_: Math.ceil(keys.length / Math.max(2, Math.min(keys.length, Math.floor(width / needed))))

    columns: Math.ceil(keys.length / rows_)
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap
    uniformCellWidths: true

    Repeater {
        model: root.keys

        TabPill {
            required property string modelData

            objectName: "desk-" + modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.labels[modelData]
            textSize: root.textSize
            current: root.organiser.tab === modelData
            onClicked: root.organiser.turnTo(modelData)
        }
    }
}
