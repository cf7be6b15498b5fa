import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One part of the machine. A word and the shape of the mark say its status, so that the colour need not.
RowLayout {
    id: root

    required property string key
    required property string kind
    required property string label
    required property string value

    readonly property string state_: kind === "ok" ? qsTr("ready") : kind === "warning" ? qsTr("look at it") : qsTr("in the way")

    objectName: "health-" + key
    Layout.fillWidth: true
    spacing: Theme.gap

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 10 * Theme.u
        implicitWidth: 26 * Theme.u
        implicitHeight: implicitWidth
        radius: root.kind === "problem" ? 0 : width / 2
        rotation: root.kind === "problem" ? 45 : 0
        color: root.kind === "ok" ? Theme.well : root.kind === "warning" ? Theme.warning : Theme.wrong
        border.color: Theme.ink
        border.width: Theme.thin
        Accessible.ignored: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.u

        Phrase {
            Layout.fillWidth: true
            text: root.label + " · " + root.state_
            font.weight: Font.DemiBold
        }

        Phrase {
            Layout.fillWidth: true
            text: root.value
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
