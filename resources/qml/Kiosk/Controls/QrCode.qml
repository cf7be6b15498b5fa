import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The QR code of the online version. Black on white in every theme; the path includes the quiet zone. Every module has the same
// number of whole pixels.
Rectangle {
    id: root

    required property DebateViewModel debate

    // A device pixel.
    readonly property real pixel: 1 / Screen.devicePixelRatio
    // What a phone's camera can tell apart: modules of four pixels and of half a millimetre.
    readonly property int leastPixels: Math.max(4, Math.ceil(0.5 * Theme.millimetre / pixel))
    readonly property real readableSize: debate.qrModules * leastPixels * pixel
    readonly property int modulePixels: Math.max(1, Math.floor(Math.min(width, height) / (debate.qrModules * pixel) + 0.001))
    readonly property bool readable: modulePixels >= leastPixels

    implicitWidth: 180 * Theme.u
    implicitHeight: implicitWidth
    color: "#FFFFFF"
    radius: 8 * Theme.u
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code of %1").arg(debate.address)

    Connections {
        function onChanged(): void {
            canvas.requestPaint();
        }

        target: root.debate
    }

    Canvas {
        id: canvas

        objectName: "qrModules"
        anchors.centerIn: parent
        width: root.debate.qrModules * root.modulePixels * root.pixel
        height: width
        smooth: false // keeps edges on whole pixels wherever the item is
        onWidthChanged: requestPaint()
        onPaint: {
            const pen = getContext("2d");
            pen.reset();
            pen.scale(width / root.debate.qrModules, height / root.debate.qrModules);
            pen.fillStyle = "#000000";
            pen.path = root.debate.qrPath;
            pen.fill();
        }
    }
}
