pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// Instead of the kiosk while the votes' file is damaged: calm for whoever passes by, a choice for the organiser.
ApplicationWindow {
    id: root

    required property DatabaseRecoveryViewModel damage
    required property AppearanceViewModel look

    objectName: "window"
    title: qsTr("Goodfaith")
    color: Theme.surface
    onClosing: close => {
        close.accepted = false;
        damage.leave();
    }

    Binding {
        target: Theme
        property: "viewWidth"
        value: root.width
    }

    Binding {
        target: Theme
        property: "viewHeight"
        value: root.height
    }

    Binding {
        target: Theme
        property: "name"
        value: root.look.theme
    }

    Binding {
        target: Theme
        property: "chosenScale"
        value: root.look.textScale
    }

    Loader {
        objectName: "screen"
        anchors.fill: parent
        focus: true
        sourceComponent: root.damage.stage === "pin" ? pad : choice
    }

    Component {
        id: pad

        PinPad {
            pin: root.damage.pin
        }
    }

    Component {
        id: choice

        DamageChoice {
            damage: root.damage
        }
    }

    Shortcut {
        sequences: ["Ctrl+Q"]
        context: Qt.ApplicationShortcut
        onActivated: root.damage.leave()
    }

    Shortcut {
        sequences: ["Ctrl+Alt+O"]
        context: Qt.ApplicationShortcut
        onActivated: root.damage.knock()
    }
}
