import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The buttons below the reason: hide the keyboard, cast without a reason, cast with it.
RowLayout {
    id: root

    required property VisitViewModel visit
    required property DraftQuestionViewModel question
    required property bool typing

    // Asks the text field to give up the focus.
    signal editingDone

    spacing: Theme.smallGap

    Phrase {
        objectName: "reasonMissing"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.visit.reasonRequired && !root.visit.canCast
        text: qsTr("Write a reason or pick one first.")
        font.pixelSize: Theme.small
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignRight
    }

    Pill {
        objectName: "hideKeyboard"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.typing
        textSize: Theme.upTo(Theme.body, 40)
        text: qsTr("Hide keyboard")
        onClicked: root.editingDone()
    }

    Pill {
        objectName: "skip"
        irreversible: true
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: !root.visit.reasonRequired && !root.typing
        textSize: Theme.upTo(Theme.body, 40)
        text: qsTr("Skip the reason, cast vote")
        onClicked: root.question.castWithoutReason()
    }

    Pill {
        objectName: "cast"
        irreversible: true
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        filled: true
        enabled: root.visit.canCast
        tone: Theme.sideColor(root.visit.chosen.isFor)
        overTone: Theme.overSide(root.visit.chosen.isFor)
        textSize: Theme.upTo(Theme.body, 40)
        text: qsTr("Cast my vote")
        onClicked: {
            root.editingDone();
            root.visit.cast();
        }
    }
}
