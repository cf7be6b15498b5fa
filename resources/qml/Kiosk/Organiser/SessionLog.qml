pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The log of a session or of the kiosk: each line has its number and day above what was done.
ColumnLayout {
    id: root

    required property SessionLogViewModel log

    spacing: 20 * Theme.u

    Phrase {
        objectName: "logState"
        Layout.fillWidth: true
        text: root.log.state
        color: root.log.broken ? Theme.alarm : Theme.ink
        font.weight: Font.Bold
    }

    Phrase {
        Layout.fillWidth: true
        text: qsTr("Days and no times, and nothing about single votes. A code on an earlier print proves that nothing before it was changed.")
        color: Theme.muted
    }

    Phrase {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.log.cut
        color: Theme.muted
    }

    Repeater {
        model: root.log.days.length

        ColumnLayout {
            id: line

            required property int index

            Layout.fillWidth: true
            spacing: 4 * Theme.u

            Phrase {
                Layout.fillWidth: true
                text: root.log.days[line.index] ?? ""
                color: Theme.muted
                font.pixelSize: Theme.tiny
            }

            Phrase {
                objectName: "log-" + line.index
                Layout.fillWidth: true
                text: root.log.events[line.index] ?? ""
                font.weight: Font.DemiBold
            }
        }
    }
}
