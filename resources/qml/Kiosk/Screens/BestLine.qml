import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Shows a line of each side in turn: its answer and, if there is room, one of its points. Both sides get equally many, for equally long.
ColumnLayout {
    id: root

    required property KioskViewModel kiosk
    required property bool running
    // The height that the rest of the screen leaves.
    required property real room

    property int turn: 0
    readonly property bool sayFor: (turn % 2 === 0) === kiosk.visit.first.isFor
    readonly property SideViewModel speaking: sayFor ? kiosk.debate.forSide : kiosk.debate.againstSide
    readonly property int lines: Math.min(kiosk.debate.forSide.points.length, kiosk.debate.againstSide.points.length)
    readonly property int number: lines > 0 ? Math.floor(turn / 2) % lines : -1
    // Measured by the longer point, so that neither side loses its line while the other keeps it.
    readonly property bool roomy: number >= 0 && room > Math.max(forLine.implicitHeight, againstLine.implicitHeight) + 72 * Theme.u
    // The answer is always shown.
    readonly property real leastHeight: says.implicitHeight

    objectName: "turns"
    spacing: 8 * Theme.u
    onTurnChanged: arrive.restart()

    NumberAnimation on opacity {
        id: arrive

        running: false
        from: Theme.motion ? 0.2 : 1
        to: 1
        duration: Theme.moment
        easing.type: Easing.OutCubic
    }

    Timer {
        interval: 9000
        running: root.running
        repeat: true
        onTriggered: root.turn += 1
    }

    RowLayout {
        id: says

        spacing: Theme.smallGap

        Mark {
            isFor: root.speaking.isFor
        }

        Phrase {
            // Beside its mark in every layout direction, and its lines aligned by their own.
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth + 1
            text: root.speaking.heading
            color: Theme.sideColor(root.speaking.isFor)
            font.weight: Font.Bold
            font.pixelSize: Math.max(Theme.minimumFontSize, 32 * Theme.u * Theme.displayScale)
            lineHeight: 1
        }

        Item {
            Layout.fillWidth: true
        }
    }

    Phrase {
        id: best

        objectName: "bestLine"
        Layout.fillWidth: true
        visible: root.roomy
        text: root.roomy ? root.speaking.points[root.number] : ""
        font.pixelSize: Math.max(Theme.minimumFontSize, 30 * Theme.u * Theme.displayScale)
    }

    // Outside the layout, only to measure their heights.
    Item {
        visible: false

        Phrase {
            id: forLine

            width: root.width
            text: root.number >= 0 ? root.kiosk.debate.forSide.points[root.number] : ""
            font.pixelSize: best.font.pixelSize
        }

        Phrase {
            id: againstLine

            width: root.width
            text: root.number >= 0 ? root.kiosk.debate.againstSide.points[root.number] : ""
            font.pixelSize: best.font.pixelSize
        }
    }
}
