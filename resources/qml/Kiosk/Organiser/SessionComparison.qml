pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Compares two sessions: each row has a label and both values below it.
ColumnLayout {
    id: root

    required property SessionHistoryViewModel history

    spacing: 20 * Theme.u

    Repeater {
        model: root.history.labels.length

        ColumnLayout {
            id: line

            required property int index

            Layout.fillWidth: true
            spacing: 4 * Theme.u

            Phrase {
                Layout.fillWidth: true
                text: root.history.labels[line.index] ?? ""
                color: Theme.muted
                font.pixelSize: Theme.tiny
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                uniformCellSizes: true

                Phrase {
                    objectName: "left-" + line.index
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    text: root.history.left[line.index] ?? ""
                    font.weight: Font.DemiBold
                }

                Phrase {
                    objectName: "right-" + line.index
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    text: root.history.right[line.index] ?? ""
                    font.weight: Font.DemiBold
                }
            }
        }
    }
}
