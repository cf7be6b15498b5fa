import QtQuick
import Kiosk.Theme

// A short line above a heading, in small spaced capitals.
Phrase {
    color: Theme.muted
    horizontalAlignment: Text.AlignLeft // explicit, so that the layout direction decides, not the direction of the text
    font.pixelSize: Theme.tiny
    font.weight: Font.Bold
    font.capitalization: Font.AllUppercase
    lineHeight: 1
    font.letterSpacing: LayoutMirroring.enabled ? 0 : 2 * Theme.u // Arabic letters are joined: spacing would break them apart
}
