import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The QR code that visitors get, to be tried with a phone: the kiosk itself is never online.
RowLayout {
    id: root

    required property DebateViewModel debate

    spacing: Theme.gap

    QrCode {
        objectName: "addressCode"
        Layout.preferredWidth: 240 * Theme.u
        Layout.preferredHeight: 240 * Theme.u
        debate: root.debate
    }

    Phrase {
        objectName: "addressNow"
        Layout.fillWidth: true
        text: qsTr("%1 – try the code with a phone: the kiosk itself is never online.").arg(root.debate.address)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
