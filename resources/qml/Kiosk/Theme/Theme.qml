pragma Singleton
import QtQuick

// Every colour, size and duration of the kiosk. `u` is the unit: 1/1080 of the shorter edge of what the screens fill.
QtObject {
    id: root

    property string name: "paper"
    property real chosenScale: 1
    property bool motion: true
    property real viewWidth: 1920
    property real viewHeight: 1080
    // The window's own height, of which low reach leaves the screens the lower part.
    property real fullHeight: viewHeight
    // Pixels of the glass a millimetre; 0 as long as nobody has said how large the screen is.
    property real millimetre: 0

    readonly property var palettes: ({
            "paper": {
                "surface": "#FAF6EE",
                "card": "#FFFFFF",
                "ink": "#171A21",
                "overInk": "#FAF6EE",
                "muted": "#4A4F59",
                "line": "#DDD5C4",
                "controlLine": "#8F8672",
                "forSide": "#0A526D",
                "against": "#843D03",
                "overFor": "#FFFFFF",
                "overAgainst": "#FFFFFF",
                "forTint": "#E3F0F4",
                "againstTint": "#FBEBDC",
                "keyboard": "#E9E1D2",
                "keyLine": "#82795F",
                "note": "#171A21",
                "overNote": "#FAF6EE",
                "pressed": "#DDD5C4",
                "overPressed": "#171A21",
                "track": "#DDD5C4",
                "well": "#1F7A4A",
                "wary": "#9A6400",
                "wrong": "#C62828",
                "overAsleep": "#D8D3C7",
                "alarm": "#9B1C1C",
                "overAlarm": "#FFFFFF",
                "spoken": "#FFE9A8",
                "scrim": "#E6171A21"
            },
            "night": {
                "surface": "#14161B",
                "card": "#1E2128",
                "ink": "#F4EFE4",
                "overInk": "#14161B",
                "muted": "#B9B4A8",
                "line": "#343944",
                "controlLine": "#7B8190",
                "forSide": "#86C4DC",
                "against": "#F0A868",
                "overFor": "#0B1A20",
                "overAgainst": "#1F1206",
                "forTint": "#1B2E36",
                "againstTint": "#36291C",
                "keyboard": "#262A33",
                "keyLine": "#8A90A0",
                "note": "#1E2128",
                "overNote": "#F4EFE4",
                "pressed": "#343944",
                "overPressed": "#F4EFE4",
                "track": "#343944",
                "well": "#4DB380",
                "wary": "#E0A100",
                "wrong": "#F0786C",
                "overAsleep": "#D8D3C7",
                "alarm": "#F2A7A0",
                "overAlarm": "#2A0B08",
                "spoken": "#3D3410",
                "scrim": "#E6000000"
            },
            "black on white": {
                "surface": "#FFFFFF",
                "card": "#FFFFFF",
                "ink": "#000000",
                "overInk": "#FFFFFF",
                "muted": "#000000",
                "line": "#000000",
                "controlLine": "#000000",
                "forSide": "#000000",
                "against": "#000000",
                "overFor": "#FFFFFF",
                "overAgainst": "#FFFFFF",
                "forTint": "#FFFFFF",
                "againstTint": "#FFFFFF",
                "keyboard": "#FFFFFF",
                "keyLine": "#000000",
                "note": "#FFFFFF",
                "overNote": "#000000",
                "pressed": "#000000",
                "overPressed": "#FFFFFF",
                "track": "#BFBFBF",
                "well": "#FFFFFF",
                "wary": "#000000",
                "wrong": "#000000",
                "overAsleep": "#FFFFFF",
                "alarm": "#000000",
                "overAlarm": "#FFFFFF",
                "spoken": "#FFFFFF",
                "scrim": "#E6000000"
            },
            "white on black": {
                "surface": "#000000",
                "card": "#000000",
                "ink": "#FFFFFF",
                "overInk": "#000000",
                "muted": "#FFFFFF",
                "line": "#FFFFFF",
                "controlLine": "#FFFFFF",
                "forSide": "#FFFFFF",
                "against": "#FFFFFF",
                "overFor": "#000000",
                "overAgainst": "#000000",
                "forTint": "#000000",
                "againstTint": "#000000",
                "keyboard": "#000000",
                "keyLine": "#FFFFFF",
                "note": "#000000",
                "overNote": "#FFFFFF",
                "pressed": "#FFFFFF",
                "overPressed": "#000000",
                "track": "#404040",
                "well": "#000000",
                "wary": "#FFFFFF",
                "wrong": "#FFFFFF",
                "overAsleep": "#FFFFFF",
                "alarm": "#FFFFFF",
                "overAlarm": "#000000",
                "spoken": "#000000",
                "scrim": "#E6000000"
            }
        })
    readonly property var palette: palettes[name] ?? palettes["paper"]
    // Only black and white: what a colour says elsewhere is said by marks, words, borders and places alone.
    readonly property bool stark: name === "black on white" || name === "white on black"

    readonly property color surface: palette.surface
    readonly property color card: palette.card
    readonly property color ink: palette.ink
    readonly property color overInk: palette.overInk
    readonly property color muted: palette.muted
    readonly property color line: palette.line
    readonly property color controlLine: palette.controlLine
    readonly property color forSide: palette.forSide
    readonly property color against: palette.against
    readonly property color overFor: palette.overFor
    readonly property color overAgainst: palette.overAgainst
    readonly property color forTint: palette.forTint
    readonly property color againstTint: palette.againstTint
    readonly property color keyboard: palette.keyboard
    readonly property color keyLine: palette.keyLine
    readonly property color note: palette.note
    readonly property color overNote: palette.overNote
    // Someone has to do something about it.
    readonly property color alarm: palette.alarm
    readonly property color overAlarm: palette.overAlarm
    readonly property color scrim: palette.scrim
    // Under a finger.
    readonly property color pressed: palette.pressed
    readonly property color overPressed: palette.overPressed
    // Behind the sentence being read aloud.
    readonly property color spoken: palette.spoken
    // What a progress bar or a ring has still before it.
    readonly property color track: palette.track
    readonly property color asleep: "#000000"
    // How a part of the machine is, always beside a word that says so and in a shape of its own.
    readonly property color well: palette.well
    readonly property color wary: palette.wary
    readonly property color wrong: palette.wrong
    readonly property color overAsleep: palette.overAsleep

    readonly property bool portrait: viewHeight > viewWidth
    readonly property bool cramped: !portrait && (textScale > 1.2 || viewWidth < 1.5 * viewHeight)
    readonly property real fullUnit: Math.min(viewWidth, fullHeight) / 1080
    readonly property real u: Math.min(viewWidth, viewHeight) / 1080

    readonly property string display: "Literata Display"
    readonly property string prose: "Literata"
    readonly property string plain: "Atkinson Hyperlegible Next"

    // VVSG 2.0, 7.1-G and 7.2-I: capitals of 4.8 mm at the size a visit begins with, targets of 12.7 mm, 2.54 mm apart.
    readonly property real capital: 0.668
    readonly property real least: 4.8 * millimetre / capital
    readonly property real needed: u > 0 ? Math.max(1, fullUnit / u, least / (30 * u)) : 1
    readonly property real textScale: Math.min(2, chosenScale * needed)
    readonly property real displayScale: Math.min(textScale, 1.3)
    readonly property real body: 30 * u * textScale
    readonly property real small: Math.max(least, 26 * u * textScale)
    readonly property real tiny: Math.max(least, 24 * u * textScale)
    // The largest letters of the tabs leave the page its room.
    readonly property real tab: portrait ? tiny : upTo(body, 38)
    readonly property real heading: 60 * u * displayScale
    readonly property real subheading: 42 * u * displayScale
    readonly property real huge: 104 * u * displayScale

    readonly property real margin: 48 * u
    readonly property real gap: Math.max(24 * u, smallGap)
    readonly property real smallGap: Math.max(16 * fullUnit, 2.54 * millimetre)
    readonly property real target: Math.max(88 * fullUnit, 12.7 * millimetre)
    readonly property real radius: 24 * u
    readonly property real thin: Math.max(1, 2 * u)
    readonly property real thick: Math.max(2, 3 * u)

    readonly property int moment: motion ? 220 : 0
    readonly property int grow: motion ? 300 : 0

    // For what has to leave room to others: no larger than so many units, but never smaller than a millimetre asks for.
    function upTo(size: real, most: real): real {
        return Math.max(least, Math.min(size, most * u));
    }

    function sideColor(isFor: bool): color {
        return isFor ? forSide : against;
    }

    function overSide(isFor: bool): color {
        return isFor ? overFor : overAgainst;
    }

    function tint(isFor: bool): color {
        return isFor ? forTint : againstTint;
    }

    // A side's card under a finger: without colours it has to turn over.
    function pressedSide(isFor: bool): color {
        return stark ? pressed : tint(isFor);
    }
}
