pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How sure a visitor is of the side that is chosen: five steps, of which none has to be tapped. Has its place before the choice.
ColumnLayout {
    id: root

    required property VisitViewModel visit

    spacing: 8 * Theme.u
    enabled: visit.choice === "for" || visit.choice === "against"
    opacity: enabled ? 1 : 0

    Phrase {
        objectName: "sureQuestion"
        Layout.fillWidth: true
        text: qsTr("How sure are you? From 1, not sure at all, to 5, very sure. You can leave it out.")
        color: Theme.muted
        font.pixelSize: Theme.small
        lineHeight: 1
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.smallGap
        uniformCellSizes: true

        Repeater {
            model: 5

            Pill {
                required property int index
                readonly property int step: index + 1

                objectName: "sure-" + step
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                leftPadding: 8 * Theme.u
                rightPadding: 8 * Theme.u
                filled: root.visit.sure === step
                text: qsTr("%L1").arg(step)
                Accessible.role: Accessible.RadioButton
                Accessible.name: qsTr("How sure: %L1 of 5").arg(step)
                Accessible.checkable: true
                Accessible.checked: filled
                onClicked: root.visit.sayHowSure(step)
            }
        }
    }
}
