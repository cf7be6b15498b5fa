pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Debates that somebody has begun to write.
TwoColumns {
    id: root

    required property DebateFormViewModel form

    readonly property DraftListViewModel drafts: form.drafts
    readonly property bool asking: drafts.question !== ""

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("Begun and not done yet")
        },
        Repeater {
            model: root.drafts.titles

            RowLayout {
                id: entry

                required property string modelData
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.smallGap

                Pill {
                    objectName: "draft-" + entry.index
                    Layout.fillWidth: true
                    text: entry.modelData
                    onClicked: root.drafts.choose(entry.index)
                }

                IconPill {
                    objectName: "discardDraft-" + entry.index
                    lead: "close"
                    Accessible.name: qsTr("%1: throw away").arg(entry.modelData)
                    onClicked: root.drafts.askToDiscard(entry.index)
                }
            }
        },
        Phrase {
            Layout.fillWidth: true
            visible: root.drafts.titles.length === 0
            text: qsTr("There is nothing here to choose.")
            color: Theme.muted
        }
    ]

    Confirmation {
        Layout.fillWidth: true
        visible: root.asking
        key: "Discard"
        question: root.drafts.question
        keepText: qsTr("Keep it")
        confirmText: qsTr("Throw it away")
        onKept: root.drafts.keep()
        onConfirmed: root.drafts.discard()
    }

    Pill {
        objectName: "beginDraft"
        Layout.fillWidth: true
        visible: !root.asking
        filled: true
        text: qsTr("Begin a new one")
        onClicked: root.drafts.begin()
    }

    Pill {
        objectName: "leaveForm"
        Layout.fillWidth: true
        visible: !root.asking
        tone: Theme.muted
        text: qsTr("Not now")
        onClicked: root.form.leave()
    }
}
