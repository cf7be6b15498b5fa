pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The recovery code, large enough to be copied by hand. Shown once.
ColumnLayout {
    id: root

    required property PinViewModel pin

    readonly property RecoveryCodeViewModel code: pin.code
    readonly property list<string> groups: code.code.split("-")

    spacing: Theme.gap

    Card {
        Layout.fillWidth: true
        implicitHeight: lines.implicitHeight + 72 * Theme.u
        border.color: Theme.ink
        border.width: Theme.thick

        ColumnLayout {
            id: lines

            anchors.centerIn: parent
            spacing: 12 * Theme.u
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Recovery code: %1").arg(root.code.code.split("").join(" "))

            Repeater {
                model: [root.groups.slice(0, 2).join("-"), root.groups.slice(2).join("-")]

                Phrase {
                    required property string modelData
                    required property int index

                    objectName: "recoveryCode-" + index
                    text: modelData
                    font.pixelSize: 76 * Theme.u
                    font.weight: Font.Bold
                    font.letterSpacing: 4 * Theme.u
                    Accessible.ignored: true
                }
            }
        }
    }

    Phrase {
        objectName: "printMessage"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.code.message
        font.weight: Font.Bold
    }

    Pill {
        objectName: "codePrint"
        Layout.fillWidth: true
        visible: root.code.canPrint
        enabled: !root.code.busy
        textSize: Theme.upTo(Theme.body, 40)
        text: root.code.busy ? qsTr("Going to the printer") : qsTr("Print it")
        onClicked: root.code.printCode()
    }

    Pill {
        objectName: "recoveryKept"
        irreversible: true
        Layout.fillWidth: true
        filled: true
        textSize: Theme.upTo(Theme.body, 40)
        text: qsTr("I have written it down")
        onClicked: root.pin.confirmCode()
    }
}
