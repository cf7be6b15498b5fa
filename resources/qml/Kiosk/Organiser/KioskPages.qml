pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The Kiosk tab's first page, or one of its pages.
Loader {
    id: root

    required property KioskViewModel kiosk
    property bool cue: true

    readonly property KioskTabViewModel machine: kiosk.organiser.kiosk

    sourceComponent: machine.page === "now" ? now : machine.page === "folders" ? folders : machine.page === "transfer" ? transfer : machine.page === "hub" ? hub : machine.page === "board" ? board : machine.page === "health" ? health : machine.page === "debates" ? debates : machine.page === "write" ? write : machine.page === "about" ? (machine.about.title === "" ? about : licence) : machine.page === "screen" && (Theme.tight || Theme.cramped) ? measure : page

    Component {
        id: now

        KioskTab {
            kiosk: root.kiosk
            cue: root.cue
        }
    }

    Component {
        id: page

        SettingsPage {
            kiosk: root.kiosk
            cue: root.cue
        }
    }

    Component {
        id: measure

        MeasurePage {
            kiosk: root.kiosk
            cue: root.cue
        }
    }

    Component {
        id: folders

        FolderBrowser {
            machine: root.machine
        }
    }

    Component {
        id: transfer

        SettingsTransfer {
            machine: root.machine
        }
    }

    Component {
        id: hub

        StationPage {
            machine: root.machine
            cue: root.cue
        }
    }

    Component {
        id: board

        StationBoard {
            machine: root.machine
        }
    }

    Component {
        id: health

        HealthPage {
            machine: root.machine
        }
    }

    Component {
        id: debates

        DebatesPage {
            machine: root.machine
        }
    }

    Component {
        id: about

        AboutPage {
            machine: root.machine
        }
    }

    Component {
        id: licence

        LicencePage {
            about: root.machine.about
        }
    }

    Component {
        id: write

        // By its address: the types of the form are there once its view model is.
        Loader {
            Component.onCompleted: {
                const form = root.machine.form;
                setSource(Qt.resolvedUrl("WritePage.qml"), {
                    "form": form,
                    "cue": Qt.binding(() => root.cue)
                });
            }
        }
    }
}
