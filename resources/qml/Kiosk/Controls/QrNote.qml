import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The online version's QR code and address, one below the other where they do not fit in a row.
GridLayout {
    id: root

    required property DebateViewModel debate
    property color tone: Theme.ink
    property real codeSize: 176 * Theme.u

    columns: width < codeSize + columnSpacing + address.implicitWidth ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.smallGap

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
            id: address

            Layout.fillWidth: true
            text: root.debate.address
            horizontalAlignment: Text.AlignLeft // explicit, so that the address follows the layout direction in Arabic
            color: root.tone
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAnywhere
        }
    }
}
