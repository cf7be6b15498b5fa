import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The bar above every screen of a rehearsal or preview. Its height depends on the window alone: the screens are scaled to the rest.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    height: words.height + 12 * Theme.fullUnit
    visible: kiosk.rehearsal
    color: Theme.ink

    Phrase {
        id: words

        objectName: "rehearsal"
        anchors.centerIn: parent
        width: parent.width - 96 * Theme.fullUnit
        horizontalAlignment: Text.AlignHCenter
        text: root.kiosk.preview ? qsTr("Preview — nothing counts") : qsTr("Rehearsal — nothing counts")
        color: Theme.overInk
        font.pixelSize: Math.max(Theme.minimumFontSize, 24 * Theme.fullUnit)
        font.weight: Font.Bold
    }
}
