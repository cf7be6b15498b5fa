import QtQuick
import Kiosk.Theme

// A QR code. Black on white in every theme; the path includes the quiet zone. Every module has the same
// number of whole pixels.
Rectangle {
    id: root

    required property string address
    // Dark modules as an SVG path in units of one module.
    required property string path
    required property int modules

    // A device pixel.
    readonly property real pixel: 1 / Screen.devicePixelRatio
    // What a phone's camera can tell apart: modules of four pixels and of half a millimetre.
    readonly property int leastPixels: Math.max(4, Math.ceil(0.5 * Theme.millimetre / pixel))
    readonly property real readableSize: modules * leastPixels * pixel
    readonly property int modulePixels: Math.max(1, Math.floor(Math.min(width, height) / (modules * pixel) + 0.001))
    readonly property bool readable: modulePixels >= leastPixels

    implicitWidth: 180 * Theme.u
    implicitHeight: implicitWidth
    color: "#FFFFFF"
    radius: 8 * Theme.u
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code of %1").arg(root.address)
    onPathChanged: canvas.requestPaint()

    Canvas {
        id: canvas

        objectName: "qrModules"
        anchors.centerIn: parent
        width: root.modules * root.modulePixels * root.pixel
        height: width
        smooth: false // keeps edges on whole pixels wherever the item is
        onWidthChanged: requestPaint()
        onPaint: {
            const pen = getContext("2d");
            pen.reset();
            pen.scale(width / root.modules, height / root.modules);
            pen.fillStyle = "#000000";
            pen.path = root.path;
            pen.fill();
        }
    }
}
