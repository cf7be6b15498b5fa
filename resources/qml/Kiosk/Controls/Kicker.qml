import QtQuick
import Kiosk.Theme

// Small spaced capitals above a heading.
Phrase {
    color: Theme.muted
    horizontalAlignment: Text.AlignLeft // said, or words of another direction would not go with the screen
    font.pixelSize: Theme.tiny
    font.weight: Font.Bold
    font.capitalization: Font.AllUppercase
    lineHeight: 1
    font.letterSpacing: LayoutMirroring.enabled ? 0 : 2 * Theme.u // Arabic letters hold hands
}
