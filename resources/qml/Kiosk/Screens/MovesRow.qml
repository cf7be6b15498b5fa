pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Three totals, or four where 'Still not sure' is an answer, of who changed their mind, for when single directions would show too few people.
GridLayout {
    id: root

    required property int stayed
    required property int changed
    required property int decided
    required property int unsure

    columns: Theme.textScale >= 1.5 ? 1 : unsure > 0 ? 2 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Repeater {
        model: [[root.stayed, qsTr("stayed with their side")], [root.changed, qsTr("changed sides")], [root.decided, qsTr("made up their mind")], ...(root.unsure > 0 ? [[root.unsure, qsTr("are still not sure")]] : [])]

        ColumnLayout {
            id: figure

            required property var modelData

            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: 4 * Theme.u
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%Ln", "", figure.modelData[0]) + " " + figure.modelData[1]

            Heading {
                Layout.fillWidth: true
                text: qsTr("%Ln", "", figure.modelData[0])
                Accessible.ignored: true
            }

            Phrase {
                Layout.fillWidth: true
                text: figure.modelData[1]
                color: Theme.muted
                Accessible.ignored: true
            }
        }
    }
}
