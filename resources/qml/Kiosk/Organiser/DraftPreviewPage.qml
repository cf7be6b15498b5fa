pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

// The preview on a page of its own, where the form leaves no room beside it.
TwoColumns {
    id: root

    required property DebateFormViewModel form

    facts: DraftPreview {
        Layout.fillWidth: true
        preview: root.form.preview
        mostHeight: 0.6 * root.height
    }

    Pill {
        objectName: "backToForm"
        Layout.fillWidth: true
        filled: true
        text: qsTr("Go on writing")
        onClicked: root.form.showPage("form")
    }
}
