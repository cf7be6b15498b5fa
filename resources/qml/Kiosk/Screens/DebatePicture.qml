import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A picture of the debate, as large as fits. Themes do not change it.
Rectangle {
    id: root

    required property PictureViewModel picture
    property real maximumWidth: 0
    property real maximumHeight: 0

    implicitWidth: Math.floor(Math.max(0, Math.min(maximumWidth, maximumHeight * picture.ratio)))
    implicitHeight: Math.floor(implicitWidth / picture.ratio)
    color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: picture.alt

    Image {
        anchors.fill: parent
        anchors.margins: Theme.thin
        source: root.picture.source
        mipmap: true
        asynchronous: true
    }
}
