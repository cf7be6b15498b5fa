import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One answer of a vote: its name and its votes, above a bar with its share.
Item {
    id: root

    required property string label
    required property int votes
    required property int total
    // 'for', 'against' or 'unsure'.
    required property string answer
    required property real legible

    readonly property color tone: answer === "unsure" ? Theme.muted : Theme.sideColor(answer === "for")

    Layout.fillWidth: true
    implicitHeight: words.implicitHeight + bar.height
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %L2").arg(label).arg(votes)

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.smallGap

        Heading {
            Layout.fillWidth: true
            text: root.label
            horizontalAlignment: Text.AlignLeft // explicit, so that the layout direction decides, not the direction of the text
            color: root.tone
            font.pixelSize: root.legible
            // One line, smaller if it is long: the rows of two votes share the height of the picture.
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.ceil(0.6 * root.legible)
            Accessible.ignored: true
        }

        Heading {
            objectName: "votes-" + root.answer
            text: qsTr("%L1").arg(root.votes)
            color: root.tone
            font.pixelSize: root.legible
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 0.4 * root.legible
        radius: height / 2
        color: Theme.track

        Rectangle {
            anchors.left: parent.left
            width: root.total > 0 && root.votes > 0 ? Math.max(height, parent.width * root.votes / root.total) : 0
            height: parent.height
            radius: parent.radius
            color: root.tone
        }
    }
}
