import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The name of one side and the line 'In short', with the side's picture beside them where that is shown.
RowLayout {
    id: root

    required property SideViewModel side
    required property PictureViewModel picture
    // Which of the two sizes the picture has; -1 without it.
    required property int pictureSize
    // Whether there is no line 'In short'.
    required property bool bare
    // The width of the card inside its margins; its own width would depend on itself.
    required property real available
    readonly property real largeWidth: Math.min(0.4 * available, 250 * Theme.u * picture.ratio)
    readonly property real smallWidth: Math.min(0.3 * available, 145 * Theme.u * picture.ratio)
    // Its height without a picture and 'In short', and with both.
    readonly property real plainHeight: plain.tall + gap
    readonly property list<real> picturedHeights: [Math.max(large.tall + inShort.implicitHeight + 2 * gap, largeWidth / picture.ratio), Math.max(small.tall + inShort.implicitHeight + 2 * gap, smallWidth / picture.ratio)]
    readonly property real inShortHeight: inShort.implicitHeight
    readonly property real titleSize: Math.max(Theme.minimumFontSize, 39 * Theme.u * Theme.displayScale)
    readonly property real gap: 8 * Theme.u

    spacing: Theme.gap

    // Measures the name in one width.
    component Trial: Item {
        id: trial

        required property SideViewModel side
        required property real markSize
        required property real titleSize
        required property real available
        property real kickerHeight: 0
        property real titleHeight: 0
        readonly property real tall: Math.max(markSize, kickerHeight) + titleHeight

        visible: false

        Kicker {
            width: trial.available - trial.markSize - Theme.smallGap
            text: trial.side.kicker
            onImplicitHeightChanged: trial.kickerHeight = implicitHeight
            Component.onCompleted: trial.kickerHeight = implicitHeight
        }

        Heading {
            width: trial.available
            text: trial.side.heading
            font.pixelSize: trial.titleSize
            onImplicitHeightChanged: trial.titleHeight = implicitHeight
            Component.onCompleted: trial.titleHeight = implicitHeight
        }
    }

    Trial {
        id: plain

        available: root.available
        side: root.side
        markSize: mark.size
        titleSize: root.titleSize
    }

    Trial {
        id: large

        available: root.available - root.largeWidth - root.spacing
        side: root.side
        markSize: mark.size
        titleSize: root.titleSize
    }

    Trial {
        id: small

        available: root.available - root.smallWidth - root.spacing
        side: root.side
        markSize: mark.size
        titleSize: root.titleSize
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        spacing: root.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.smallGap

            Mark {
                id: mark

                isFor: root.side.isFor
            }

            Kicker {
                Layout.fillWidth: true
                text: root.side.kicker
                color: Theme.sideColor(root.side.isFor)
            }
        }

        Heading {
            Layout.fillWidth: true
            text: root.side.heading
            font.pixelSize: root.titleSize
        }

        Phrase {
            id: inShort

            Layout.fillWidth: true
            visible: !root.bare
            text: root.side.inShortHeading
            color: Theme.muted
            font.weight: Font.Bold
            font.pixelSize: Theme.tiny
        }
    }

    DebatePicture {
        objectName: "picture-" + root.side.side
        Layout.alignment: Qt.AlignTop
        visible: root.pictureSize >= 0
        picture: root.picture
        maximumWidth: root.pictureSize > 0 ? root.smallWidth : root.largeWidth
        maximumHeight: maximumWidth / picture.ratio
    }
}
