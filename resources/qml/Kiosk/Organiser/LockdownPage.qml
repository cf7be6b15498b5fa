pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The open ways out of the kiosk, each with how to close it.
ScrollArea {
    id: root

    required property LockdownViewModel lockdown

    objectName: "lockPage"

    ColumnLayout {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.lockdown.escapes

            Card {
                id: card

                required property string modelData
                required property int index

                Layout.fillWidth: true
                implicitHeight: lines.implicitHeight + 56 * Theme.u

                ColumnLayout {
                    id: lines

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 36 * Theme.u
                    spacing: 8 * Theme.u

                    Phrase {
                        Layout.fillWidth: true
                        text: card.modelData
                        font.weight: Font.Bold
                    }

                    Phrase {
                        Layout.fillWidth: true
                        text: root.lockdown.fixes[card.index] ?? ""
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
            }
        }

        Phrase {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.lockdown.summary === "" ? qsTr("Every way out that can be found is closed.") : root.lockdown.error
            font.weight: Font.Bold
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.smallGap

            Pill {
                objectName: "lockAgain"
                enabled: !root.lockdown.checking
                text: qsTr("Look again")
                onClicked: root.lockdown.refresh()
            }

            Pill {
                objectName: "lockBack"
                lead: "left"
                text: qsTr("Back")
                onClicked: root.lockdown.show(false)
            }
        }
    }
}
