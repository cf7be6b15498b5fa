pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// This kiosk as one of several: how the sending goes, and the joint sessions it may take; or what is needed to join.
TwoColumns {
    id: root

    required property KioskTabViewModel machine

    readonly property StationsViewModel stations: machine.stations
    readonly property bool asking: stations.leaving || stations.joint.asked !== ""

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("All kiosks in one place")
        },
        JoinFields {
            visible: !root.stations.joined
            stations: root.stations
        },
        OrganiserRow {
            visible: root.stations.joined
            label: qsTr("Station")
            value: root.stations.name
        },
        OrganiserRow {
            visible: root.stations.joined
            label: qsTr("Hub")
            value: root.stations.address
        },
        Phrase {
            objectName: "stationSending"
            Layout.fillWidth: true
            visible: root.stations.joined
            text: root.stations.sending
            font.weight: Font.DemiBold
        },
        Phrase {
            objectName: "stationTrouble"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.stations.trouble
            color: Theme.alarm
            font.weight: Font.Bold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        },
        Phrase {
            objectName: "stationEndAsked"
            Layout.fillWidth: true
            visible: root.stations.joint.endAsked !== ""
            text: qsTr("The hub asks to end ‘%1’. End it on the Session tab when you are ready.").arg(root.stations.joint.endAsked)
            font.weight: Font.Bold
        },
        Phrase {
            Layout.fillWidth: true
            visible: root.stations.joined
            text: root.stations.mayEnd ? qsTr("Sent is what this kiosk’s own page may show, and nothing changes with a single vote. The hub may end a joint session here.") : qsTr("Sent is what this kiosk’s own page may show, and nothing changes with a single vote. Nobody can change anything here from afar.")
            color: Theme.muted
        },
        Kicker {
            Layout.fillWidth: true
            visible: root.stations.joint.ids.length > 0
            text: qsTr("Joint sessions")
        },
        Repeater {
            model: root.stations.joint.ids

            SessionRow {
                required property string modelData
                required property int index

                objectName: "offer-" + index
                Layout.fillWidth: true
                text: root.stations.joint.names[index] ?? ""
                detail: root.stations.joint.debates[index] ?? ""
                marked: root.stations.joint.asked === modelData
                onClicked: root.stations.joint.ask(modelData)
            }
        }
    ]

    Confirmation {
        Layout.fillWidth: true
        visible: root.stations.joint.asked !== ""
        key: "Take"
        question: qsTr("Start ‘%1’ on this kiosk? Its votes are added to those of the other kiosks.").arg(root.stations.joint.askedName)
        keepText: qsTr("Not now")
        confirmText: qsTr("Start it")
        onKept: root.stations.joint.ask("")
        onConfirmed: root.stations.joint.take()
    }

    Confirmation {
        Layout.fillWidth: true
        visible: root.stations.leaving && root.stations.joint.asked === ""
        key: "LeaveHub"
        question: qsTr("Leave the other kiosks? Votes stay here, and what was sent stays at the hub. To join again you need the password.")
        keepText: qsTr("Stay")
        confirmText: qsTr("Leave")
        onKept: root.stations.keep()
        onConfirmed: root.stations.leave()
    }

    Pill {
        objectName: "joinHub"
        Layout.fillWidth: true
        visible: !root.stations.joined
        enabled: root.stations.ready
        filled: true
        text: root.stations.busy ? qsTr("Asking the hub …") : qsTr("Join")
        onClicked: root.stations.join()
    }

    Pill {
        objectName: "showBoard"
        Layout.fillWidth: true
        visible: root.stations.joined && !root.asking
        filled: true
        text: qsTr("See all kiosks")
        onClicked: root.machine.show("board")
    }

    Pill {
        objectName: "sendNow"
        Layout.fillWidth: true
        visible: root.stations.joined && !root.asking
        text: qsTr("Send now")
        onClicked: root.stations.sendNow()
    }

    Pill {
        objectName: "leaveHub"
        irreversible: true
        Layout.fillWidth: true
        visible: root.stations.joined && !root.asking
        enabled: !root.stations.busy
        text: qsTr("Leave…")
        onClicked: root.stations.askToLeave()
    }

    Pill {
        objectName: "stationBack"
        Layout.fillWidth: true
        visible: !root.asking
        lead: "left"
        tone: Theme.muted
        text: qsTr("Back")
        onClicked: root.machine.show("transfer")
    }
}
