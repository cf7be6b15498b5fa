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
    // The height for one card.
    required property real room
    // How much gives way, the same for both sides: an index into `sizes`, the number of sizes where the line 'In short' goes, and one more
    // where the points scroll.
    required property int level
    // Whether the buttons are in the card.
    property bool acts: true

    // Font sizes of the points, the largest first.
    readonly property list<real> sizes: [36, 34, 32, 30, 28, 26, 24].map(size => size * Theme.u * Theme.textScale).filter(size => size > Theme.tiny).concat(Theme.tiny)
    readonly property bool bare: level === sizes.length
    readonly property real pointSize: sizes[Math.min(level, sizes.length - 1)]
    // Everything but the points and 'In short'.
    readonly property real rest: top.implicitHeight + title.implicitHeight + Math.max(Theme.target, label.implicitHeight + 32 * Theme.u) + 48 * Theme.u + 4 * column.spacing
    readonly property real kickerHeight: kicker.implicitHeight
    // The least level at which this card fits.
    readonly property int needs: {
        if (trials.count < sizes.length)
            return 0;
        for (let index = 0; index < sizes.length; index++)
            if (rest + kickerHeight + space(sizes[index]) * side.points.length + tall(index) <= room)
                return index;
        const last = sizes.length - 1;
        return rest + space(Theme.tiny) / 2 * side.points.length + tall(last) <= room ? sizes.length : sizes.length + 1;
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

            width: points.width
            text: root.side.points.join("\n")
            font.pixelSize: modelData
            lineHeight: root.leading(index)
        }
    }

    // Measures the label of the button, which may be elsewhere.
    Phrase {
        id: label

        width: points.width - 62 * Theme.u - Theme.target - Theme.smallGap
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

        RowLayout {
            id: top

            Layout.fillWidth: true
            spacing: Theme.smallGap

            Mark {
                isFor: root.side.isFor
            }

            Kicker {
                Layout.fillWidth: true
                text: root.side.kicker
                color: Theme.sideColor(root.side.isFor)
            }
        }

        Heading {
            id: title

            Layout.fillWidth: true
            text: root.side.heading
            font.pixelSize: Math.max(Theme.minimumFontSize, 39 * Theme.u * Theme.displayScale)
        }

        Phrase {
            id: kicker

            Layout.fillWidth: true
            visible: !root.bare
            text: root.side.inShortHeading
            color: Theme.muted
            font.weight: Font.Bold
            font.pixelSize: Theme.tiny
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
