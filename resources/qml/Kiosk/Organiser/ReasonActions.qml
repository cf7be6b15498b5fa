import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The actions on the reason on screen: in one row, in two on a narrow screen, in a column if the text is large or the screen
// small. The arrows have no text then.
GridLayout {
    id: root

    required property ReasonsTabViewModel reasons
    property bool vertical: false

    readonly property bool any: reasons.length > 0
    readonly property bool narrow: Theme.portrait || Theme.tight
    readonly property real textSize: Theme.upTo(Theme.body, 40)
    readonly property bool iconsOnly: vertical || (narrow && Theme.textScale > 1.2)

    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap
    uniformCellWidths: narrow

    Pill {
        objectName: "previousReason"
        Layout.row: root.vertical ? 3 : root.narrow ? 1 : 0
        Layout.column: 0
        Layout.columnSpan: root.narrow ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        enabled: root.reasons.position > 1
        lead: "left"
        textSize: root.textSize
        text: root.iconsOnly || root.narrow ? "" : qsTr("Back")
        Accessible.name: qsTr("Back")
        onClicked: root.reasons.step(-1)
    }

    Pill {
        objectName: "hideReason"
        irreversible: true
        Layout.row: root.vertical ? 1 : 0
        Layout.column: root.vertical || root.narrow ? 0 : 1
        Layout.columnSpan: root.narrow ? 3 : root.vertical ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        enabled: root.any && root.reasons.currentList !== "hidden"
        textSize: root.textSize
        text: qsTr("Hide it")
        onClicked: root.reasons.decide(false)
    }

    Pill {
        objectName: "undoReason"
        leftPadding: (Theme.tight ? 12 : 40) * Theme.u
        rightPadding: leftPadding
        Layout.row: root.vertical ? 2 : root.narrow ? 1 : 0
        Layout.column: root.vertical ? 0 : 2
        Layout.columnSpan: root.narrow || root.vertical ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        enabled: root.reasons.canUndo
        tone: Theme.muted
        textSize: root.textSize
        text: qsTr("Undo")
        onClicked: root.reasons.undo()
    }

    Pill {
        objectName: "showReason"
        irreversible: true
        Layout.row: 0
        Layout.column: root.vertical ? 0 : 3
        Layout.columnSpan: root.narrow ? 3 : root.vertical ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        enabled: root.any && root.reasons.currentList !== "shown"
        filled: true
        textSize: root.textSize
        text: qsTr("Show it")
        onClicked: root.reasons.decide(true)
    }

    Pill {
        objectName: "nextReason"
        Layout.row: root.vertical ? 3 : root.narrow ? 1 : 0
        Layout.column: root.vertical ? 1 : 4
        Layout.columnSpan: root.narrow ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        enabled: root.reasons.position < root.reasons.length
        tail: "right"
        textSize: root.textSize
        text: root.iconsOnly || root.narrow ? "" : qsTr("Next")
        Accessible.name: qsTr("Next")
        onClicked: root.reasons.step(1)
    }
}
