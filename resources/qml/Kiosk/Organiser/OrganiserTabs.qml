pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

<<<<<<< HEAD
// The organiser's five tabs, or a helper's three, always visible; they wrap to rows if the text is large.
GridLayout {
=======
// The organiser's five tabs, always visible.
TabGrid {
>>>>>>> 64cc53e (feat: lay every screen out for small screens of known size, and let the arguments use their room)
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
}
