import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.ViewModels

// Dark on white in every theme; the path brings its own quiet zone.
Rectangle {
    id: root

    required property DebateViewModel debate

    implicitWidth: 180 * Theme.u
    implicitHeight: implicitWidth
    color: "#FFFFFF"
    radius: 8 * Theme.u
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code of %1").arg(debate.address)

    // Scaled as an item: a scaled path would leave traces behind where Qt draws in software.
    Shape {
        width: root.debate.qrModules
        height: width
        scale: root.width / width
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: "transparent"
            strokeWidth: -1
            fillColor: "#000000"

            PathSvg {
                path: root.debate.qrPath
            }
        }
    }
}
