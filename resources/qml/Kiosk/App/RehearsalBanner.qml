import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The bar above every screen of a rehearsal or preview.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    height: words.height + 12 * Theme.u
    visible: kiosk.rehearsal
    color: Theme.ink

    Phrase {
        id: words

        objectName: "rehearsal"
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        text: root.kiosk.preview ? qsTr("Preview — nothing counts") : qsTr("Rehearsal — nothing counts")
        color: Theme.overInk
        font.pixelSize: Theme.tiny
        font.weight: Font.Bold
    }
}
