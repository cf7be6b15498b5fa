pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One side in short. Both sides use this file, so neither gets more space, larger text or fewer taps.
Card {
    id: root

    required property KioskViewModel kiosk
    required property SideViewModel side
    // The width and the height for one card.
    required property real cardWidth
    required property real room
    // How much gives way, the same for both sides: an index into `sizes`, the number of sizes where the line 'In short' goes, and one more
    // where the points scroll.
    required property int level
    // Whether the buttons are in the card.
    property bool acts: true
    required property PictureViewModel picture
    // Which of the sizes in `SideHead` the picture has, the same for both sides; -1 without it.
    required property int pictureSize

    // Font sizes of the points, the largest first.
    readonly property list<real> sizes: [36, 34, 32, 30, 28, 26, 24].map(size => size * Theme.u * Theme.textScale).filter(size => size > Theme.tiny).concat(Theme.tiny)
    readonly property real textWidth: cardWidth - 68 * Theme.u
    readonly property bool bare: level === sizes.length
    readonly property real pointSize: sizes[Math.min(level, sizes.length - 1)]
    // Everything but the name, the points and 'In short'.
    readonly property real rest: Math.max(Theme.target, label.implicitHeight + 32 * Theme.u) + 48 * Theme.u + 3 * column.spacing
    // The least level at which this card fits.
    readonly property int needs: {
        if (trials.count < sizes.length)
            return 0;
        const least = levelBelow(head.plainHeight + head.inShortHeight);
        if (least < sizes.length)
            return least;
        const last = sizes.length - 1;
        return head.plainHeight + rest + space(Theme.tiny) / 2 * side.points.length + tall(last) <= room ? sizes.length : sizes.length + 1;
    }
    // The same with a picture of each size; more than there are if it does not fit.
    readonly property list<int> picturedNeeds: head.picturedHeights.map(headHeight => levelBelow(headHeight))
    // The last level with letters as large as other text.
    readonly property int bodyLevel: sizes.filter(size => size > Theme.body - 0.5).length - 1

    // The least level at which the points fit below a head of this height.
    function levelBelow(headHeight: real): int {
        for (let index = 0; index < sizes.length; index++)
            if (headHeight + rest + space(sizes[index]) * side.points.length + tall(index) <= room)
                return index;
        return sizes.length + 2;
    }

    // The height of all points at one of the sizes.
    function tall(index: int): real {
        return (trials.itemAt(index) as Trial)?.tall ?? 0;
    }

    // Between two points of this font size.
    function space(size: real): real {
        return 0.5 * size;
    }

    // Lines are closer in smaller letters, where room is short.
    function leading(index: int): real {
        return index >= sizes.length - 1 ? 1.06 : 1.24 - 0.025 * index;
    }

    implicitHeight: column.implicitHeight + 48 * Theme.u

    // Measure the points at every size.
    Repeater {
        id: trials

        model: root.sizes

        Trial {
            required property real modelData
            required property int index

            width: root.textWidth - points.Layout.leftMargin
            text: root.side.points.join("\n")
            font.pixelSize: modelData
            lineHeight: root.leading(index)
        }
    }

    // Measures the label of the button, which may be elsewhere.
    Phrase {
        id: label

        width: root.textWidth - points.Layout.leftMargin - 62 * Theme.u - Theme.target - Theme.smallGap
        visible: false
        text: actions.label
        font.weight: Font.Bold
        lineHeight: 1
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: 14 * Theme.u
        color: Theme.sideColor(root.side.isFor)
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: 34 * Theme.u
        anchors.rightMargin: 34 * Theme.u
        anchors.topMargin: 30 * Theme.u
        anchors.bottomMargin: 18 * Theme.u
        spacing: 8 * Theme.u

        SideHead {
            id: head

            Layout.fillWidth: true
            side: root.side
            picture: root.picture
            pictureSize: root.pictureSize
            bare: root.bare
            available: root.textWidth
        }

        ColumnLayout {
            id: points

            readonly property real lineHeight: root.leading(root.level)

            Layout.fillWidth: true
            Layout.leftMargin: 18 * Theme.u
            spacing: root.space(root.pointSize) / (root.bare ? 2 : 1)

            Repeater {
                model: root.side.points

                Phrase {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    font.pixelSize: root.pointSize
                    lineHeight: points.lineHeight
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        SideActions {
            id: actions

            Layout.fillWidth: true
            visible: root.acts
            kiosk: root.kiosk
            side: root.side
            card: root
        }
    }
}
