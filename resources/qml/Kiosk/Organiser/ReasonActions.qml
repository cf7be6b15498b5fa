import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What can be done with the reason on screen: in one row, in two where the screen is narrow, in a column where the
// letters are large or the screen is small; the two arrows need no words there.
GridLayout {
    id: root

    required property ReasonsTabViewModel reasons
    property bool upright: false

    readonly property bool any: reasons.length > 0
    readonly property bool narrow: Theme.portrait
    readonly property real letters: Theme.upTo(Theme.body, 40)
    readonly property bool terse: upright || (narrow && Theme.textScale > 1.2)

    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap
    uniformCellWidths: narrow

    Pill {
        objectName: "previousReason"
        Layout.row: root.upright ? 3 : root.narrow ? 1 : 0
        Layout.column: 0
        Layout.columnSpan: root.narrow ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        enabled: root.reasons.position > 1
        lead: "left"
        textSize: root.letters
        text: root.terse || root.narrow ? "" : qsTr("Back")
        Accessible.name: qsTr("Back")
        onClicked: root.reasons.step(-1)
    }

    Pill {
        objectName: "hideReason"
        Layout.row: root.upright ? 1 : 0
        Layout.column: root.upright || root.narrow ? 0 : 1
        Layout.columnSpan: root.narrow ? 3 : root.upright ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        enabled: root.any && root.reasons.currentList !== "hidden"
        textSize: root.letters
        text: qsTr("Hide it")
        onClicked: root.reasons.decide(false)
    }

    Pill {
        objectName: "undoReason"
        Layout.row: root.upright ? 2 : root.narrow ? 1 : 0
        Layout.column: root.upright ? 0 : 2
        Layout.columnSpan: root.narrow || root.upright ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        enabled: root.reasons.canUndo
        tone: Theme.muted
        textSize: root.letters
        text: qsTr("Undo")
        onClicked: root.reasons.undo()
    }

    Pill {
        objectName: "showReason"
        Layout.row: 0
        Layout.column: root.upright ? 0 : 3
        Layout.columnSpan: root.narrow ? 3 : root.upright ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        enabled: root.any && root.reasons.currentList !== "shown"
        filled: true
        textSize: root.letters
        text: qsTr("Show it")
        onClicked: root.reasons.decide(true)
    }

    Pill {
        objectName: "nextReason"
        Layout.row: root.upright ? 3 : root.narrow ? 1 : 0
        Layout.column: root.upright ? 1 : 4
        Layout.columnSpan: root.narrow ? 2 : 1
        Layout.fillWidth: true
        Layout.preferredWidth: 2
        enabled: root.reasons.position < root.reasons.length
        tail: "right"
        textSize: root.letters
        text: root.terse || root.narrow ? "" : qsTr("Next")
        Accessible.name: qsTr("Next")
        onClicked: root.reasons.step(1)
    }
}
