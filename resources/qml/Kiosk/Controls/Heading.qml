import QtQuick
import Kiosk.Theme

// The main heading of a screen, in a large serif.
Phrase {
    horizontalAlignment: Text.AlignLeft // explicit, so that the layout direction decides, not the direction of the text
    font.family: Theme.display
    font.pixelSize: Theme.heading
    font.weight: Font.DemiBold
    lineHeight: 0.95
    Accessible.role: Accessible.Heading
}
