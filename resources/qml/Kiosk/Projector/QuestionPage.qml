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

    GridLayout {
        id: invitation

        readonly property bool narrow: root.width < root.height
        readonly property real side: Math.min((narrow ? 0.3 : 0.45) * root.height, 0.45 * root.width)

        anchors.horizontalCenter: root.horizontalCenter
        anchors.bottom: count.top
        anchors.bottomMargin: Theme.gap
        visible: root.phonesVote
        columns: narrow ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        QrMatrix {
            objectName: "classCode"
            visible: modules > 0
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: invitation.side
            Layout.preferredHeight: invitation.side
            address: root.phones.address
            path: root.phones.qrPath
            modules: root.phones.qrModules
        }

        Phrase {
            objectName: "classAddress"
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: invitation.narrow ? root.width : root.width - invitation.side - Theme.gap
            text: root.phones.address
            font.pixelSize: 1.4 * root.legible
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
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
