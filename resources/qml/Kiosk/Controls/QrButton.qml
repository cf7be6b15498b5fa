import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.ViewModels

// The QR code on a page, large enough for phones if that is at most `most`. A tap enlarges it.
T.AbstractButton {
    id: root

    required property KioskViewModel kiosk
    property real usual: 176 * Theme.u
    property real most: usual

    readonly property bool readable: code.readable

    implicitWidth: code.readableSize <= most ? Math.max(usual, code.readableSize) : Math.max(usual, Theme.target)
    implicitHeight: implicitWidth
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Enlarge the QR code of %1").arg(kiosk.debate.address)
    onClicked: kiosk.showCode()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: QrCode {
        id: code

        debate: root.kiosk.debate
        Accessible.ignored: true
    }

    FocusRing {
        radius: code.radius
        visible: root.visualFocus
    }
}
