pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// Instead of the kiosk while the votes' file is damaged: calm for whoever passes by, a choice for the organiser.
ApplicationWindow {
    id: root

    required property DatabaseRecoveryViewModel recovery
    required property AppearanceViewModel appearance

    objectName: "window"
    title: qsTr("Goodfaith")
    color: Theme.surface
    onClosing: close => {
        close.accepted = false;
        recovery.quit();
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
        value: root.appearance.theme
    }

    Binding {
        target: Theme
        property: "chosenScale"
        value: root.appearance.textScale
    }

    Loader {
        objectName: "screen"
        anchors.fill: parent
        focus: true
        sourceComponent: root.recovery.stage === "pin" ? pad : choice
    }

    Component {
        id: pad

        PinPad {
            pin: root.recovery.pin
        }
    }

    Component {
        id: choice

        RecoveryChoice {
            recovery: root.recovery
        }
    }

    Shortcut {
        sequences: ["Ctrl+Q"]
        context: Qt.ApplicationShortcut
        onActivated: root.recovery.quit()
    }

    Shortcut {
        sequences: ["Ctrl+Alt+O"]
        context: Qt.ApplicationShortcut
        onActivated: root.recovery.askForPin()
    }
}
