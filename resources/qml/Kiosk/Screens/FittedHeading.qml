import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// As large as its room allows: a long one is said in smaller letters, one in many lines in as small ones as it takes.
Heading {
    id: root

    required property real room
    required property real largest
    // Its own width only comes with its height.
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
