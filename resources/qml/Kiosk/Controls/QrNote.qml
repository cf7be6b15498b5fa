import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The online version's QR code and address, one below the other where they do not fit in a row.
GridLayout {
    id: root

    required property KioskViewModel kiosk
    property color tone: Theme.ink
    // The largest the code may be here to be readable.
    property alias most: code.most

    columns: width < code.implicitWidth + columnSpacing + address.implicitWidth ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.smallGap

    QrButton {
        id: code

        objectName: "qr"
        kiosk: root.kiosk
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4 * Theme.u

        Phrase {
            Layout.fillWidth: true
            text: code.readable ? qsTr("Keep thinking: the full debate on your phone") : qsTr("Tap the code to enlarge it: the full debate on your phone")
            color: root.tone
            font.pixelSize: Theme.small
        }

        Phrase {
            id: address

            Layout.fillWidth: true
            text: root.kiosk.debate.address
            horizontalAlignment: Text.AlignLeft // explicit, so that the address follows the layout direction in Arabic
            color: root.tone
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
        }
    }
}
