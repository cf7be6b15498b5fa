pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The steps in which a debate is written, in place of the organiser's tabs.
TabGrid {
    id: root

    required property DebateFormViewModel form

    tabs: pills

    Repeater {
        id: pills

        model: root.form.steps

        TabPill {
            required property string modelData
            required property int index

            objectName: "step-" + modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: root.tallest
            text: root.form.stepNames[index] ?? ""
            textSize: Theme.portrait ? Theme.tab : Theme.upTo(Theme.tab, 34)
            current: root.form.step === modelData
            onClicked: root.form.showStep(modelData)
        }
    }
}
