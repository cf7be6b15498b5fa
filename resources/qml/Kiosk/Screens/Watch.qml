import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The pack's video or, if none can be played, its caption and a QR code for the visitor's phone.
Page {
    id: root

    objectName: "watch"

    ScrollArea {
        id: scroll

        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            spacing: Theme.gap

            Heading {
                Layout.fillWidth: true
                text: root.kiosk.debate.watchHeading
            }

            Loader {
                id: player

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: item ? (item as Item).implicitHeight : 0
                visible: active
                active: root.kiosk.watch.videoUrl !== ""
                onActiveChanged: open()
                Component.onCompleted: open()

                function open(): void {
                    if (active)
                        setSource(Qt.resolvedUrl("WatchPlayer.qml"), {
                            "kiosk": root.kiosk
                        });
                }
            }

            Card {
                Layout.fillWidth: true
                visible: !player.active
                Layout.fillHeight: true
                implicitHeight: inner.implicitHeight + 96 * Theme.u

                GridLayout {
                    id: inner

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 56 * Theme.u
                    columns: Theme.portrait ? 1 : 2
                    columnSpacing: 64 * Theme.u
                    rowSpacing: 48 * Theme.u

                    Heading {
                        Layout.fillWidth: true
                        LayoutMirroring.enabled: false // mirrored lines are wider than their reported width
                        text: root.kiosk.debate.watchCaption
                        font.pixelSize: 46 * Theme.u * Theme.displayScale
                        lineHeight: 1.05
                    }

                    ColumnLayout {
                        Layout.maximumWidth: Theme.portrait ? -1 : 520 * Theme.u
                        visible: root.kiosk.debate.hasCode
                        spacing: Theme.gap

                        QrButton {
                            id: code

                            objectName: "watchQr"
                            usual: 400 * Theme.u
                            most: Math.min(inner.width, scroll.viewport)
                            kiosk: root.kiosk
                        }

                        Phrase {
                            Layout.fillWidth: true
                            text: code.readable ? qsTr("Watch it on your phone") : qsTr("Tap the code to enlarge it, then watch on your phone")
                            font.weight: Font.Bold
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
            }
        }
    }
}
