import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The QR code of the online version. Black on white in every theme; the path includes the quiet zone.
Rectangle {
    id: root

    required property DebateViewModel debate

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

        anchors.fill: parent
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
