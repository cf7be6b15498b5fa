import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// What every visitor may need at any time, at the bottom where everyone can reach it.
RowLayout {
    id: root

    required property KioskViewModel kiosk

    spacing: Theme.smallGap

    FooterButton {
        objectName: "textSize"
        Layout.leftMargin: -leftPadding
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

    Item {
        Layout.fillWidth: true
    }

    FooterButton {
        objectName: "startOver"
        Layout.rightMargin: -rightPadding
        strong: true
        sign: "restart"
        text: qsTr("Start over")
        onClicked: root.kiosk.startOver()
    }
}
