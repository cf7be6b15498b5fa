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
    readonly property bool asking: debates.removeQuestion !== ""
    // Whether something else than the list of actions is beside the debates.
    readonly property bool covered: asking || debates.paper.opened

    Component.onCompleted: debates.paper.setActive(true)
    Component.onDestruction: debates?.paper.setActive(false)

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
                detail: root.debates.details[index] ?? ""
                marked: root.debates.marked === modelData
                onClicked: root.debates.mark(modelData)
                // Back from the preview, the marked one may be below what is in sight.
                Component.onCompleted: {
                    if (marked)
                        root.revealSoon(this);
                }
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

    Confirmation {
        Layout.fillWidth: true
        visible: root.asking
        key: "Remove"
        question: root.debates.removeQuestion
        keepText: qsTr("Keep it")
        confirmText: qsTr("Remove it")
        onKept: root.debates.keep()
        onConfirmed: root.debates.remove()
    }

    ClassroomPaper {
        Layout.fillWidth: true
        visible: root.debates.paper.opened && !root.asking
        paper: root.debates.paper
    }

    Pill {
        objectName: "holdDebate"
        Layout.fillWidth: true
        visible: !root.covered
        enabled: root.debates.usable
        filled: true
        text: qsTr("New session on it")
        onClicked: root.debates.prepareSession()
    }

    Pill {
        objectName: "previewDebate"
        Layout.fillWidth: true
        visible: !root.covered
        enabled: root.debates.usable
        text: qsTr("See it as a visitor")
        onClicked: root.debates.preview()
    }

    Pill {
        objectName: "paperOfDebate"
        Layout.fillWidth: true
        visible: !root.covered
        enabled: root.debates.usable
        text: qsTr("Paper for a class")
        onClicked: root.debates.openPaper()
    }

    Pill {
        objectName: "checkDebate"
        Layout.fillWidth: true
        visible: !root.covered
        enabled: root.debates.marked !== ""
        text: qsTr("Check it")
        onClicked: root.debates.check()
    }

    Pill {
        objectName: "bringDebate"
        Layout.fillWidth: true
        visible: !root.covered
        enabled: !root.debates.busy
        text: root.debates.busy ? qsTr("Bringing it in …") : qsTr("Bring one in")
        onClicked: root.debates.browse()
    }

    Pill {
        objectName: "writeDebate"
        Layout.fillWidth: true
        visible: !root.covered
        text: qsTr("Write one")
        onClicked: root.debates.write()
    }

    Pill {
        objectName: "changeDebate"
        Layout.fillWidth: true
        visible: !root.covered
        enabled: root.debates.usable
        text: qsTr("Change it, or a copy")
        onClicked: root.debates.edit()
    }

    Pill {
        objectName: "replaceDebate"
        irreversible: true
        Layout.fillWidth: true
        visible: root.debates.replaceable && !root.covered
        text: qsTr("Put it in the earlier one’s place")
        onClicked: root.debates.replace()
    }

    Pill {
        objectName: "exportDebate"
        Layout.fillWidth: true
        visible: root.debates.savable && !root.covered
        enabled: !root.debates.busy
        text: qsTr("Save to a stick")
        onClicked: root.debates.export()
    }

    Pill {
        objectName: "removeDebate"
        Layout.fillWidth: true
        visible: root.debates.imported && !root.covered
        enabled: root.debates.removable
        text: qsTr("Remove it…")
        onClicked: root.debates.askToRemove()
    }

    Phrase {
        Layout.fillWidth: true
        visible: root.debates.imported && !root.debates.removable && !root.covered
        text: qsTr("It is on the kiosk now. Start a session on another debate to remove it.")
        color: Theme.muted
        font.pixelSize: Theme.small
    }

    Pill {
        objectName: "debatesDone"
        Layout.fillWidth: true
        visible: !root.covered
        tone: Theme.muted
        text: qsTr("Done")
        onClicked: root.machine.goBack()
    }
}
