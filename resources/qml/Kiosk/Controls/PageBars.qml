pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.ViewModels

// The tabs and the footer of all pages. They are built once and handed from page to page, so that no tap waits for new ones.
// While a screen without them is on, they are here, out of sight.
Item {
    id: root

    required property KioskViewModel kiosk
    // The width that a page leaves them.
    required property real room
    property TabStrip tabStrip
    property FooterBar footer

    function build(): void {
        if (tabStrip)
            return;
        tabStrip = tabStripComponent.createObject(root) as TabStrip;
        footer = footerComponent.createObject(root) as FooterBar;
    }

    // Takes them back from a page that is about to go. Here they stay visible until the next one has them: a button that is hidden while
    // it is pressed would lose its press.
    function collect(): void {
        visible = true;
        if (tabStrip)
            tabStrip.parent = root;
        if (footer)
            footer.parent = root;
    }

    // Gives them to the page that is shown next; null for a screen without them.
    function hand(page: Page): void {
        if (page) {
            build();
            page.take(tabStrip, footer);
        }
        visible = false;
    }

    width: room

    Component {
        id: tabStripComponent

        TabStrip {
            Layout.fillWidth: true
            room: root.room
            kiosk: root.kiosk
        }
    }

    Component {
        id: footerComponent

        FooterBar {
            Layout.fillWidth: true
            Layout.fillHeight: false
            room: root.room
            kiosk: root.kiosk
            leaves: !root.kiosk.lesson.on || root.kiosk.visit.started
        }
    }
}
