pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What can be done with a debate that is being written: the other steps first, the end last.
ColumnLayout {
    id: root

    required property DebateFormViewModel form
    required property bool previewBeside

    readonly property int position: form.steps.indexOf(form.step)
    readonly property bool last: position === form.steps.length - 1
    readonly property real textSize: Theme.upTo(Theme.body, 34)

    spacing: Theme.smallGap

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.smallGap
        uniformCellSizes: true

        Pill {
            objectName: "undo"
            Layout.fillWidth: true
            enabled: root.form.canUndo
            textSize: root.textSize
            text: qsTr("Undo")
            onClicked: root.form.undo()
        }

        Pill {
            objectName: "redo"
            Layout.fillWidth: true
            enabled: root.form.canRedo
            textSize: root.textSize
            text: qsTr("Redo")
            onClicked: root.form.redo()
        }
    }

    Pill {
        objectName: "nextStep"
        Layout.fillWidth: true
        visible: !root.last
        filled: true
        tail: "right"
        text: root.form.stepNames[root.position + 1] ?? ""
        onClicked: root.form.turn(1)
    }

    Pill {
        objectName: "showPreview"
        Layout.fillWidth: true
        visible: !root.previewBeside
        text: qsTr("See it as a visitor")
        onClicked: root.form.showPage("preview")
    }

    Pill {
        objectName: "finishDebate"
        Layout.fillWidth: true
        enabled: !root.form.busy
        filled: root.last
        text: root.form.busy ? qsTr("Checking …") : qsTr("Done: make it a debate")
        onClicked: root.form.finish()
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.2 ? 1 : 2
        columnSpacing: Theme.smallGap
        rowSpacing: Theme.smallGap
        uniformCellWidths: true

        Pill {
            objectName: "showVersions"
            Layout.fillWidth: true
            Layout.fillHeight: true
            leftPadding: 24 * Theme.u
            rightPadding: 24 * Theme.u
            textSize: root.textSize
            text: qsTr("Earlier versions")
            onClicked: root.form.showPage("versions")
        }

        Pill {
            objectName: "showLanguages"
            Layout.fillWidth: true
            Layout.fillHeight: true
            leftPadding: 24 * Theme.u
            rightPadding: 24 * Theme.u
            textSize: root.textSize
            text: qsTr("Languages")
            onClicked: root.form.showPage("languages")
        }
    }

    Pill {
        objectName: "leaveForm"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Go on another time")
        onClicked: root.form.leave()
    }

    Phrase {
        objectName: "draftSaved"
        Layout.fillWidth: true
        text: root.form.saved ? qsTr("All of it is saved on this kiosk.") : qsTr("Saving …")
        color: Theme.muted
        font.pixelSize: Theme.small
    }
}
