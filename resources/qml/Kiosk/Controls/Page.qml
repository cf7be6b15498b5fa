pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// A screen of a visit: tabs at the top, the content, the footer at the bottom. It is given tabs and footer by `PageBars`.
Item {
    id: root

    required property KioskViewModel kiosk
    property bool tabs: !kiosk.lesson.on
    property FooterBar footer
    readonly property bool footerShown: footer?.shown ?? false
    // Whether the footer has room for the way to the vote.
    readonly property bool leads: footer?.leads ?? false
    default property alias content: body.data

    // Animates the content in from the left (-1) or from the right (1).
    function slideIn(side: int): void {
        slide.from = Theme.motion ? side * 48 * Theme.u : 0;
        slide.restart();
    }

    function take(tabStrip: TabStrip, footerBar: FooterBar): void {
        if (tabs)
            tabStrip.parent = tabPlace;
        footerBar.parent = footerPlace;
        footer = footerBar;
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.margin
        anchors.bottomMargin: 4 * Theme.u
        spacing: Theme.smallGap

        ColumnLayout {
            id: tabPlace

            Layout.fillHeight: false
            visible: root.tabs
        }

        Item {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: root.tabs && root.footerShown && !Theme.tight ? Theme.smallGap : 0

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
            visible: text !== "" && root.footerShown && (Theme.tight ? ["ground"] : ["ground", "arguments", "reading"]).includes(root.kiosk.screen)
            text: root.kiosk.language.translationNote
            color: Theme.muted
            font.pixelSize: Theme.tiny
            lineHeight: 1
        }

        ColumnLayout {
            id: footerPlace

            Layout.fillHeight: false
            visible: root.footerShown
        }
    }
}
