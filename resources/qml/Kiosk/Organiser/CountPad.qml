pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Votes by hands or on paper: a number for each side, where that is an answer also for those who are not sure, and digits to type them.
ColumnLayout {
    id: root

    required property VotingTabViewModel voting
    required property string forLabel
    required property string againstLabel

    spacing: Theme.smallGap

    Instantiator {
        model: root.visible ? 10 : 0

        Shortcut {
            required property int index

            sequences: [String(index)]
            onActivated: root.voting.press(String(index))
        }
    }

    Shortcut {
        enabled: root.visible
        sequences: ["Backspace"]
        onActivated: root.voting.erase()
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.smallGap
        uniformCellSizes: true

        Repeater {
            model: ["raised", "paper"]

            TabPill {
                required property string modelData

                objectName: "way-" + modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: modelData === "raised" ? qsTr("Raised hands") : qsTr("On paper")
                current: root.voting.method === modelData
                onClicked: root.voting.setMethod(modelData)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: root.voting.threeAnswers && root.width >= 700 * Theme.u * Theme.displayScale && Theme.textScale < 1.3 ? 3 : 2
        columnSpacing: Theme.smallGap
        rowSpacing: Theme.smallGap
        uniformCellWidths: true

        NumberField {
            objectName: "count-for"
            Layout.fillWidth: true
            isFor: true
            label: root.forLabel
            number: root.voting.forTyped
            current: root.voting.editing === "for"
            onClicked: root.voting.edit("for")
        }

        NumberField {
            objectName: "count-against"
            Layout.fillWidth: true
            isFor: false
            label: root.againstLabel
            number: root.voting.againstTyped
            current: root.voting.editing === "against"
            onClicked: root.voting.edit("against")
        }

        NumberField {
            objectName: "count-unsure"
            Layout.fillWidth: true
            Layout.columnSpan: parent.columns === 3 ? 1 : 2
            visible: root.voting.threeAnswers
            isFor: false
            marked: false
            label: root.voting.firstVote ? qsTr("Not sure yet") : qsTr("Still not sure")
            number: root.voting.unsureTyped
            current: root.voting.editing === "unsure"
            onClicked: root.voting.edit("unsure")
        }
    }

    GridLayout {
        // The digits keep their order in Arabic, as on every telephone.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: root.width < 6 * Theme.target + 5 * Theme.smallGap ? 4 : 6
        columnSpacing: Theme.smallGap
        rowSpacing: Theme.smallGap
        uniformCellWidths: true

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

            Pill {
                required property string modelData

                objectName: "count-" + modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                leftPadding: 8 * Theme.u
                rightPadding: 8 * Theme.u
                textSize: Theme.upTo(Theme.body, 40)
                text: modelData
                onClicked: root.voting.press(modelData)
            }
        }

        Pill {
            objectName: "countErase"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.columnSpan: 2
            leftPadding: 8 * Theme.u
            rightPadding: 8 * Theme.u
            textSize: Theme.upTo(Theme.body, 40)
            text: qsTr("Delete")
            onClicked: root.voting.erase()
        }
    }

    Pill {
        objectName: "keepCount"
        Layout.fillWidth: true
        enabled: root.voting.ready
        filled: true
        text: qsTr("Enter these numbers")
        onClicked: root.voting.askToConfirm()
    }
}
