import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The languages, each by its own name, as many as there is room for. A tap leads to all of them.
Item {
    id: root

    required property KioskViewModel kiosk

    readonly property LanguageViewModel language: kiosk.language
    readonly property string separator: " · "

    // The first names that fit in one line, with an ellipsis where some are left out. In a mirrored line they start at the right.
    function namesWithin(room: real): string {
        const names = Array.from(language.names);
        for (let count = names.length; count > 1; --count) {
            const line = names.slice(0, count).join(separator) + (count < names.length ? separator + "…" : "");
            if (metrics.advanceWidth(line) <= room)
                return line;
        }
        return names[0] ?? "";
    }

    implicitHeight: button.implicitHeight

    FontMetrics {
        id: metrics

        font.family: Theme.plain
        font.pixelSize: button.letterSize
        font.weight: Font.Bold
    }

    FooterButton {
        id: button

        objectName: "attractLanguages"
        anchors.left: parent.left
        width: Math.min(implicitWidth, root.width)
        leftPadding: 0
        iconName: "globe"
        bold: true
        text: (root.language.mirrored ? "\u200f" : "") + root.namesWithin(root.width - 80 * Theme.u).split(root.separator).map(name => root.language.isolate(name)).join(root.separator)
        onClicked: root.kiosk.showLanguages()
    }
}
