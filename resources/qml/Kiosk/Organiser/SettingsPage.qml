pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// One page of settings. Every tap is saved at once.
TwoColumns {
    id: root

    required property KioskViewModel kiosk

    readonly property KioskTabViewModel machine: kiosk.organiser.kiosk
    readonly property SettingsViewModel settings: machine.settings
    readonly property bool typed: machine.page === "address"

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: root.machine.askingScreenSize ? qsTr("How large is this screen?") : PageNames.names[root.machine.page] ?? ""
        },
        Phrase {
            objectName: "rulerHelp"
            Layout.fillWidth: true
            visible: root.machine.page === "screen"
            text: qsTr("Lay a bank card against the bar and make the bar as long as the card: then letters and buttons are as large as they have to be.")
            color: Theme.muted
        },
        Ruler {
            Layout.fillWidth: true
            visible: root.machine.page === "screen"
            appearance: root.kiosk.appearance
        },
        Repeater {
            model: root.settings.rows

            SettingRow {
                settings: root.settings
            }
        },
        GlassNote {
            Layout.fillWidth: true
            visible: root.machine.page === "screen" && (root.machine.askingScreenSize || root.kiosk.appearance.inches > 0)
            appearance: root.kiosk.appearance
        },
        EventLine {
            Layout.fillWidth: true
            visible: root.machine.page === "event" && root.kiosk.eventInfo.hasLogo
            event: root.kiosk.eventInfo
        },
        Phrase {
            Layout.fillWidth: true
            visible: root.machine.page === "event"
            text: qsTr("They are on the first screen, the page and the slide. A logo is a PNG or SVG file of up to 2 MB, for a light background.")
            color: Theme.muted
            font.pixelSize: Theme.small
        },
        OrganiserRow {
            visible: root.machine.page === "secondCopy"
            label: qsTr("Votes are in")
            value: root.settings.folder
        },
        OrganiserRow {
            visible: root.machine.page === "secondCopy"
            label: qsTr("Second copy")
            value: root.settings.secondCopy === "" ? qsTr("none: choose a stick or a folder on another disk") : root.settings.secondCopy
        }
    ]

    MeasureActions {
        Layout.fillWidth: true
        machine: root.machine
    }

    AddressCode {
        Layout.fillWidth: true
        visible: root.typed
        debate: root.kiosk.debate
    }

    Pill {
        objectName: "chooseLogo"
        Layout.fillWidth: true
        visible: root.machine.page === "event"
        enabled: !root.kiosk.eventInfo.busy
        text: qsTr("Choose a logo")
        onClicked: root.machine.chooseLogo()
    }

    Pill {
        objectName: "removeLogo"
        irreversible: true
        Layout.fillWidth: true
        visible: root.machine.page === "event" && root.kiosk.eventInfo.hasLogo
        text: qsTr("No logo")
        onClicked: root.machine.removeLogo()
    }

    Pill {
        objectName: "testPage"
        irreversible: true
        Layout.fillWidth: true
        visible: root.machine.page === "printing"
        enabled: !root.machine.diagnostics.busy
        text: root.machine.diagnostics.busy ? qsTr("Printing …") : qsTr("Print a test page")
        onClicked: root.machine.diagnostics.printSheet()
    }

    Pill {
        objectName: "chooseSecondCopy"
        Layout.fillWidth: true
        visible: root.machine.page === "secondCopy"
        text: qsTr("Choose a folder")
        onClicked: root.machine.chooseSecondCopy()
    }

    Pill {
        objectName: "noSecondCopy"
        irreversible: true
        Layout.fillWidth: true
        visible: root.machine.page === "secondCopy" && root.settings.secondCopy !== ""
        text: qsTr("No second copy")
        onClicked: root.machine.removeSecondCopy()
    }

    RestartNotice {
        Layout.fillWidth: true
        visible: root.settings.restartNeeded
        machine: root.machine
    }
}
