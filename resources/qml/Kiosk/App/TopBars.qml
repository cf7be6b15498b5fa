import QtQuick
import Kiosk.ViewModels

// The bars above every screen: of a rehearsal or preview, and of a lesson.
Column {
    id: root

    required property KioskViewModel kiosk
    required property real pictureHeight

    RehearsalBanner {
        width: root.width
        kiosk: root.kiosk
        pictureHeight: root.pictureHeight
    }

    PhaseBar {
        width: root.width
        kiosk: root.kiosk
        pictureHeight: root.pictureHeight
    }
}
