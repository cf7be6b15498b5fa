pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Behind the PIN: how the session stands, and what can be done with it.
Item {
    id: root

    required property KioskViewModel kiosk
    property real keyboardHeight: 0
    property bool ending: false

    readonly property OrganiserViewModel organiser: kiosk.organiser
    readonly property bool running: organiser.stage === "open" || organiser.stage === "paused"

    objectName: "organiser"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.margin + root.keyboardHeight
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true

            Heading {
                Layout.fillWidth: true
                text: qsTr("Organiser")
            }

            Pill {
                objectName: "backToKiosk"
                text: qsTr("Back to the kiosk")
                onClicked: root.organiser.goBack()
            }
        }

        Problem {
            objectName: "organiserMessage"
            Layout.fillWidth: true
            text: root.organiser.message
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.organiser.moderating
            visible: active
            sourceComponent: Moderate {
                organiser: root.organiser
            }
        }

        ScrollArea {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.organiser.moderating
            cue: root.keyboardHeight === 0

            GridLayout {
                width: parent.width
                height: Math.max(implicitHeight, Theme.portrait ? 0 : scroll.height)
                columns: Theme.portrait ? 1 : 2
                columnSpacing: 32 * Theme.u
                rowSpacing: 32 * Theme.u

                Card {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 3
                    implicitHeight: facts.implicitHeight + 80 * Theme.u

                    ColumnLayout {
                        id: facts

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.top: parent.top
                        anchors.margins: 36 * Theme.u
                        spacing: 20 * Theme.u

                        Kicker {
                            objectName: "stateLine"
                            Layout.fillWidth: true
                            text: root.organiser.stateLine
                        }

                        Heading {
                            objectName: "sessionName"
                            Layout.fillWidth: true
                            text: root.organiser.name
                            font.pixelSize: 52 * Theme.u * Theme.displayScale
                        }

                        OrganiserRow {
                            label: qsTr("Mode")
                            value: root.organiser.mode
                        }

                        OrganiserRow {
                            visible: root.organiser.stage !== "none"
                            label: qsTr("Votes")
                            value: qsTr("%Ln", "", root.organiser.votes)
                        }

                        OrganiserRow {
                            visible: root.organiser.stage !== "none"
                            label: qsTr("Reasons")
                            value: root.organiser.waiting > 0 ? qsTr("%1 (%2 waiting for you)").arg(root.organiser.reasonCount).arg(root.organiser.waiting) : qsTr("%Ln", "", root.organiser.reasonCount)
                        }

                        OrganiserRow {
                            visible: root.organiser.stage !== "none"
                            label: qsTr("Saved")
                            value: qsTr("every vote, on this machine")
                        }

                        OrganiserRow {
                            visible: root.organiser.stage !== "none"
                            label: qsTr("Results")
                            value: root.organiser.results
                        }

                        Phrase {
                            Layout.fillWidth: true
                            visible: root.running && root.organiser.waiting === 0
                            text: qsTr("New reasons come to you in batches of five or more, or when the session ends, so that none can be told by when it came.")
                            color: Theme.muted
                            font.pixelSize: Theme.tiny
                        }
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.smallGap

                    Card {
                        Layout.fillWidth: true
                        visible: !root.running
                        implicitHeight: 100 * Theme.u * Theme.textScale
                        border.color: Theme.ink

                        T.TextField {
                            id: field

                            objectName: "newName"
                            anchors.fill: parent
                            anchors.margins: 24 * Theme.u
                            maximumLength: 60
                            color: Theme.ink
                            font.family: Theme.plain
                            font.pixelSize: Theme.body
                            verticalAlignment: TextInput.AlignVCenter
                            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                            Accessible.role: Accessible.EditableText
                            Accessible.name: qsTr("Name of the new session")

                            Phrase {
                                anchors.verticalCenter: parent.verticalCenter
                                visible: field.text === ""
                                text: qsTr("Name of the new session")
                                color: Theme.muted
                                Accessible.ignored: true
                            }
                        }
                    }

                    Pill {
                        objectName: "startSession"
                        Layout.fillWidth: true
                        visible: !root.running
                        enabled: field.text.trim() !== ""
                        filled: true
                        text: qsTr("Start the session")
                        onClicked: {
                            field.focus = false;
                            root.organiser.start(field.text);
                            field.clear();
                        }
                    }

                    Pill {
                        objectName: "endSession"
                        Layout.fillWidth: true
                        visible: root.running && !root.ending
                        filled: true
                        text: qsTr("End session and make the page")
                        onClicked: root.ending = true
                    }

                    Phrase {
                        Layout.fillWidth: true
                        visible: root.running && root.ending
                        text: qsTr("End ‘%1’? Voting stops, and everyone can see the results.").arg(root.organiser.name)
                        font.weight: Font.Bold
                    }

                    Pill {
                        objectName: "confirmEnd"
                        Layout.fillWidth: true
                        visible: root.running && root.ending
                        filled: true
                        text: qsTr("End it")
                        onClicked: {
                            root.ending = false;
                            root.organiser.end();
                        }
                    }

                    Pill {
                        objectName: "keepGoing"
                        Layout.fillWidth: true
                        visible: root.running && root.ending
                        text: qsTr("Keep going")
                        onClicked: root.ending = false
                    }

                    Pill {
                        objectName: "moderate"
                        Layout.fillWidth: true
                        visible: root.organiser.waiting > 0
                        text: qsTr("Go through %Ln reason(s)", "", root.organiser.waiting)
                        onClicked: root.organiser.moderate()
                    }

                    Pill {
                        objectName: "pauseOrResume"
                        Layout.fillWidth: true
                        visible: root.running
                        text: root.organiser.stage === "paused" ? qsTr("Go on with voting") : qsTr("Pause voting")
                        onClicked: root.organiser.pauseOrResume()
                    }

                    Pill {
                        objectName: "reveal"
                        Layout.fillWidth: true
                        visible: root.running && !root.organiser.revealed
                        text: qsTr("Reveal results on screen")
                        onClicked: root.organiser.reveal()
                    }

                    Pill {
                        objectName: "printPage"
                        Layout.fillWidth: true
                        visible: root.organiser.stage === "ended" || (root.running && root.organiser.revealed)
                        text: root.organiser.stage === "ended" ? qsTr("Print the page again") : qsTr("Print the page so far")
                        onClicked: root.organiser.printPage()
                    }

                    Pill {
                        objectName: "leaveKiosk"
                        Layout.fillWidth: true
                        tone: Theme.muted
                        text: qsTr("Leave the kiosk")
                        onClicked: root.organiser.leaveKiosk()
                    }
                }
            }
        }
    }
}
