import QtQuick
import Kiosk.Controls

// Measures a text in a size that it may get: hidden in the layout, it would have no width.
Phrase {
    // Reading the implicit height of a text may compute it, which a binding that reads several would take for a loop.
    property real tall: 0

    visible: false
    onImplicitHeightChanged: tall = implicitHeight
    Component.onCompleted: tall = implicitHeight
}
