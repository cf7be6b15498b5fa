pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The organiser's PIN pad: chooses a PIN the first time, asks for it later, and shows or asks for the recovery code.
Item {
    id: root

    property KioskViewModel kiosk
    property PinViewModel pin: kiosk.pin

    readonly property string heading: ({
            "enter": qsTr("Organiser"),
            "choose": pin.forHelper ? qsTr("Choose a PIN for helpers") : qsTr("Choose a PIN"),
            "repeat": qsTr("Once more"),
            "code": qsTr("Your recovery code"),
            "recover": qsTr("The recovery code")
        })[pin.mode]
    readonly property string hint: ({
            "enter": pin.forMore ? qsTr("First enter your own PIN.") : qsTr("Enter your PIN."),
            "choose": pin.forHelper ? qsTr("6 to 12 digits. With it helpers can review reasons, pause voting and print, and nothing else.") : qsTr("6 to 12 digits. It locks the kiosk: afterwards only this door leads out. Keep it somewhere safe."),
            "repeat": qsTr("Type the same digits again, so that a slip cannot lock you out."),
            "code": qsTr("It opens this door where the PIN is forgotten. It is shown only now: write it down, and keep it away from the kiosk."),
            "recover": qsTr("The 16 letters and digits that were shown when the PIN was set. A new PIN is chosen then.")
        })[pin.mode]

    // Someone who types wrong PINs keeps nobody out who has the code.
    readonly property bool codeIsQuicker: pin.mode === "enter" && pin.waitSeconds > 0 && pin.hasRecoveryCode

    objectName: "pin"

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.pin.erase();
        else if (event.key === Qt.Key_Escape)
            root.pin.cancel();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (root.pin.canSubmit)
                root.pin.submit();
        } else if (event.text.length === 1 && event.text > " ")
            root.pin.press(event.text);
        else
            return;
        event.accepted = true;
    }

    focus: true

    ScrollArea {
        id: scroll

        anchors.fill: parent
        anchors.margins: Theme.margin

        GridLayout {
            id: grid

            // For the keys.
            readonly property real half: columns === 1 ? width : (width - columnSpacing) / 2

            x: (parent.width - width) / 2
            y: Math.max(0, (scroll.height - implicitHeight) / 2)
            width: Math.min(parent.width, (Theme.portrait ? 760 : Theme.tight ? 1900 : 1500) * Theme.u)
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.tight ? Theme.gap : (Theme.cramped ? 48 : 120) * Theme.u
            rowSpacing: 48 * Theme.u
            uniformCellWidths: true

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap

                Heading {
                    Layout.fillWidth: true
                    text: root.heading
                }

                Phrase {
                    Layout.fillWidth: true
                    objectName: "pinHint"
                    visible: root.pin.message === "" || root.codeIsQuicker
                    text: root.codeIsQuicker ? qsTr("The recovery code opens this door at once.") : root.hint
                    color: Theme.muted
                    font.pixelSize: Theme.upTo(Theme.body, 40)
                }

                PinDots {
                    Layout.preferredHeight: 64 * Theme.u
                    visible: root.pin.mode !== "code" && root.pin.mode !== "recover"
                    count: root.pin.typedCount
                }

                Phrase {
                    objectName: "typedCode"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.pin.typedCode
                    font.pixelSize: Math.max(Theme.minimumFontSize, 46 * Theme.u)
                    font.weight: Font.Bold
                }

                Phrase {
                    objectName: "pinMessage"
                    Layout.fillWidth: true
                    Layout.minimumHeight: root.pin.mode === "code" ? 0 : 84 * Theme.u
                    text: root.pin.message
                    font.weight: Font.Bold
                }

                Pill {
                    objectName: "pinForgot"
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    visible: root.pin.mode === "recover" || (root.pin.mode === "enter" && root.pin.hasRecoveryCode)
                    textSize: Theme.upTo(Theme.body, 40)
                    text: root.pin.mode === "recover" ? qsTr("I know the PIN") : qsTr("Forgot the PIN?")
                    onClicked: root.pin.toggleRecovery()
                }

                Pill {
                    objectName: "pinCancel"
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    visible: root.pin.mode !== "code"
                    lead: "left"
                    textSize: Theme.upTo(Theme.body, 40)
                    text: qsTr("Back to the kiosk")
                    onClicked: root.pin.cancel()
                }

                Pill {
                    objectName: "pinLater"
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    visible: !root.pin.locked && (root.pin.mode === "choose" || root.pin.mode === "repeat")
                    tone: Theme.muted
                    textSize: Theme.upTo(Theme.body, 40)
                    text: qsTr("Not now, stay unlocked")
                    onClicked: root.pin.continueWithoutPin()
                }
            }

            Loader {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                sourceComponent: root.pin.mode === "code" ? code : root.pin.mode === "recover" ? letters : digits
            }
        }
    }

    Component {
        id: digits

        DigitPad {
            pin: root.pin
        }
    }

    Component {
        id: letters

        LetterPad {
            pin: root.pin
            room: grid.half
        }
    }

    Component {
        id: code

        RecoveryCode {
            pin: root.pin
        }
    }
}
