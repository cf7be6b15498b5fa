pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The licence of something in the box, in its own words. Licences are in English.
TwoColumns {
    id: root

    required property AboutViewModel about

    facts: [
        Kicker {
            objectName: "licenceOf"
            Layout.fillWidth: true
            text: root.about.title
            font.capitalization: Font.MixedCase
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        },
        Repeater {
            model: root.about.paragraphs

            Phrase {
                required property string modelData

                Layout.fillWidth: true
                LayoutMirroring.enabled: false
                text: modelData
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.small
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    ]

    Pill {
        objectName: "licenceDone"
        Layout.fillWidth: true
        filled: true
        lead: "left"
        text: qsTr("Back to the list")
        onClicked: root.about.close()
    }
}
