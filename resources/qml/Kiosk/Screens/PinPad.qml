pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The organiser's door: choose a PIN the first time, give it ever after.
Item {
    id: root

    property KioskViewModel kiosk
    property PinViewModel pin: kiosk.pin

    objectName: "pin"

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.pin.press(String(event.key - Qt.Key_0));
        else if (event.key === Qt.Key_Backspace)
            root.pin.erase();
        else if (event.key === Qt.Key_Escape)
            root.pin.cancel();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.pin.ready)
            root.pin.submit();
        else
            return;
        event.accepted = true;
    }

    focus: true

    GridLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, (Theme.portrait ? 760 : 1500) * Theme.u)
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 120 * Theme.u
        rowSpacing: 48 * Theme.u

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Heading {
                Layout.fillWidth: true
                text: root.pin.mode === "enter" ? qsTr("Organiser") : root.pin.mode === "choose" ? qsTr("Choose a PIN") : qsTr("Once more")
            }

            Phrase {
                Layout.fillWidth: true
                visible: root.pin.message === ""
                text: root.pin.mode === "enter" ? qsTr("Enter your PIN.") : root.pin.mode === "choose" ? qsTr("6 to 12 digits. It locks the kiosk: afterwards only this door leads out. Keep it somewhere safe.") : qsTr("Type the same digits again, so that a slip cannot lock you out.")
                color: Theme.muted
            }

            RowLayout {
                Layout.preferredHeight: 64 * Theme.u
                spacing: 18 * Theme.u
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%Ln digit(s)", "", root.pin.typed)

                Repeater {
                    model: Math.max(6, root.pin.typed)

                    Rectangle {
                        required property int index

                        implicitWidth: 30 * Theme.u
                        implicitHeight: implicitWidth
                        radius: width / 2
                        color: index < root.pin.typed ? Theme.ink : "transparent"
                        border.color: Theme.controlLine
                        border.width: Theme.thick
                    }
                }
            }

            Phrase {
                objectName: "pinMessage"
                Layout.fillWidth: true
                Layout.minimumHeight: 84 * Theme.u
                text: root.pin.message
                font.weight: Font.Bold
            }

            Pill {
                objectName: "pinCancel"
                lead: "left"
                textSize: Math.min(Theme.body, 40 * Theme.u)
                text: qsTr("Back to the kiosk")
                onClicked: root.pin.cancel()
            }

            Pill {
                objectName: "pinLater"
                visible: root.pin.mode !== "enter"
                tone: Theme.muted
                textSize: Math.min(Theme.body, 40 * Theme.u)
                text: qsTr("Not now, stay unlocked")
                onClicked: root.pin.later()
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            columns: 3
            columnSpacing: Theme.smallGap
            rowSpacing: Theme.smallGap
            uniformCellWidths: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                Pill {
                    required property string modelData

                    objectName: "digit-" + modelData
                    Layout.fillWidth: true
                    Layout.preferredHeight: 120 * Theme.u
                    textSize: 46 * Theme.u
                    text: modelData
                    onClicked: root.pin.press(modelData)
                }
            }

            Pill {
                objectName: "pinErase"
                Layout.fillWidth: true
                Layout.preferredHeight: 120 * Theme.u
                leftPadding: 8 * Theme.u
                rightPadding: 8 * Theme.u
                textSize: Math.min(Theme.body, 40 * Theme.u)
                text: qsTr("Delete")
                onClicked: root.pin.erase()
            }

            Pill {
                objectName: "digit-0"
                Layout.fillWidth: true
                Layout.preferredHeight: 120 * Theme.u
                textSize: 46 * Theme.u
                text: "0"
                onClicked: root.pin.press("0")
            }

            Pill {
                objectName: "pinSubmit"
                Layout.fillWidth: true
                Layout.preferredHeight: 120 * Theme.u
                leftPadding: 8 * Theme.u
                rightPadding: 8 * Theme.u
                enabled: root.pin.ready
                filled: true
                textSize: Math.min(Theme.body, 40 * Theme.u)
                text: root.pin.mode === "enter" ? qsTr("Open") : root.pin.mode === "choose" ? qsTr("Next") : qsTr("Set PIN")
                onClicked: root.pin.submit()
            }
        }
    }
}
