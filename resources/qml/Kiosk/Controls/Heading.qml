import QtQuick
import Kiosk.Theme

// The main heading of a screen, in a large serif. Like all text it is aligned by its own direction; numbers have none.
Phrase {
    horizontalAlignment: /[^\d\s.,%٪]/.test(text) ? undefined : Text.AlignLeft
    font.family: Theme.display
    font.pixelSize: Theme.heading
    font.weight: Font.DemiBold
    lineHeight: 0.95
    Accessible.role: Accessible.Heading
}
