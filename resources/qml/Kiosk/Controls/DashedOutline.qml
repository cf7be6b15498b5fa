import QtQuick
import Kiosk.Theme

// The outline of a disabled button. A canvas, because Qt's software renderer does not clip shapes.
Canvas {
    id: root

    required property real radius

    readonly property color tone: Theme.controlLine

    Accessible.ignored: true
    onToneChanged: requestPaint()
    onRadiusChanged: requestPaint()
    onPaint: {
        const pen = getContext("2d");
        const thick = Theme.thin;
        pen.reset();
        pen.strokeStyle = tone;
        pen.lineWidth = thick;
        pen.setLineDash([4, 4]);
        pen.beginPath();
        pen.roundedRect(thick / 2, thick / 2, width - thick, height - thick, radius, radius);
        pen.stroke();
    }
}
