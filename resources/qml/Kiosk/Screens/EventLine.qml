import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The event's logo and name, small and calm. Dark themes put the logo on a light plate.
RowLayout {
    id: root

    required property EventViewModel event
    property real logoHeight: (Theme.cramped ? 56 : 72) * Theme.u

    visible: event.name !== "" || event.hasLogo
    spacing: 24 * Theme.u

    Rectangle {
        objectName: "eventLogo"
        Layout.preferredWidth: picture.width + 2 * border.width + 2 * picture.inset
        Layout.preferredHeight: root.logoHeight
        Layout.alignment: Qt.AlignVCenter
        visible: root.event.hasLogo
        radius: 12 * Theme.u
        color: Theme.plate
        border.width: 0
        Accessible.role: Accessible.Graphic
        Accessible.name: root.event.name
        Accessible.ignored: root.event.name !== "" // the text beside it says it

        Image {
            id: picture

            readonly property real inset: Theme.plate.a > 0 ? 8 * Theme.u : 0

            anchors.centerIn: parent
            width: Math.min(360 * Theme.u, (root.logoHeight - 2 * inset) * root.event.logoRatio)
            height: root.logoHeight - 2 * inset
            source: root.event.logo
            fillMode: Image.PreserveAspectFit
            sourceSize: Qt.size(Math.ceil(720 * Theme.u), 0)
            cache: false
            mipmap: true
        }
    }

    Phrase {
        objectName: "eventName"
        Layout.fillWidth: true
        visible: root.event.name !== ""
        text: root.event.name
        font.weight: Font.Bold
        font.pixelSize: Theme.upTo(Theme.small, 34)
        horizontalAlignment: Text.AlignLeft
        lineHeight: 1
    }
}
