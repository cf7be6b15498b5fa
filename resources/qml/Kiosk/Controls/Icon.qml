import QtQuick
import Kiosk.Theme

// A line icon on a 24 x 24 grid, independent of any font. A canvas, because Qt's software renderer does not clip shapes.
Canvas {
    id: root

    required property string name
    property color tone: Theme.ink

    // Icons that point along the line of text are mirrored in right-to-left layouts.
    readonly property bool flipped: LayoutMirroring.enabled && ["left", "right", "erase", "return"].includes(name)

    implicitWidth: 32 * Theme.u
    implicitHeight: implicitWidth
    Accessible.ignored: true

    onFlippedChanged: requestPaint()
    onToneChanged: requestPaint()
    onNameChanged: requestPaint()
    onPaint: {
        const pen = getContext("2d");
        pen.reset();
        pen.translate(flipped ? width : 0, 0);
        pen.scale((flipped ? -1 : 1) * width / 24, height / 24);
        pen.strokeStyle = tone;
        pen.lineWidth = 2.4;
        pen.lineCap = "round";
        pen.lineJoin = "round";
        pen.path = IconPaths.of[name] ?? "";
        pen.stroke();
    }
}
