import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A running task: what it is, its progress, and a button to cancel it.
ColumnLayout {
    id: root

    required property ReportTabViewModel report

    spacing: Theme.gap

    Phrase {
        objectName: "doing"
        Layout.fillWidth: true
        text: root.report.activity
        font.weight: Font.Bold
    }

    Rectangle {
        objectName: "progress"
        Layout.fillWidth: true
        implicitHeight: 24 * Theme.u
        radius: height / 2
        color: Theme.card
        border.color: Theme.controlLine
        border.width: Theme.thin
        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.report.activity
        Accessible.description: qsTr("%L1 %").arg(Math.round(100 * root.report.progress))

        Rectangle {
            width: Math.max(height, parent.width * root.report.progress)
            height: parent.height
            radius: height / 2
            color: Theme.ink
        }
    }

    Phrase {
        Layout.fillWidth: true
        text: qsTr("You can go back to the kiosk meanwhile: voting is not held up.")
        color: Theme.muted
        font.pixelSize: Theme.small
    }

    Pill {
        objectName: "cancelMaking"
        Layout.fillWidth: true
        text: qsTr("Cancel")
        onClicked: root.report.cancel()
    }
}
