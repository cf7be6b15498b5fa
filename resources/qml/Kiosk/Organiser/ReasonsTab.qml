pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// Shows one reason at a time, legible from a chair: show it to visitors and print it, or hide it.
ColumnLayout {
    id: root

    required property OrganiserViewModel organiser

    readonly property ReasonsTabViewModel reasons: organiser.reasons
    readonly property bool sideBySide: !Theme.portrait && (Theme.textScale > 1.3 || Theme.viewWidth < 1500 * Theme.u)
    readonly property var lists: ({
            "waiting": qsTr("Waiting (%L1)").arg(reasons.waitingCount),
            "shown": qsTr("Shown (%L1)").arg(reasons.shownCount),
            "hidden": qsTr("Hidden (%L1)").arg(reasons.hiddenCount)
        })
    readonly property string emptyText: ({
            "waiting": reasons.waitingText,
            "shown": qsTr("No reason is shown yet."),
            "hidden": qsTr("No reason is hidden. Hidden ones are kept and counted, and can be shown again.")
        })[reasons.currentList]

    spacing: Theme.gap

    Shortcut {
        sequences: ["A"]
        onActivated: root.reasons.decide(true)
    }

    Shortcut {
        sequences: ["R"]
        onActivated: root.reasons.decide(false)
    }

    Shortcut {
        sequences: ["U", "Ctrl+Z"]
        onActivated: root.reasons.undo()
    }

    Shortcut {
        sequences: ["Right", "Down"]
        onActivated: root.reasons.step(1)
    }

    Shortcut {
        sequences: ["Left", "Up"]
        onActivated: root.reasons.step(-1)
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.smallGap
        uniformCellSizes: true

        Repeater {
            model: ["waiting", "shown", "hidden"]

            TabPill {
                required property string modelData

                objectName: "list-" + modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                textSize: Theme.portrait ? Theme.tab : Theme.upTo(Theme.tab, 40)
                text: root.lists[modelData]
                current: root.reasons.currentList === modelData
                onClicked: root.reasons.showList(modelData)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: root.sideBySide ? 2 : 1
        columnSpacing: 48 * Theme.u
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            ScrollArea {
                id: scroll

                Layout.fillWidth: true
                Layout.fillHeight: true

                Phrase {
                    objectName: "noReason"
                    width: parent.width
                    visible: root.reasons.length === 0
                    text: root.emptyText
                    color: Theme.muted
                }

                QuoteCard {
                    width: parent.width
                    height: Math.max(implicitHeight, scroll.height)
                    visible: root.reasons.length > 0
                    isFor: root.reasons.isFor
                    words: root.reasons.text
                    wordSize: (words.length < 140 ? 64 : 48) * Theme.u * Theme.displayScale
                    onWordsChanged: scroll.scrollToTop()

                    Repeater {
                        model: root.reasons.flags

                        Phrase {
                            required property string modelData

                            objectName: "hint"
                            Layout.fillWidth: true
                            text: modelData
                            font.weight: Font.Bold
                        }
                    }

                    Item {
                        Layout.fillHeight: true
                    }

                    Phrase {
                        objectName: "reasonPlace"
                        Layout.fillWidth: true
                        text: qsTr("Reason %L1 of %L2, in no order of time").arg(root.reasons.position).arg(root.reasons.length)
                        color: Theme.muted
                        font.pixelSize: Theme.small
                    }
                }
            }

            OrganiserMessages {
                Layout.fillWidth: true
                Layout.fillHeight: false
                organiser: root.organiser
                aboveButtons: true
            }
        }

        ReasonActions {
            Layout.fillWidth: !root.sideBySide
            Layout.preferredWidth: (Theme.tight ? 820 : 420) * Theme.u
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: false
            visible: root.reasons.length > 0 || root.reasons.canUndo
            vertical: root.sideBySide && !Theme.tight
            reasons: root.reasons
        }
    }
}
