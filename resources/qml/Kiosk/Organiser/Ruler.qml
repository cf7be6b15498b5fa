import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// As long as a bank card (85.60 mm, ISO/IEC 7810 ID-1) on a screen of the size set, else of the size the screen reports.
Column {
    id: root

    required property AppearanceViewModel appearance

    readonly property real pixels: Math.hypot(Screen.width, Screen.height) / (25.4 * appearance.guessedInches)

    objectName: "ruler"
    spacing: Theme.smallGap
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A bar as long as a bank card")

    Rectangle {
        objectName: "rulerBar"
        width: Math.min(parent.width, 85.6 * root.pixels)
        height: (Theme.tight || Theme.cramped ? 90 : 180) * Theme.u
        radius: Theme.radius
        color: Theme.forTint
        border.color: Theme.ink
        border.width: Theme.thick
    }

    Phrase {
        width: parent.width
        text: qsTr("85.6 mm: a bank card")
        font.pixelSize: Theme.small
    }
}
