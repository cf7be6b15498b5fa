pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// Replaces the kiosk while the database is damaged: a notice for visitors, a choice for the organiser.
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

    ThemeBindings {
        anchors.fill: parent
        appearance: root.appearance
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
