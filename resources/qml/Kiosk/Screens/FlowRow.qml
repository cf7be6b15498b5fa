pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One row of 'Who changed their mind?': from, to, a bar that grows once, and a count.
RowLayout {
    id: root

    required property string from
    required property string to
    required property bool toFor
    property bool toSide: true
    required property int count
    required property int most
    property real labelWidth: 38 * Theme.u + 300 * Theme.u * Theme.textScale
    property real grown: 0

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("From %1 to %2: %3").arg(from).arg(to).arg(count)

    Component.onCompleted: grown = 1

    Behavior on grown {
        NumberAnimation {
            duration: Theme.grow
            easing.type: Easing.OutCubic
        }
    }

    RowLayout {
        Layout.preferredWidth: root.labelWidth
        Layout.maximumWidth: root.labelWidth
        spacing: 10 * Theme.u

        Phrase {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth + 1
            text: root.from
            horizontalAlignment: Text.AlignLeft // explicit, so that the layout direction decides, not the direction of the text
            Accessible.ignored: true
        }

        Icon {
            implicitWidth: 26 * Theme.u
            name: "right"
            tone: Theme.muted
        }

        Mark {
            visible: root.toSide
            isFor: root.toFor
        }

        Phrase {
            Layout.fillWidth: true
            text: root.to
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: 36 * Theme.u

        Rectangle {
            id: bar

            anchors.left: parent.left
            width: Math.max(8 * Theme.u, (parent.width - 100 * Theme.u * Theme.textScale) * root.grown * root.count / Math.max(1, root.most))
            height: parent.height
            radius: 8 * Theme.u
            color: root.toSide ? Theme.sideColor(root.toFor) : Theme.muted
        }

        Phrase {
            anchors.left: bar.right
            anchors.leftMargin: Theme.smallGap
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%Ln", "", root.count)
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
}
