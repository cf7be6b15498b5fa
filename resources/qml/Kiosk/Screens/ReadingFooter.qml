import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Below the argument: the minute of reading time, the ways up and down, and the way to the other side.
GridLayout {
    id: root

    required property KioskViewModel kiosk
    required property ScrollArea scroll
    required property bool narrow

    readonly property SideViewModel side: kiosk.reading.side
    // The width of everything in one row, at its widest.
    readonly property real needed: last.implicitWidth + top.implicitWidth + more.implicitWidth + other.implicitWidth + 3 * Theme.smallGap

    signal otherSideRequested

    function minute(number: int): string {
        return qsTr("%1 of %2").arg(number).arg(qsTr("%Ln minute(s)", "", side.minutes));
    }

    columns: root.narrow ? 2 : 4
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap

    // Sized for the last minute: if the height of this row depended on the progress, the progress would depend on itself.
    Item {
        Layout.fillWidth: true
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
        id: top

        objectName: "backToTop"
        Layout.minimumWidth: Theme.target
        enabled: root.scroll.offset > 4 * Theme.u || visualFocus
        opacity: enabled ? 1 : 0
        tail: "up"
        Accessible.name: qsTr("Back to top")
        onClicked: root.scroll.scrollToTop()
    }

    Pill {
        id: more

        objectName: "more"
        Layout.fillWidth: root.narrow
        enabled: root.scroll.hasMore || visualFocus
        filled: true
        textSize: Theme.upTo(Theme.body, 40)
        text: qsTr("More")
        tail: "down"
        onClicked: root.scroll.scrollPage(1)
    }

    Pill {
        id: other

        objectName: "otherSide"
        Layout.fillWidth: root.narrow
        filled: !root.scroll.hasMore && !root.kiosk.reading.heardBoth
        textSize: Theme.upTo(Theme.body, 40)
        text: qsTr("Now hear the other side")
        onClicked: root.otherSideRequested()
    }
}
