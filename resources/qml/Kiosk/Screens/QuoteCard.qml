import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A visitor's reason on their side's tint, with space below for more items.
Rectangle {
    id: root

    required property bool isFor
    required property string words
    property real wordSize: Math.max(Theme.minimumFontSize, 34 * Theme.u * Theme.displayScale)
    default property alias below: column.data

    implicitHeight: column.implicitHeight + 64 * Theme.u
    radius: Theme.radius
    color: Theme.tint(isFor)
    border.color: Theme.line
    border.width: Theme.highContrast ? Theme.thin : 0

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: 32 * Theme.u
        spacing: Theme.smallGap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.smallGap

            Mark {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 8 * Theme.u
                isFor: root.isFor
            }

            Phrase {
                objectName: "quote"
                Layout.fillWidth: true
                text: qsTr("“%1”").arg(root.words)
                font.family: Theme.display
                font.weight: Font.DemiBold
                font.pixelSize: root.wordSize
                lineHeight: 1
                wrapMode: Text.Wrap
            }
        }
    }
}
