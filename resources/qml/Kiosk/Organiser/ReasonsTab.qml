pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// One waiting reason at a time: show it to visitors and print it, or hide it.
ColumnLayout {
    id: root

    required property OrganiserViewModel organiser

    readonly property ReasonsTabViewModel reasons: organiser.reasons

    spacing: Theme.gap

    Phrase {
        Layout.fillWidth: true
        text: root.reasons.waiting > 0 ? qsTr("%Ln reason(s) waiting, in no order", "", root.reasons.waiting) : qsTr("New reasons come to you in batches of five or more, or when the session ends, so that none can be told by when it came.")
        color: Theme.muted
    }

    ScrollArea {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true

        QuoteCard {
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            visible: root.reasons.waiting > 0
            isFor: root.reasons.isFor
            words: root.reasons.words
            wordSize: 44 * Theme.u * Theme.displayScale
            onWordsChanged: scroll.toTop()

            Item {
                Layout.fillHeight: true
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: root.reasons.waiting > 0
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.smallGap
        rowSpacing: Theme.smallGap
        uniformCellWidths: true

        Pill {
            objectName: "hideReason"
            Layout.fillWidth: true
            text: qsTr("Hide it")
            onClicked: root.reasons.decide(false)
        }

        Pill {
            objectName: "showReason"
            Layout.fillWidth: true
            filled: true
            text: qsTr("Show it")
            onClicked: root.reasons.decide(true)
        }
    }
}
