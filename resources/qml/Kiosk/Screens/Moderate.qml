import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One waiting reason at a time: show it to visitors and print it, or hide it.
ColumnLayout {
    id: root

    required property OrganiserViewModel organiser

    spacing: Theme.gap

    Phrase {
        Layout.fillWidth: true
        text: qsTr("%Ln reason(s) waiting, in no order", "", root.organiser.waiting)
        color: Theme.muted
    }

    ScrollArea {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true

        QuoteCard {
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            isFor: root.organiser.reasonIsFor
            words: root.organiser.reasonWords
            wordSize: 44 * Theme.u * Theme.displayScale
            onWordsChanged: scroll.toTop()

            Item {
                Layout.fillHeight: true
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 1 : 3
        columnSpacing: Theme.smallGap
        rowSpacing: Theme.smallGap
        uniformCellWidths: true

        Pill {
            objectName: "hideReason"
            Layout.fillWidth: true
            text: qsTr("Hide it")
            onClicked: root.organiser.decide(false)
        }

        Pill {
            objectName: "showReason"
            Layout.fillWidth: true
            filled: true
            text: qsTr("Show it")
            onClicked: root.organiser.decide(true)
        }

        Pill {
            objectName: "stopModerating"
            Layout.fillWidth: true
            tone: Theme.muted
            text: qsTr("Decide later")
            onClicked: root.organiser.stopModerating()
        }
    }
}
