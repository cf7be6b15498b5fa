pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Behind the PIN: how the session stands, and what can be done with it.
Item {
    id: root

    required property KioskViewModel kiosk
    property real keyboardHeight: 0

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

                SessionActions {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Layout.alignment: Qt.AlignTop
                    organiser: root.organiser
                }
            }
        }
    }
}
