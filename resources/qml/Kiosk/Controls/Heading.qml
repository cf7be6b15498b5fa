import QtQuick
import Kiosk.Theme

// The one big serif sentence of a screen.
Phrase {
    font.family: Theme.display
    font.pixelSize: Theme.heading
    font.weight: Font.DemiBold
    lineHeight: 0.95
    Accessible.role: Accessible.Heading
}
