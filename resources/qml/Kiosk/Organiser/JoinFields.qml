import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What is needed to become a station, and what the hub may then do.
ColumnLayout {
    id: root

    required property StationsViewModel stations

    Layout.fillWidth: true
    spacing: Math.max(20 * Theme.u, Theme.smallGap)

    Phrase {
        Layout.fillWidth: true
        text: qsTr("Kiosks that join a hub show their results together. It is a database of yours; ‘goodfaith hub init’ prepares it and names the address. Voting goes on whenever it cannot be reached.")
    }

    EntryField {
        key: "hubAddress"
        label: qsTr("Address of the hub")
        web: true
        letters: 300
        onWritten: text => root.stations.write("address", text)
    }

    EntryField {
        key: "stationName"
        label: qsTr("Name of this station, such as ‘Hall B, left’")
        onWritten: text => root.stations.write("name", text)
    }

    EntryField {
        key: "hubPassword"
        label: qsTr("Password for joining")
        secret: true
        letters: 200
        onWritten: text => root.stations.write("password", text)
    }

    OptionRow {
        label: qsTr("When the hub ends a joint session")
        key: "mayEnd"
        keys: ["ask", "end"]
        choices: [qsTr("Tell me here"), qsTr("End it here too, when nobody votes")]
        chosen: [root.stations.mayEnd ? "end" : "ask"]
        onChose: key => root.stations.allowEnd(key === "end")
    }
}
