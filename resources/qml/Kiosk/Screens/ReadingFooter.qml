import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Below the argument: the minute of reading time, 'More', and the way to the other side.
GridLayout {
    id: root

    required property KioskViewModel kiosk
    required property ScrollArea scroll
    required property bool narrow

    readonly property SideViewModel side: kiosk.reading
    // The width of everything in one row, at its widest.
    readonly property real needed: last.implicitWidth + more.widest + other.implicitWidth + 2 * Theme.smallGap

    function minute(number: int): string {
        return qsTr("%1 of %2").arg(number).arg(qsTr("%Ln minute(s)", "", side.minutes));
    }

    columns: root.narrow ? 2 : 3
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap

    // Sized for the last minute: if the height of this row depended on the progress, the progress would depend on itself.
    Item {
        Layout.fillWidth: true
        Layout.columnSpan: root.narrow ? 2 : 1
        implicitWidth: last.implicitWidth
        implicitHeight: last.height

        Phrase {
            id: last

            width: parent.width
            visible: false
            text: root.minute(root.side.minutes)
            font.pixelSize: now.font.pixelSize
        }

        Phrase {
            id: now

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            text: root.minute(Math.max(1, Math.ceil(root.scroll.progress * root.side.minutes)))
            color: Theme.muted
            font.pixelSize: Theme.upTo(Theme.small, 40)
        }
    }

    Pill {
        id: more

        readonly property real widest: Math.max(on.advanceWidth, up.advanceWidth) + implicitWidth - said.advanceWidth

        TextMetrics {
            id: said

            text: more.text
            font: on.font
        }

        TextMetrics {
            id: on

            text: qsTr("More")
            font.family: Theme.plain
            font.weight: Font.Bold
            font.pixelSize: more.textSize
        }

        TextMetrics {
            id: up

            text: qsTr("Back to top")
            font: on.font
        }

        objectName: "more"
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: Math.ceil(widest) + 2
        Layout.minimumWidth: Layout.preferredWidth
        filled: root.scroll.hasMore
        textSize: Theme.upTo(Theme.body, 40)
        text: root.scroll.hasMore ? on.text : up.text
        tail: root.scroll.hasMore ? "down" : "up"
        onClicked: root.scroll.hasMore ? root.scroll.scrollPage(1) : root.scroll.scrollToTop()
    }

    Pill {
        id: other

        objectName: "otherSide"
        Layout.fillWidth: root.narrow
        filled: !root.scroll.hasMore
        textSize: Theme.upTo(Theme.body, 40)
        text: qsTr("Now hear the other side")
        onClicked: {
            root.kiosk.read(root.kiosk.readingNext.side);
            root.scroll.scrollToTop();
        }
    }
}
