pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Earlier versions of a debate that is being written; a tap goes back to one.
TwoColumns {
    id: root

    required property DebateFormViewModel form

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("Earlier versions")
        },
        Phrase {
            Layout.fillWidth: true
            text: root.form.versions.times.length > 0 ? qsTr("A tap goes back to a version. ‘Undo’ returns to what is there now.") : qsTr("There is none yet. One is kept before each time of writing, and every ten minutes.")
            color: Theme.muted
        },
        Repeater {
            model: root.form.versions.times

            Pill {
                required property string modelData
                required property int index

                objectName: "version-" + index
                Layout.fillWidth: true
                text: modelData
                onClicked: root.form.versions.restore(index)
            }
        }
    ]

    Pill {
        objectName: "backToForm"
        Layout.fillWidth: true
        filled: true
        text: qsTr("Go on writing")
        onClicked: root.form.showPage("form")
    }
}
