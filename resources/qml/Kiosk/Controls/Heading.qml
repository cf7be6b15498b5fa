import QtQuick
import Kiosk.Theme

// The one big serif sentence of a screen.
Phrase {
    horizontalAlignment: Text.AlignLeft // said, or words of another direction would not go with the screen
    font.family: Theme.display
    font.pixelSize: Theme.heading
    font.weight: Font.DemiBold
    lineHeight: 0.95
    Accessible.role: Accessible.Heading
}
