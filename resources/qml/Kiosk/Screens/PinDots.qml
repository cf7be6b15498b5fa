pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A dot for every digit typed, and at least six places.
RowLayout {
    id: root

    required property int count

    spacing: 18 * Theme.u
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%Ln digit(s)", "", root.count)

    Repeater {
        model: Math.max(6, root.count)

        Rectangle {
            required property int index

            implicitWidth: 30 * Theme.u
            implicitHeight: implicitWidth
            radius: width / 2
            color: index < root.count ? Theme.ink : "transparent"
            border.color: Theme.controlLine
            border.width: Theme.thick
        }
    }
}
