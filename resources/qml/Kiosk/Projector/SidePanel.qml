import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One side with some of its points. Both sides are built of it, and have letters of one size.
Card {
    id: root

    required property SideViewModel side
    required property string title
    required property list<string> texts
    required property real legible
    required property real least
    property real common: 0

    readonly property real fitted: points.fitted

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: 14 * Theme.u
        color: Theme.sideColor(root.side.isFor)
    }

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: 34 * Theme.u
        anchors.rightMargin: 34 * Theme.u
        anchors.topMargin: 30 * Theme.u
        spacing: Theme.smallGap

        Mark {
            isFor: root.side.isFor
            size: 0.6 * root.legible
        }

        Heading {
            objectName: "sideTitle-" + root.side.side
            Layout.fillWidth: true
            text: root.title
            color: Theme.sideColor(root.side.isFor)
            font.pixelSize: root.legible
        }
    }

    FittedList {
        id: points

        objectName: "points-" + root.side.side
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: 26 * Theme.u
        anchors.topMargin: Theme.gap
        texts: root.texts
        largest: root.legible
        least: root.least
        common: root.common
    }
}
