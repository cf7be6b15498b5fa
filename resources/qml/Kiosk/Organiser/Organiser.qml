pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The organiser's area behind the PIN: five tabs, and below them the result of the last action.
Item {
    id: root

    required property KioskViewModel kiosk
    property real keyboardHeight: 0

    readonly property OrganiserViewModel organiser: kiosk.organiser
    // Where space is short the way back stands beside the tabs of a second row, and the title goes.
    readonly property bool untitled: !writing && Theme.tight && !Theme.portrait && tabs.spareCell && organiser.lockdown.summary === ""
    // The board of all kiosks has the whole screen.
    readonly property bool whole: organiser.tab === "kiosk" && organiser.kiosk.page === "board" && !organiser.lockdown.expanded
    // A debate that is being written has its steps in place of the tabs.
    readonly property bool writing: organiser.tab === "kiosk" && organiser.kiosk.page === "write" && !organiser.lockdown.expanded

    objectName: "organiser"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: root.keyboardHeight > 0 ? root.keyboardHeight + Theme.gap : Theme.margin
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: root.keyboardHeight === 0 && !root.untitled && !root.whole
            spacing: Theme.gap

            Heading {
                Layout.fillWidth: true
                visible: root.organiser.lockdown.summary === ""
                text: root.organiser.helper ? qsTr("Helper") : qsTr("Organiser")
                font.pixelSize: Theme.portrait ? Theme.subheading : Theme.heading
            }

            LockdownBanner {
                Layout.fillWidth: true
                visible: root.organiser.lockdown.summary !== ""
                lockdown: root.organiser.lockdown
            }

            Pill {
                id: wayBack

                objectName: "backToKiosk"
                textSize: Theme.upTo(Theme.body, 40)
                text: qsTr("Back to the kiosk")
                onClicked: root.organiser.leave()
            }
        }

        OrganiserTabs {
            id: tabs

            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: root.keyboardHeight === 0 && !root.whole && !root.writing
            room: parent.width
            organiser: root.organiser
            wayBack: root.untitled ? wayBack.text : ""
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: root.organiser.lockdown.expanded ? lockPage : ({
                    "session": session,
                    "reasons": reasons,
                    "voting": voting,
                    "report": report,
                    "kiosk": machine
                })[root.organiser.tab]
        }

        OrganiserMessages {
            Layout.fillWidth: true
            Layout.fillHeight: false
            organiser: root.organiser
            typing: root.keyboardHeight > 0
            elsewhere: root.organiser.tab === "reasons" && !root.organiser.lockdown.expanded
        }
    }

    Component {
        id: lockPage

        LockdownPage {
            lockdown: root.organiser.lockdown
        }
    }

    Component {
        id: session

        SessionTab {
            organiser: root.organiser
            cue: root.keyboardHeight === 0
        }
    }

    Component {
        id: reasons

        ReasonsTab {
            organiser: root.organiser
        }
    }

    Component {
        id: voting

        VotingTab {
            kiosk: root.kiosk
            cue: root.keyboardHeight === 0
        }
    }

    Component {
        id: report

        ReportTab {
            organiser: root.organiser
            cue: root.keyboardHeight === 0
        }
    }

    Component {
        id: machine

        KioskPages {
            kiosk: root.kiosk
            cue: root.keyboardHeight === 0
        }
    }
}
