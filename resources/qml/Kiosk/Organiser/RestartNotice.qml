import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Says that a changed setting is applied at the next start, and offers to restart now.
ColumnLayout {
    id: root

    required property KioskTabViewModel machine

    spacing: Theme.smallGap

    Phrase {
        objectName: "waitsForStart"
        Layout.fillWidth: true
        text: qsTr("Part of this holds from the next start. Votes and the session are kept.")
        color: Theme.muted
        font.pixelSize: Theme.small
    }

    Pill {
        objectName: "startAgain"
        irreversible: true
        Layout.fillWidth: true
        text: qsTr("Start the kiosk again now")
        onClicked: root.machine.restartRequested()
    }
}
