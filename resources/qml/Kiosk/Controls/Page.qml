pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// A screen of a visit: tabs at the top, the content, the footer at the bottom.
Item {
    id: root

    required property KioskViewModel kiosk
    property bool tabs: !kiosk.lesson.on
    // Whether the footer has room for the way to the vote.
    readonly property alias leads: footer.leads
    default property alias content: body.data

    // Animates the content in from the left (-1) or from the right (1).
    function slideIn(side: int): void {
        slide.from = Theme.motion ? side * 48 * Theme.u : 0;
        slide.restart();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.margin
        anchors.bottomMargin: 4 * Theme.u
        spacing: Theme.smallGap

        Loader {
            Layout.fillWidth: true
            active: root.tabs
            visible: active
            sourceComponent: TabStrip {
                room: root.width - 2 * Theme.margin
                kiosk: root.kiosk
            }
        }

        Item {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: root.tabs && footer.visible && !Theme.tight ? Theme.smallGap : 0

            transform: Translate {
                NumberAnimation on x {
                    id: slide

                    running: false
                    to: 0
                    duration: Theme.moment
                    easing.type: Easing.OutCubic
                }
            }
        }

        Phrase {
            objectName: "contentNote"
            Layout.fillWidth: true
            visible: text !== "" && footer.visible && (Theme.tight ? ["ground"] : ["ground", "arguments", "reading"]).includes(root.kiosk.screen)
            text: root.kiosk.language.translationNote
            color: Theme.muted
            font.pixelSize: Theme.tiny
            lineHeight: 1
        }

        FooterBar {
            id: footer

            Layout.fillWidth: true
            Layout.fillHeight: false
            room: root.width - 2 * Theme.margin
            kiosk: root.kiosk
            leaves: !root.kiosk.lesson.on || root.kiosk.visit.started
        }
    }
}
