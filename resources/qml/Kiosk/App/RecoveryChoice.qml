pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// Says what happened and where the files are, and offers what can be done.
Item {
    id: root

    required property DatabaseRecoveryViewModel recovery

    readonly property string stage: recovery.stage

    objectName: "recovery"

    ScrollArea {
        id: scroll

        anchors.fill: parent
        anchors.margins: Theme.margin

        ColumnLayout {
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            spacing: 40 * Theme.u

            Item {
                Layout.fillHeight: true
            }

            Heading {
                objectName: "recoveryHeading"
                Layout.fillWidth: true
                Layout.maximumWidth: 1500 * Theme.u
                text: ({
                        "notice": qsTr("Voting is not possible now"),
                        "choose": qsTr("The file with the votes is damaged"),
                        "confirm": qsTr("Start with no votes?"),
                        "done": root.recovery.done
                    })[root.stage] ?? ""
            }

            Phrase {
                objectName: "recoveryText"
                Layout.fillWidth: true
                Layout.maximumWidth: 1300 * Theme.u
                text: ({
                        "notice": qsTr("The file with the votes is damaged. Nothing in it was changed. Please call the organiser."),
                        "choose": qsTr("Nothing in it was changed. It stays kept, whatever you choose; it is %1.").arg(root.recovery.damagedFile),
                        "confirm": qsTr("Everyone's votes stay in the damaged file, which is kept beside the new one. The kiosk counts from zero."),
                        "done": qsTr("The damaged file is kept as %1. Someone who knows about databases may get votes out of it.").arg(root.recovery.damagedFile)
                    })[root.stage] ?? ""
            }

            Phrase {
                objectName: "copyText"
                Layout.fillWidth: true
                Layout.maximumWidth: 1300 * Theme.u
                visible: root.stage === "choose"
                text: root.recovery.copyPath === "" ? qsTr("No second copy is kept. If there is a backup elsewhere, leave the kiosk and use 'goodfaith restore'.") : root.recovery.copyAvailable ? qsTr("The second copy is %1. It may lack the last votes.").arg(root.recovery.copyPath) : qsTr("The second copy would be %1, which is not here now. If it is on a stick, put the stick in.").arg(root.recovery.copyPath)
                color: Theme.muted
            }

            Problem {
                Layout.fillWidth: true
                Layout.maximumWidth: 1300 * Theme.u
                text: root.recovery.message
            }

            Flow {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.gap

                Pill {
                    objectName: "recoveryPin"
                    visible: root.stage === "notice"
                    text: qsTr("Organiser")
                    onClicked: root.recovery.askForPin()
                }

                Pill {
                    objectName: "restoreCopy"
                    visible: root.stage === "choose" && root.recovery.copyAvailable
                    filled: true
                    text: qsTr("Bring the second copy back")
                    onClicked: root.recovery.restore()
                }

                Pill {
                    objectName: "askToStartEmpty"
                    visible: root.stage === "choose"
                    text: qsTr("Start with no votes")
                    onClicked: root.recovery.askToStartEmpty()
                }

                Pill {
                    objectName: "startEmpty"
                    visible: root.stage === "confirm"
                    text: qsTr("Yes, start with no votes")
                    onClicked: root.recovery.startEmpty()
                }

                Pill {
                    objectName: "backToChoice"
                    visible: root.stage === "confirm"
                    filled: true
                    text: qsTr("No, go back")
                    onClicked: root.recovery.goBack()
                }

                Pill {
                    objectName: "openKiosk"
                    visible: root.stage === "done"
                    filled: true
                    text: qsTr("Open the kiosk")
                    onClicked: root.recovery.openKiosk()
                }

                Pill {
                    objectName: "quitRecovery"
                    visible: root.stage === "choose"
                    tone: Theme.muted
                    text: qsTr("Leave the kiosk")
                    onClicked: root.recovery.quit()
                }
            }

            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 2
            }
        }
    }
}
