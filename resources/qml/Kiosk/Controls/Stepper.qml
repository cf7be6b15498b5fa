import QtQuick
import Kiosk.Theme

// A value between two buttons that lower and raise it. At either end the keyboard focus moves to the button that still works.
Row {
    id: root

    required property string text
    property bool aloud: true
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

        height: Math.max(Theme.target, implicitHeight)
        aloud: root.aloud
        text: root.text
        color: Theme.muted
        font.pixelSize: Theme.upTo(Theme.small, 34)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
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
