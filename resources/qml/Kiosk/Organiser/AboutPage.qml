pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The version and everything in the box with its licence; a tap shows the licence's text.
TwoColumns {
    id: root

    required property KioskTabViewModel machine

    readonly property AboutViewModel about: machine.about

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: PageNames.names["about"]
        },
        OrganiserRow {
            objectName: "aboutVersion"
            label: qsTr("Version")
            value: root.about.version
        },
        Phrase {
            Layout.fillWidth: true
            text: qsTr("Goodfaith is free software under the GNU General Public License, version 3 or later: use it, study it, pass it on, change it. There is no warranty.")
        },
        Phrase {
            objectName: "aboutSbom"
            Layout.fillWidth: true
            text: root.about.sbom === "" ? qsTr("A list of what is inside for other programs (SBOM) comes with each release.") : qsTr("A list of what is inside for other programs (SBOM): %1").arg(root.about.sbom)
            color: Theme.muted
            font.pixelSize: Theme.small
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        },
        Repeater {
            model: root.about.names

            ComponentRow {
                required property string modelData
                required property int index

                objectName: "component-" + index
                Layout.fillWidth: true
                text: modelData
                detail: root.about.details[index] ?? ""
                onClicked: root.about.read(index)
            }
        }
    ]

    Pill {
        objectName: "aboutDone"
        Layout.fillWidth: true
        filled: true
        text: qsTr("Done")
        onClicked: root.machine.goBack()
    }
}
