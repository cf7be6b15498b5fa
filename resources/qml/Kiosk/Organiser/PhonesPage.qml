pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Phones in the room: their address and code, large enough to be read from the last row, and how many have voted.
TwoColumns {
    id: root

    required property PhonesViewModel phones
    required property SlipsViewModel slips

    facts: [
        Kicker {
            objectName: "phonesState"
            Layout.fillWidth: true
            text: root.phones.on ? qsTr("Phones in the room: on") : root.phones.starting ? qsTr("Phones in the room: starting") : qsTr("Phones in the room: off")
        },
        Heading {
            objectName: "phonesAddress"
            Layout.fillWidth: true
            visible: root.phones.on
            text: root.phones.address
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: 72 * Theme.u * Theme.displayScale
            // One line, smaller if it is long: an address is copied letter by letter.
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.ceil(Theme.minimumFontSize)
        },
        // As high as the code wants to be: a height that followed the width would keep the column from laying out again.
        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(code.readableSize, Math.min(0.8 * root.width, (Theme.portrait ? 0.45 : 0.3) * Theme.viewHeight))
            visible: root.phones.on && code.modules > 0

            QrMatrix {
                id: code

                objectName: "phonesCode"
                anchors.centerIn: parent
                width: Math.min(parent.width, parent.height)
                height: width
                address: root.phones.address
                path: root.phones.qrPath
                modules: root.phones.qrModules
            }
        },
        OrganiserRow {
            objectName: "phonesFirstVotes"
            visible: root.phones.on && root.phones.firstVotes > 0
            label: qsTr("First votes")
            value: qsTr("%Ln", "", root.phones.firstVotes)
        },
        OrganiserRow {
            objectName: "phonesVotes"
            visible: root.phones.on
            label: qsTr("Votes")
            value: qsTr("%Ln", "", root.phones.votes)
        },
        Phrase {
            objectName: "phonesProblem"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.phones.problem
            color: Theme.alarm
            font.weight: Font.Bold
        },
        Phrase {
            Layout.fillWidth: true
            visible: !root.phones.on
            text: qsTr("Phones in the same network read and vote in their browser, while this screen goes on. Nothing of the organiser’s can be reached from there.")
        },
        Phrase {
            Layout.fillWidth: true
            visible: root.phones.on
            text: qsTr("If a phone does not find the page: guest networks often keep devices apart. Use another network, or a hotspot of your own, for this machine and the phones.")
        },
        Phrase {
            Layout.fillWidth: true
            text: qsTr("Others in that network could read what a phone sends. Each phone says so before the choice.")
            color: Theme.muted
        },
        OrganiserRow {
            objectName: "slipsMade"
            visible: root.slips.made > 0
            label: qsTr("Slips made")
            value: qsTr("%Ln", "", root.slips.made)
        },
        Phrase {
            objectName: "slipsHint"
            Layout.fillWidth: true
            text: root.slips.made > 0 ? qsTr("Each vote on a phone needs the code of a slip. The screen asks for none.") : qsTr("One vote a slip: once you have made slips, each vote on a phone needs the code of one. Everyone draws one unseen. The screen asks for none.")
            color: Theme.muted
        },
        StepRow {
            key: "slips"
            label: qsTr("Slips, one vote each")
            value: root.slips.count
            least: root.slips.least
            most: root.slips.most
            onStepped: direction => root.slips.step(direction)
        },
        Pill {
            objectName: "printVoteSlips"
            irreversible: true
            Layout.fillWidth: true
            enabled: !root.slips.busy
            text: qsTr("Print slips")
            onClicked: root.slips.printSlips()
        },
        Pill {
            objectName: "saveVoteSlips"
            irreversible: true
            Layout.fillWidth: true
            enabled: !root.slips.busy
            text: qsTr("Save slips as PDF")
            onClicked: root.slips.save()
        },
        Phrase {
            objectName: "slipsJob"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.slips.printing.jobText
            font.weight: Font.Bold
            Accessible.role: Accessible.AlertMessage
        }
    ]

    Pill {
        objectName: "phonesSwitch"
        Layout.fillWidth: true
        filled: true
        enabled: root.phones.chosen !== "" || root.phones.on
        text: root.phones.on || root.phones.starting ? qsTr("Switch phones off") : qsTr("Switch phones on")
        onClicked: root.phones.toggle()
    }

    OptionRow {
        visible: root.phones.addresses.length > 1
        label: qsTr("This machine is in several networks. Which one are the phones in?")
        key: "network"
        keys: root.phones.addresses
        choices: root.phones.networks
        chosen: [root.phones.chosen]
        onChose: key => root.phones.choose(key)
    }

    Pill {
        objectName: "phonesLook"
        Layout.fillWidth: true
        text: qsTr("Look for networks again")
        onClicked: root.phones.look()
    }

    Pill {
        objectName: "phonesBack"
        Layout.fillWidth: true
        lead: "left"
        tone: Theme.muted
        text: qsTr("Back")
        onClicked: root.phones.close()
    }
}
