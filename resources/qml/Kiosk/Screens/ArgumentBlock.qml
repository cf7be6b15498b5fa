pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A paragraph, list item or quote. `markup` is escaped by the pack reader and holds no tags but <b> and <i>.
RowLayout {
    id: root

    required property string markup
    required property string marker
    required property bool quote

    Layout.fillWidth: true
    Layout.leftMargin: quote ? 48 * Theme.u : 0
    spacing: 20 * Theme.u

    Loader {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 48 * Theme.u * Theme.textScale
        active: root.marker !== ""
        visible: active
        sourceComponent: Phrase {
            text: root.marker
            color: Theme.muted
            font.family: Theme.prose
            font.pixelSize: 36 * Theme.u * Theme.textScale
            lineHeight: 1.18
            horizontalAlignment: Text.AlignRight
        }
    }

    Phrase {
        Layout.fillWidth: true
        text: root.markup
        textFormat: Text.StyledText
        font.family: Theme.prose
        font.italic: root.quote
        font.pixelSize: 36 * Theme.u * Theme.textScale
        lineHeight: 1.18
    }
}
