import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who begins, or which side speaks now, what for, and which speech comes next.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real legible

    readonly property SpeakingOrderViewModel order: kiosk.classroom.speakingOrder
    readonly property int index: order.position - 1
    // The side that speaks, or that the coin has chosen; '' before the toss.
    readonly property string side: index < 0 ? order.first : order.sides[index] ?? ""
    readonly property string label: side === "for" ? kiosk.debate.forSide.label : side === "against" ? kiosk.debate.againstSide.label : ""

    Mark {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: speaker.verticalCenter
        visible: root.side !== ""
        isFor: root.side === "for"
        size: 1.2 * root.legible
    }

    FittedPhrase {
        id: speaker

        objectName: "classSpeaker"
        anchors.left: mark.visible ? mark.right : parent.left
        anchors.leftMargin: mark.visible ? Theme.gap : 0
        anchors.right: parent.right
        anchors.top: parent.top
        height: 0.3 * parent.height
        text: root.index >= 0 ? root.label : root.order.waits ? qsTr("Who begins?") : root.order.result
        color: root.side === "" ? Theme.ink : Theme.sideColor(root.side === "for")
        horizontalAlignment: Text.AlignLeft // beside the mark, whatever the direction of the text
        largest: 2 * root.legible
        font.family: Theme.display
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }

    FittedPhrase {
        id: speech

        objectName: "classSpeech"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: speaker.bottom
        height: 0.25 * parent.height
        text: root.order.speeches[root.index] ?? ""
        largest: 1.5 * root.legible
        font.family: Theme.display
        font.weight: Font.DemiBold
    }

    FittedPhrase {
        id: task

        objectName: "classTask"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: speech.bottom
        height: 0.25 * parent.height
        text: root.order.tasks[root.index] ?? ""
        largest: root.legible
    }

    FittedPhrase {
        objectName: "classNextSpeech"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: task.bottom
        anchors.bottom: parent.bottom
        text: root.index >= 0 && root.order.next !== "" ? qsTr("Next: %1").arg(root.order.next) : ""
        color: Theme.muted
        largest: root.legible
    }
}
