import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What to do with a choice: cast it, or give a reason first. Disabled and invisible, but with its place, until one is made.
Flow {
    id: root

    required property VisitViewModel visit
    required property DraftQuestionViewModel question

    readonly property real needed: (root.visit.reasonRequired ? 0 : skip.implicitWidth + spacing) + (root.visit.reasonAsked ? why.implicitWidth : 0) + 1

    // Nobody is asked why they are not sure. The place of that button stays empty then.
    readonly property bool asked: visit.reasonAsked && visit.choice !== "unsure"

    spacing: Theme.smallGap
    opacity: root.visit.choice === "" ? 0 : 1

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.moment
            easing.type: Easing.OutCubic
        }
    }
    enabled: root.visit.choice !== ""
    layoutDirection: Qt.LeftToRight

    Pill {
        id: skip

        objectName: "castWithoutReason"
        irreversible: true
        visible: !root.visit.reasonRequired
        filled: !root.asked
        textSize: Theme.upTo(Theme.body, 40)
        text: root.asked ? qsTr("Skip the reason, cast vote") : qsTr("Cast my vote")
        onClicked: root.question.castWithoutReason()
    }

    Pill {
        id: why

        objectName: "explain"
        visible: root.visit.reasonAsked
        enabled: root.asked
        opacity: enabled || root.visit.choice === "" ? 1 : 0
        filled: true
        textSize: Theme.upTo(Theme.body, 40)
        text: qsTr("Tell us why")
        tail: "right"
        onClicked: root.visit.giveReason()
    }
}
