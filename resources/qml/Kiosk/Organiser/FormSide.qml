pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The fields of one side, below its name.
ColumnLayout {
    id: root

    required property DebateFormViewModel form
    required property QtObject rows
    required property bool isFor

    readonly property string name: isFor ? qsTr("For") : qsTr("Against")

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    spacing: Theme.gap

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 8 * Theme.u
        color: Theme.sideColor(root.isFor)
    }

    Phrase {
        Layout.fillWidth: true
        text: root.name
        font.weight: Font.Bold
    }

    Repeater {
        model: root.rows

        FormRow {
            form: root.form
            side: root.name
        }
    }
}
