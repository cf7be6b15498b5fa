pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The start page of a fresh kiosk: the steps to a first session, in order. Each can be left out.
TwoColumns {
    id: root

    required property SessionTabViewModel session

    readonly property FirstStepsViewModel firstSteps: session.firstSteps

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("The first steps")
        },
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait || Theme.textScale > 1.2 ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: root.firstSteps.steps

                ColumnLayout {
                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: 8 * Theme.u

                    Pill {
                        objectName: "step-" + parent.modelData
                        Layout.fillWidth: true
                        lead: root.firstSteps.done[parent.index] ? "check" : ""
                        text: qsTr("%L1. %2").arg(parent.index + 1).arg(root.firstSteps.labels[parent.index])
                        onClicked: root.firstSteps.take(parent.modelData)
                    }

                    Phrase {
                        Layout.fillWidth: true
                        text: root.firstSteps.details[parent.index] ?? ""
                        color: Theme.muted
                        font.pixelSize: Theme.small
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
        }
    ]

    Phrase {
        Layout.fillWidth: true
        text: qsTr("Take these steps in order, or leave out any of them. Visitors can vote already; until someone does, a new session takes the place of this one.")
        color: Theme.muted
    }

    Pill {
        objectName: "holdLesson"
        Layout.fillWidth: true
        text: qsTr("Hold a lesson")
        onClicked: root.firstSteps.holdLesson()
    }

    Pill {
        objectName: "skipSteps"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Leave them out")
        onClicked: root.firstSteps.skip()
    }
}
