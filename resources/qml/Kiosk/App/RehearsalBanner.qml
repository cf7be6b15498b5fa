pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The bar above every screen of a rehearsal or preview, with a hint for a teacher where it takes little of the picture. Its height depends
// on the window and its words alone: the screens are scaled to the rest.
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property real pictureHeight

    readonly property RehearsalViewModel rehearsal: kiosk.rehearsal

    height: words.height + 12 * Theme.fullUnit
    visible: kiosk.rehearsal.on
    color: Theme.ink

    component Line: Phrase {
        width: root.width - 96 * Theme.fullUnit
        horizontalAlignment: Text.AlignHCenter
        color: Theme.overInk
        font.pixelSize: Math.max(Theme.minimumFontSize, 24 * Theme.fullUnit)
        font.weight: Font.Bold
    }

    Line {
        id: words

        objectName: "rehearsal"
        anchors.centerIn: parent
        text: both.text !== "" && both.implicitHeight <= 0.105 * root.pictureHeight ? both.text : root.rehearsal.mark
    }

    // Measures the mark with the hint.
    Line {
        id: both

        visible: false
        text: root.rehearsal.markWithHint
    }
}
