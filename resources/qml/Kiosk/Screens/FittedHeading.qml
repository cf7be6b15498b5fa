import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A heading that shrinks to fit: to 80 % if that is enough, otherwise as far as necessary.
Heading {
    id: root

    required property real room
    required property real largest
    // The width, given explicitly: its own is not known before its height.
    required property real across

    font.pixelSize: asLarge.implicitHeight <= room ? largest : asSmaller.implicitHeight <= room ? asSmaller.font.pixelSize : Math.max(28 * Theme.u, asSmaller.font.pixelSize * room / asSmaller.implicitHeight)

    Heading {
        id: asLarge

        width: root.across
        visible: false
        text: root.text
        font.pixelSize: root.largest
        lineHeight: root.lineHeight
    }

    Heading {
        id: asSmaller

        width: root.across
        visible: false
        text: root.text
        font.pixelSize: 0.8 * root.largest
        lineHeight: root.lineHeight
    }
}
