pragma Singleton
import QtQuick

// Every colour, size and duration of the kiosk. `u` is 1/1080 of the shorter edge of the area that the screens fill.
QtObject {
    id: root

    property string name: "paper"
    property real chosenScale: 1
    property bool motion: true
    property real viewWidth: 1920
    property real viewHeight: 1080
    // The height of the window; with low reach the screens fill only its lower part.
    property real fullHeight: viewHeight
    // Pixels a millimetre; 0 while the size of the screen is unknown.
    property real millimetre: 0

    readonly property var palette: Palettes.byName[name] ?? Palettes.byName["paper"]
    // Only black and white: marks, words, borders and position have to say what colour says in the other themes.
    readonly property bool highContrast: name === "black on white" || name === "white on black"

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
    // For problems that someone has to act on.
    readonly property color alarm: palette.alarm
    readonly property color overAlarm: palette.overAlarm
    readonly property color scrim: palette.scrim
    // While pressed.
    readonly property color pressed: palette.pressed
    readonly property color overPressed: palette.overPressed
    // Behind the sentence that is being read aloud.
    readonly property color spoken: palette.spoken
    // The remaining part of a progress bar or ring.
    readonly property color track: palette.track
    // Behind a picture that was made for a light background.
    readonly property color plate: palette.plate
    readonly property color asleep: "#000000"
    // The state of a part of the machine; always with a word and a distinct shape, never colour alone.
    readonly property color well: palette.well
    readonly property color warning: palette.warning
    readonly property color wrong: palette.wrong
    readonly property color overAsleep: palette.overAsleep

    readonly property bool portrait: viewHeight > viewWidth
    readonly property bool cramped: !portrait && (textScale > 1.2 || viewWidth < 1.5 * viewHeight)
    // Of cards and the like; 'one column' gives way after gaps and decoration.
    readonly property int columns: portrait || textScale > 1.65 ? 1 : 2
    readonly property real fullUnit: Math.min(viewWidth, fullHeight) / 1080
    readonly property real u: Math.min(viewWidth, viewHeight) / 1080

    readonly property string display: "Literata Display"
    readonly property string prose: "Literata"
    readonly property string plain: "Atkinson Hyperlegible Next"

    // VVSG 2.0, 7.1-G and 7.2-I: capitals of 4.8 mm at the default text size, touch targets of 12.7 mm, 2.54 mm apart. Small glass has no
    // space for all of it: each takes at most a share of the shorter edge (kiosk/domain/glass.py has the same numbers).
    readonly property real capital: 0.668
    readonly property real legible: 4.8 * millimetre / capital
    readonly property real minimumFontSize: Math.min(legible, 47 * fullUnit)
    readonly property real needed: u > 0 ? Math.max(1, fullUnit / u, Math.min(legible, 60 * fullUnit) / (30 * u)) : 1
    readonly property real textScale: Math.min(2, chosenScale * needed)
    // Whether a visitor can have larger letters than the needed ones, by a tenth at least (kiosk/ui/viewmodels/appearance.py).
    readonly property bool enlarges: needed < 2 / 1.1
    readonly property real displayScale: Math.min(textScale, 1.3)
    readonly property real body: Math.max(minimumFontSize, 30 * u * textScale)
    readonly property real small: Math.max(minimumFontSize, 26 * u * textScale)
    readonly property real tiny: Math.max(minimumFontSize, 24 * u * textScale)
    // Tabs grow less than other text, to leave room for the page.
    readonly property real tab: portrait ? tiny : upTo(body, 38)
    readonly property real heading: Math.max(minimumFontSize, 60 * u * displayScale)
    readonly property real subheading: 42 * u * displayScale
    readonly property real huge: 104 * u * displayScale

    // Whether letters and buttons take so much of a small screen that the space around them gives way.
    readonly property bool tight: target > 100 * fullUnit
    readonly property real margin: tight ? smallGap : 48 * u
    readonly property real gap: Math.max(24 * u, smallGap)
    readonly property real smallGap: Math.max(16 * fullUnit, Math.min(2.54 * millimetre, 30 * fullUnit))
    readonly property real target: Math.max(88 * fullUnit, Math.min(12.7 * millimetre, 153 * fullUnit))
    readonly property real radius: 24 * u
    readonly property real thin: Math.max(1, 2 * u)
    readonly property real thick: Math.max(2, 3 * u)

    readonly property int moment: motion ? 220 : 0
    readonly property int grow: motion ? 300 : 0

    // Limits a text size to a number of units where space is short, but never below the legible minimum.
    function upTo(size: real, most: real): real {
        return Math.max(minimumFontSize, Math.min(size, most * u));
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

    // The background of a pressed card of one side: without colours it has to invert.
    function pressedSide(isFor: bool): color {
        return highContrast ? pressed : tint(isFor);
    }
}
