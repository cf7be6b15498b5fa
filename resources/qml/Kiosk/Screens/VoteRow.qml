pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One answer of a vote of a class: its name and its votes, above a bar with its share, which grows once.
Item {
    id: root

    required property string label
    required property int votes
    required property int total
    // 'for', 'against' or 'unsure'.
    required property string answer
    property real grown: 0

    readonly property color tone: answer === "unsure" ? Theme.muted : Theme.sideColor(answer === "for")

    Layout.fillWidth: true
    implicitHeight: words.implicitHeight + bar.height
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %L2").arg(label).arg(votes)
    Component.onCompleted: grown = 1

    Behavior on grown {
        NumberAnimation {
            duration: Theme.grow
            easing.type: Easing.OutCubic
        }
    }

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.smallGap

        // Begins where the bar does, also where its language runs the other way than the screen's.
        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            text: root.label
            color: root.tone
            Accessible.ignored: true
        }

        Heading {
            text: qsTr("%L1").arg(root.votes)
            color: root.tone
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 24 * Theme.u
        radius: height / 2
        color: Theme.track

        Rectangle {
            anchors.left: parent.left
            width: root.total > 0 && root.votes > 0 ? Math.max(height, parent.width * root.grown * root.votes / root.total) : 0
            height: parent.height
            radius: parent.radius
            color: root.tone
        }
    }
}
