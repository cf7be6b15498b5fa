import QtQuick
import Kiosk.Controls

// A text as large as its place allows, at most `largest`. Its place is given: it asks for none.
Phrase {
    id: root

    required property real largest
    property real least: 0

    font.pixelSize: fitter.size
    lineHeight: 1.1
    verticalAlignment: Text.AlignVCenter

    Fitter {
        id: fitter

        text: root.text
        largest: root.largest
        least: root.least
        across: root.width
        room: root.height
        face: root.font.family
        weight: root.font.weight
    }
}
