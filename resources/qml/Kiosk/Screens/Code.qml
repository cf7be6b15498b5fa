import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The QR code as large as the screen allows.
Page {
    id: root

    objectName: "code"
    tabs: false

    GridLayout {
        id: grid

        // Of the window's width: a footer in large letters may be wider.
        readonly property real room: root.width - 2 * Theme.margin
        readonly property real side: Theme.portrait ? Math.min(room, height * 0.6) : Math.min(height, room * 0.6)

        anchors.fill: parent
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        QrCode {
            objectName: "largeQr"
            Layout.alignment: Qt.AlignLeft | Qt.AlignTop
            Layout.preferredWidth: grid.side
            Layout.preferredHeight: grid.side
            debate: root.kiosk.debate
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    width: parent.width
                    spacing: Theme.gap

                    Heading {
                        Layout.fillWidth: true
                        text: qsTr("Point your phone’s camera at the code")
                    }

                    Phrase {
                        Layout.fillWidth: true
                        text: root.kiosk.debate.address
                        horizontalAlignment: Text.AlignLeft // explicit, so that the address follows the layout direction in Arabic
                        color: Theme.muted
                        font.pixelSize: Theme.small
                    }
                }
            }

            Pill {
                objectName: "codeBack"
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                filled: true
                lead: "left"
                text: qsTr("Back")
                onClicked: root.kiosk.goBack()
            }
        }
    }
}
