import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A label and its value: beside it, or below it where there is little width.
GridLayout {
    id: root

    required property string label
    required property string value

    Layout.fillWidth: true
    columns: width < 13 * Theme.body ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: 0

    Phrase {
        Layout.preferredWidth: 180 * Theme.u * Theme.textScale
        text: root.label
        color: Theme.muted
    }

    Phrase {
        Layout.fillWidth: true
        text: root.value
        horizontalAlignment: Text.AlignLeft
        font.weight: Font.DemiBold
    }
}
