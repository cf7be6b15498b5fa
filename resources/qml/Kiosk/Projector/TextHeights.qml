pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Screens
import Kiosk.Theme

// How high each text is in one size, before any of them is shown.
Item {
    id: root

    required property list<string> texts
    required property real size
    required property real across
    property string face: Theme.plain
    property int weight: Font.Normal

    readonly property list<real> heights: texts.map((_, index) => (trials.count > index ? (trials.itemAt(index) as Trial)?.tall : 0) ?? 0)
    readonly property real highest: Math.max(0, ...heights)

    visible: false

    Repeater {
        id: trials

        model: root.texts.length

        Trial {
            required property int index

            width: root.across
            text: root.texts[index] ?? ""
            font.family: root.face
            font.weight: root.weight
            font.pixelSize: root.size
            lineHeight: 1.1
        }
    }
}
