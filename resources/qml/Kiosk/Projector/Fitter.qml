pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Screens
import Kiosk.Theme

// Finds the largest size, at most `largest`, at which a text fits a place. `least` is one of those it tries. Unlike `Text.Fit` it counts the real height of every line.
Item {
    id: root

    required property string text
    required property real largest
    property real least: 0
    required property real across
    required property real room
    property string face: Theme.plain
    property int weight: Font.Normal
    // Gaps of a third of a line that are needed besides.
    property int gaps: 0

    readonly property list<real> sizes: Array.from({
        "length": 40
    }, (_, step) => sized(largest * Math.pow(0.96, step)))
    readonly property real size: sizes[trials.count < sizes.length ? 0 : sizes.findIndex((size, index) => index === sizes.length - 1 || tall(index) + 0.35 * size * gaps <= room)]

    function sized(size: real): real {
        return size < least && size > 0.96 * least ? least : size;
    }

    function tall(index: int): real {
        return (trials.itemAt(index) as Trial)?.tall ?? 0;
    }

    visible: false

    Repeater {
        id: trials

        model: root.sizes

        Trial {
            required property real modelData

            width: root.across
            text: root.text
            font.family: root.face
            font.weight: root.weight
            font.pixelSize: modelData
            lineHeight: 1.1
        }
    }
}
