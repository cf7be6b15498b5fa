import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One station on the board. The shape of the mark and the words say how it is, so that the colour need not.
RowLayout {
    id: root

    required property string name
    required property string lamp
    required property string station
    required property string detail

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    spacing: Theme.smallGap

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 10 * Theme.u
        implicitWidth: 26 * Theme.u
        implicitHeight: implicitWidth
        radius: root.lamp === "red" ? 0 : width / 2
        rotation: root.lamp === "red" ? 45 : 0
        color: root.lamp === "green" ? Theme.well : root.lamp === "amber" ? Theme.warning : Theme.wrong
        border.color: Theme.ink
        border.width: Theme.thin
        Accessible.ignored: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.u

        Phrase {
            Layout.fillWidth: true
            text: root.name
            horizontalAlignment: Text.AlignLeft
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        Phrase {
            Layout.fillWidth: true
            text: root.station
        }

        Phrase {
            Layout.fillWidth: true
            text: root.detail
            horizontalAlignment: Text.AlignLeft
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
