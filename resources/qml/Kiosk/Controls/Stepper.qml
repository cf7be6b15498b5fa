import QtQuick
import Kiosk.Theme

// A value between two buttons that lower and raise it. At either end the keyboard focus moves to the button that still works.
Row {
    id: root

    required property string text
    property bool aloud: true
    // Whether the value takes two lines.
    property bool wraps: false
    property bool canDecrease: true
    property bool canIncrease: true
    property alias decrease: minus
    property alias increase: plus
    property alias label: value

    signal decreased
    signal increased

    spacing: Theme.smallGap

    Pill {
        id: minus

        width: Theme.target
        leftPadding: 0
        rightPadding: 0
        enabled: root.canDecrease
        lead: "minus"
        onClicked: {
            const focused = visualFocus;
            root.decreased();
            if (focused && !root.canDecrease)
                plus.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Phrase {
        id: value

        // The longest word is never broken; the two lines of a value of even parts are half as wide.
        width: root.wraps ? Math.ceil(Math.max(longest.advanceWidth, 0.6 * whole.advanceWidth)) : implicitWidth
        height: Math.max(Theme.target, implicitHeight)
        aloud: root.aloud
        text: root.text
        color: Theme.muted
        font.pixelSize: Theme.upTo(Theme.small, 34)
        horizontalAlignment: root.wraps ? Text.AlignHCenter : undefined
        verticalAlignment: Text.AlignVCenter
        lineHeight: root.wraps ? 1 : 1.2
        wrapMode: root.wraps ? Text.Wrap : Text.NoWrap

        TextMetrics {
            id: whole

            font: value.font
            text: root.text
        }

        TextMetrics {
            id: longest

            font: value.font
            text: root.text.split(" ").reduce((longest, next) => next.length > longest.length ? next : longest)
        }
    }

    Pill {
        id: plus

        width: Theme.target
        leftPadding: 0
        rightPadding: 0
        enabled: root.canIncrease
        lead: "plus"
        onClicked: {
            const focused = visualFocus;
            root.increased();
            if (focused && !root.canIncrease)
                minus.forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
