pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// One sentence of what happened, where everything is, and what can be done about it.
Item {
    id: root

    required property DatabaseRecoveryViewModel damage

    readonly property string stage: damage.stage

    objectName: "damage"

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
                objectName: "damageHeading"
                Layout.fillWidth: true
                Layout.maximumWidth: 1500 * Theme.u
                text: ({
                        "told": qsTr("Voting is not possible now"),
                        "choose": qsTr("The file with the votes is damaged"),
                        "sure": qsTr("Start with no votes?"),
                        "done": root.damage.done
                    })[root.stage] ?? ""
            }

            Phrase {
                objectName: "damageText"
                Layout.fillWidth: true
                Layout.maximumWidth: 1300 * Theme.u
                text: ({
                        "told": qsTr("The file with the votes is damaged. Nothing in it was changed. Please call the organiser."),
                        "choose": qsTr("Nothing in it was changed. It stays kept, whatever you choose; it is %1.").arg(root.damage.place),
                        "sure": qsTr("Everyone's votes stay in the damaged file, which is kept beside the new one. The kiosk counts from zero."),
                        "done": qsTr("The damaged file is kept as %1. Someone who knows about databases may get votes out of it.").arg(root.damage.place)
                    })[root.stage] ?? ""
            }

            Phrase {
                objectName: "copyText"
                Layout.fillWidth: true
                Layout.maximumWidth: 1300 * Theme.u
                visible: root.stage === "choose"
                text: root.damage.copyPlace === "" ? qsTr("No second copy is kept. If there is a backup elsewhere, leave the kiosk and use 'goodfaith restore'.") : root.damage.copyIsThere ? qsTr("The second copy is %1. It may lack the last votes.").arg(root.damage.copyPlace) : qsTr("The second copy would be %1, which is not here now. If it is on a stick, put the stick in.").arg(root.damage.copyPlace)
                color: Theme.muted
            }

            Problem {
                Layout.fillWidth: true
                Layout.maximumWidth: 1300 * Theme.u
                text: root.damage.message
            }

            Flow {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.gap

                Pill {
                    objectName: "damageOrganiser"
                    visible: root.stage === "told"
                    text: qsTr("Organiser")
                    onClicked: root.damage.knock()
                }

                Pill {
                    objectName: "restoreCopy"
                    visible: root.stage === "choose" && root.damage.copyIsThere
                    filled: true
                    text: qsTr("Bring the second copy back")
                    onClicked: root.damage.restore()
                }

                Pill {
                    objectName: "wishAnew"
                    visible: root.stage === "choose"
                    text: qsTr("Start with no votes")
                    onClicked: root.damage.wish()
                }

                Pill {
                    objectName: "startAnew"
                    visible: root.stage === "sure"
                    text: qsTr("Yes, start with no votes")
                    onClicked: root.damage.startAnew()
                }

                Pill {
                    objectName: "thinkAgain"
                    visible: root.stage === "sure"
                    filled: true
                    text: qsTr("No, go back")
                    onClicked: root.damage.think()
                }

                Pill {
                    objectName: "openKiosk"
                    visible: root.stage === "done"
                    filled: true
                    text: qsTr("Open the kiosk")
                    onClicked: root.damage.goOn()
                }

                Pill {
                    objectName: "leaveDamage"
                    visible: root.stage === "choose"
                    tone: Theme.muted
                    text: qsTr("Leave the kiosk")
                    onClicked: root.damage.leave()
                }
            }

            Item {
                Layout.fillHeight: true
                Layout.preferredHeight: 2
            }
        }
    }
}
