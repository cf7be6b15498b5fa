pragma Singleton
import QtQuick

// Every colour, size and duration of the kiosk. `u` is the unit: 1/1080 of the window's shorter edge.
QtObject {
    id: root

    property string name: "paper"
    property real textScale: 1
    property bool motion: true
    property real viewWidth: 1920
    property real viewHeight: 1080

    readonly property bool portrait: viewHeight > viewWidth
    readonly property bool cramped: !portrait && (textScale > 1.2 || viewWidth < 1.5 * viewHeight)
    readonly property real u: Math.min(viewWidth, viewHeight) / 1080
    readonly property bool night: name === "night"

    readonly property color surface: night ? "#14161B" : "#FAF6EE"
    readonly property color card: night ? "#1E2128" : "#FFFFFF"
    readonly property color ink: night ? "#F4EFE4" : "#171A21"
    readonly property color overInk: night ? "#14161B" : "#FAF6EE"
    readonly property color muted: night ? "#B9B4A8" : "#4A4F59"
    readonly property color line: night ? "#343944" : "#DDD5C4"
    readonly property color controlLine: night ? "#7B8190" : "#8F8672"
    readonly property color forSide: night ? "#8CCBE3" : "#0A526D"
    readonly property color against: night ? "#F0A868" : "#843D03"
    readonly property color overFor: night ? "#0B1A20" : "#FFFFFF"
    readonly property color overAgainst: night ? "#1F1206" : "#FFFFFF"
    readonly property color forTint: night ? "#1B2E36" : "#E3F0F4"
    readonly property color againstTint: night ? "#36291C" : "#FBEBDC"
    readonly property color keyboard: night ? "#262A33" : "#E9E1D2"
    readonly property color asleep: "#000000"
    readonly property color overAsleep: "#B9B4A8"
    readonly property color scrim: night ? "#E6000000" : "#E6171A21"

    readonly property string display: "Literata Display"
    readonly property string prose: "Literata"
    readonly property string plain: "Atkinson Hyperlegible Next"

    readonly property real displayScale: Math.min(textScale, 1.3)
    readonly property real body: 30 * u * textScale
    readonly property real small: 26 * u * textScale
    readonly property real tiny: 24 * u * textScale
    readonly property real heading: 60 * u * displayScale
    readonly property real subheading: 42 * u * displayScale
    readonly property real huge: 104 * u * displayScale

    readonly property real margin: 48 * u
    readonly property real gap: 24 * u
    readonly property real smallGap: 16 * u
    readonly property real target: 88 * u
    readonly property real radius: 24 * u
    readonly property real thin: Math.max(1, 2 * u)
    readonly property real thick: Math.max(2, 3 * u)

    readonly property int moment: motion ? 220 : 0
    readonly property int grow: motion ? 300 : 0

    function sideColor(isFor: bool): color {
        return isFor ? forSide : against;
    }

    function overSide(isFor: bool): color {
        return isFor ? overFor : overAgainst;
    }

    function tint(isFor: bool): color {
        return isFor ? forTint : againstTint;
    }
}
