pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The list of debates; the actions apply to the marked one.
TwoColumns {
    id: root

    required property KioskTabViewModel machine

    readonly property DebatesViewModel debates: machine.debates

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: PageNames.names["debates"]
        },
        Repeater {
            model: root.debates.ids

            SessionRow {
                required property string modelData
                required property int index

                objectName: "debate-" + modelData
                Layout.fillWidth: true
                text: root.debates.questions[index] ?? ""
                detail: modelData
                marked: root.debates.marked === modelData
                onClicked: root.debates.mark(modelData)
            }
        },
        Repeater {
            model: root.debates.remarks

            Phrase {
                required property string modelData
                required property int index

                objectName: "remark-" + index
                Layout.fillWidth: true
                text: modelData
                font.pixelSize: Theme.small
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    ]

    Pill {
        objectName: "holdDebate"
        Layout.fillWidth: true
        enabled: root.debates.usable
        filled: true
        text: qsTr("New session on it")
        onClicked: root.debates.prepareSession()
    }

    Pill {
        objectName: "previewDebate"
        Layout.fillWidth: true
        enabled: root.debates.usable
        text: qsTr("See it as a visitor")
        onClicked: root.debates.preview()
    }

    Pill {
        objectName: "checkDebate"
        Layout.fillWidth: true
        enabled: root.debates.marked !== ""
        text: qsTr("Check it")
        onClicked: root.debates.check()
    }

    Pill {
        objectName: "bringDebate"
        Layout.fillWidth: true
        enabled: !root.debates.busy
        text: root.debates.busy ? qsTr("Bringing it in …") : qsTr("Bring one in")
        onClicked: root.debates.browse()
    }

    Pill {
        objectName: "replaceDebate"
        irreversible: true
        Layout.fillWidth: true
        visible: root.debates.replaceable
        text: qsTr("Put it in the earlier one’s place")
        onClicked: root.debates.replace()
    }

    Pill {
        objectName: "debatesDone"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Done")
        onClicked: root.machine.goBack()
    }
}
