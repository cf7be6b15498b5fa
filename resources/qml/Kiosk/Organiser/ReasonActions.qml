import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What can be done with the reason on screen. The two decisions are never where the other one was a moment ago.
GridLayout {
    id: root

    required property ReasonsTabViewModel reasons

    readonly property bool any: reasons.total > 0

    columns: Theme.portrait || Theme.textScale > 1.3 ? 2 : 5
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap

    Pill {
        objectName: "previousReason"
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        enabled: root.reasons.place > 1
        lead: "left"
        text: qsTr("Back")
        onClicked: root.reasons.step(-1)
    }

    Pill {
        objectName: "hideReason"
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        enabled: root.any && root.reasons.listed !== "hidden"
        text: qsTr("Hide it")
        onClicked: root.reasons.decide(false)
    }

    Pill {
        objectName: "undoReason"
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        enabled: root.reasons.undoable
        tone: Theme.muted
        text: qsTr("Undo")
        onClicked: root.reasons.undo()
    }

    Pill {
        objectName: "showReason"
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        enabled: root.any && root.reasons.listed !== "shown"
        filled: true
        text: qsTr("Show it")
        onClicked: root.reasons.decide(true)
    }

    Pill {
        objectName: "nextReason"
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        enabled: root.reasons.place < root.reasons.total
        tail: "right"
        text: qsTr("Next")
        onClicked: root.reasons.step(1)
    }
}
