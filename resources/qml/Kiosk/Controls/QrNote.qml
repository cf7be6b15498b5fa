import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The way to the online version: a code for phones, the address for people.
RowLayout {
    id: root

    required property DebateViewModel debate
    property color tone: Theme.ink
    property real codeSize: 176 * Theme.u

    spacing: Theme.gap

    QrCode {
        objectName: "qr"
        debate: root.debate
        Layout.preferredWidth: root.codeSize
        Layout.preferredHeight: root.codeSize
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4 * Theme.u

        Phrase {
            Layout.fillWidth: true
            text: qsTr("Keep thinking: the full debate on your phone")
            color: root.tone
            font.pixelSize: Theme.small
        }

        Phrase {
            Layout.fillWidth: true
            text: root.debate.address
            color: root.tone
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAnywhere
        }
    }
}
