import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// What every visitor may need at any time, at the bottom where everyone can reach it; long words go on to a second row.
RowLayout {
    id: root

    required property KioskViewModel kiosk
    readonly property real inset: (Theme.portrait ? 6 : 12) * Theme.u

    spacing: Theme.smallGap

    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: -root.inset
        spacing: Theme.smallGap

        FooterButton {
            objectName: "textSize"
            letters: "Aa"
            text: qsTr("Text size")
            onClicked: root.kiosk.look.nextTextSize()
        }

        FooterButton {
            objectName: "contrast"
            sign: "contrast"
            text: qsTr("Contrast")
            onClicked: root.kiosk.look.nextTheme()
        }

        FooterButton {
            objectName: "readAloud"
            visible: root.kiosk.speech.offered
            bare: root.width < 1250 * Theme.u && Theme.textScale > 1.5
            sign: "speak"
            text: qsTr("Read aloud")
            onClicked: root.kiosk.speech.toggle()
        }

        FooterButton {
            objectName: "language"
            visible: root.kiosk.language.codes.length > 1 && root.kiosk.screen !== "languages"
            sign: "globe"
            text: qsTr("Language")
            onClicked: root.kiosk.offerLanguages()
        }
    }

    FooterButton {
        objectName: "startOver"
        Layout.rightMargin: -root.inset
        Layout.alignment: Qt.AlignBottom
        strong: true
        sign: "restart"
        text: qsTr("Start over")
        onClicked: root.kiosk.startOver()
    }
}
