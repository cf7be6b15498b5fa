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
        visible: root.debate.hasCode
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Math.max(240 * Theme.u, Math.min(readableSize, 0.5 * root.width))
        Layout.preferredHeight: Layout.preferredWidth
        debate: root.debate
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.smallGap

        Phrase {
            objectName: "addressNow"
            Layout.fillWidth: true
            text: root.debate.hasCode ? qsTr("%1 – try the code with a phone: the kiosk itself is never online.").arg(root.debate.address) : qsTr("The debate’s address is only an example, so visitors see no QR code. Enter the real one.")
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        Phrase {
            objectName: "addressTooDense"
            Layout.fillWidth: true
            visible: root.debate.denseCode
            text: qsTr("The address is long, so its code is dense: on a small screen visitors have to tap it to enlarge it. A shorter address is easier for phones.")
            color: Theme.alarm
        }
    }
}
