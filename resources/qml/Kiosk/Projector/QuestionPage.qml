import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The question of the debate and, while the class votes, how many have. Nothing of a ballot, and of no vote how it was.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real legible

    readonly property PhonesViewModel phones: kiosk.classroom.projector.phones
    readonly property bool phonesVote: phones.on && kiosk.classroom.classView.turnout !== ""

    FittedPhrase {
        objectName: "classQuestion"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: root.phonesVote ? invitation.top : count.top
        text: root.kiosk.classroom.classView.question
        largest: 2 * root.legible
        font.family: Theme.display
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }

    RowLayout {
        id: invitation

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: count.top
        anchors.bottomMargin: Theme.gap
        height: root.phonesVote ? 0.45 * root.height : 0
        width: Math.min(implicitWidth, root.width)
        visible: root.phonesVote
        spacing: Theme.gap

        QrMatrix {
            objectName: "classCode"
            visible: modules > 0
            Layout.preferredWidth: invitation.height
            Layout.preferredHeight: invitation.height
            address: root.phones.address
            path: root.phones.qrPath
            modules: root.phones.qrModules
        }

        Phrase {
            objectName: "classAddress"
            Layout.fillWidth: true
            text: root.phones.address
            font.pixelSize: 1.4 * root.legible
            font.weight: Font.Bold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }

    Phrase {
        id: count

        objectName: "classTurnout"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Theme.gap
        visible: text !== ""
        text: root.kiosk.classroom.classView.turnout
        color: Theme.muted
        font.pixelSize: 1.2 * root.legible
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }
}
