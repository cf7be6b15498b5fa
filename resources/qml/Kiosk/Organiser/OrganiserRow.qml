import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A label and its value.
RowLayout {
    id: root

    required property string label
    required property string value

    Layout.fillWidth: true
    spacing: Theme.gap

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
