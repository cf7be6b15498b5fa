pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The split as two proportional blocks, each at least wide enough for its label.
Item {
    id: root

    required property int forPercent
    required property string forShare
    required property string againstShare
    required property string forLabel
    required property string againstLabel
    property real grown: 0

    readonly property real spacing: 6 * Theme.u
    readonly property real inset: 28 * Theme.u
    readonly property real mark: 36 * Theme.u
    readonly property real least: Math.min(width * 0.45, Math.max(forWords.implicitWidth, againstWords.implicitWidth) + 2 * inset + mark + Theme.smallGap)
    readonly property real forWidth: Math.max(least, Math.min(width - least, width * (50 + (forPercent - 50) * grown) / 100)) - spacing / 2

    implicitHeight: Math.max(148 * Theme.u * Theme.displayScale, Math.max(forWords.height, againstWords.height) + 40 * Theme.u)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 %2, %3 %4").arg(forShare).arg(forLabel).arg(againstShare).arg(againstLabel)

    Component.onCompleted: grown = 1

    Behavior on grown {
        NumberAnimation {
            duration: Theme.grow
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        anchors.left: parent.left
        width: root.forWidth
        height: parent.height
        radius: Theme.radius
        color: Theme.forSide

        Mark {
            id: forMark

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.margins: root.inset
            isFor: true
            size: root.mark
            color: Theme.overFor
        }

        Heading {
            id: forWords

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: forMark.right
            anchors.right: parent.right
            anchors.leftMargin: Theme.smallGap
            anchors.rightMargin: root.inset
            text: root.forShare + " " + root.forLabel
            color: Theme.overFor
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: root.width - root.forWidth - root.spacing
        height: parent.height
        radius: Theme.radius
        color: Theme.against

        Mark {
            id: againstMark

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            anchors.margins: root.inset
            isFor: false
            size: root.mark
            color: Theme.overAgainst
        }

        Heading {
            id: againstWords

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: againstMark.left
            anchors.leftMargin: root.inset
            anchors.rightMargin: Theme.smallGap
            horizontalAlignment: Text.AlignRight
            text: root.againstShare + " " + root.againstLabel
            color: Theme.overAgainst
            Accessible.ignored: true
        }
    }
}
