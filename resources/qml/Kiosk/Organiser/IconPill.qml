import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A button with an icon alone, as small as a finger can hit.
Pill {
    Layout.preferredWidth: Math.max(Theme.target, implicitHeight)
    leftPadding: 0
    rightPadding: 0
}
