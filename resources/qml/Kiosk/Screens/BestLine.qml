import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One line of each side in turn, where there is room for it: each has as many and as long as the other, first what it says, then why.
ColumnLayout {
    id: root

    required property KioskViewModel kiosk
    required property bool running
    // What the rest of the screen leaves.
    required property real room

    property int turn: 0
    readonly property bool sayFor: (turn % 2 === 0) === kiosk.visit.first.isFor
    readonly property SideViewModel speaking: sayFor ? kiosk.debate.forSide : kiosk.debate.againstSide
    readonly property int lines: Math.min(kiosk.debate.forSide.points.length, kiosk.debate.againstSide.points.length)
    readonly property int number: lines > 0 ? Math.floor(turn / 2) % lines : -1
    // Measured by the longer of the two, so that no side loses its line where the other keeps it.
    readonly property bool roomy: number >= 0 && room > Math.max(forLine.implicitHeight, againstLine.implicitHeight) + 72 * Theme.u
    // Of which side it is, is always said.
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
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft // beside its mark, whichever way the screen runs
            text: root.speaking.heading
            color: Theme.sideColor(root.speaking.isFor)
            font.weight: Font.Bold
            font.pixelSize: Math.max(Theme.least, 32 * Theme.u * Theme.displayScale)
            lineHeight: 1
        }
    }

    Phrase {
        id: best

        objectName: "bestLine"
        Layout.fillWidth: true
        visible: root.roomy
        text: root.roomy ? root.speaking.points[root.number] : ""
        font.pixelSize: Math.max(Theme.least, 30 * Theme.u * Theme.displayScale)
    }

    // Out of the layout: only their heights are wanted.
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
