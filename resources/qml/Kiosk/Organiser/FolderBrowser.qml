pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme
import Kiosk.ViewModels

// Browses folders by touch: tap to open one, 'Up' to leave it, 'Use this folder' to choose it.
TwoColumns {
    id: root

    required property KioskTabViewModel machine

    readonly property FolderBrowserViewModel folders: machine.folders

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: root.folders.path === "" ? qsTr("Where?") : root.folders.path
            font.capitalization: Font.MixedCase
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        },
        Problem {
            objectName: "folderProblem"
            Layout.fillWidth: true
            text: root.folders.problem
        },
        Phrase {
            Layout.fillWidth: true
            visible: root.folders.names.length === 0 && root.folders.problem === ""
            text: qsTr("There is nothing here to choose.")
            color: Theme.muted
        },
        Repeater {
            model: root.folders.names

            Pill {
                required property string modelData
                required property int index

                objectName: "folder-" + index
                Layout.fillWidth: true
                text: modelData
                onClicked: root.folders.enter(index)
            }
        }
    ]

    Pill {
        objectName: "takeFolder"
        Layout.fillWidth: true
        visible: root.folders.canChoose
        filled: true
        text: qsTr("Use this folder")
        onClicked: root.folders.choose()
    }

    Phrase {
        objectName: "folderHint"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.folders.hint
        color: Theme.muted
        font.pixelSize: Theme.small
    }

    Pill {
        objectName: "folderUp"
        Layout.fillWidth: true
        visible: root.folders.path !== ""
        lead: "up"
        text: qsTr("Up")
        onClicked: root.folders.up()
    }

    Pill {
        objectName: "foldersBack"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Not now")
        onClicked: root.machine.goBack()
    }
}
