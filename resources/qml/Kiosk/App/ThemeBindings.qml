import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Sets the Theme from the settings in force and the size of the window.
Item {
    id: root

    required property AppearanceViewModel appearance
    // The height that low reach leaves the screens.
    property real viewHeight: height
    property real millimetre: 0
    // While the organiser measures the screen nothing else changes its size.
    property bool measuring: false

    visible: false

    Binding {
        target: Theme
        property: "viewWidth"
        value: root.width
    }

    Binding {
        target: Theme
        property: "viewHeight"
        value: root.viewHeight
    }

    Binding {
        target: Theme
        property: "fullHeight"
        value: root.height
    }

    Binding {
        target: Theme
        property: "millimetre"
        value: root.millimetre
        when: !root.measuring
        restoreMode: Binding.RestoreNone
    }

    Binding {
        target: Theme
        property: "name"
        value: root.appearance.theme
    }

    Binding {
        target: Theme
        property: "chosenScale"
        value: root.appearance.textScale
    }

    Binding {
        target: Theme
        property: "motion"
        value: root.appearance.motion
    }
}
