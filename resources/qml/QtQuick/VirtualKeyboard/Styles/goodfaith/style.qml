pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Controls
import Kiosk.Theme

// The style of the on-screen keyboard. Qt looks for it at this path below an import path.
KeyboardStyle {
    id: style

    readonly property real keyMargin: 12

    // A long press counts once: only Backspace repeats, and the first alternative offered for a letter is the letter itself.
    // Qt removes it from the alternatives, but only once.
    function disableRepeat(key: var): void {
        key.repeat = key.key === Qt.Key_Backspace;
        const offered = Array.from(key.alternativeKeys);
        const at = offered.indexOf(key.text);
        if (offered.length > 0)
            key.alternativeKeys = at < 0 ? [key.text, key.text, ...offered] : [...offered.slice(0, at), key.text, ...offered.slice(at)];
    }

    // Upper case where it is one letter: 'ß' would become 'SS'.
    function upper(letters: string): string {
        return Array.from(letters).map(letter => letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter).join("");
    }

    component Face: KeyPanel {
        id: face

        property string words: control.displayText
        property string iconName: ""
        property bool quiet: false
        // A full field takes no more letters: the keys that write are grey, and the space bar says why.
        readonly property bool dead: TextFieldState.full && writes
        property bool writes: false
        property string refusal: ""
        // Letters that a long press offers; the first ones are shown in the corner.
        readonly property string accents: Array.from(control?.effectiveAlternativeKeys ?? []).filter(key => key !== face.control.text).slice(0, 2).join("")

        onControlChanged: {
            if (control)
                style.disableRepeat(control);
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: style.keyMargin / 2 * style.scaleHint * 1.6
            radius: 14 * Theme.u
            color: face.dead || face.quiet && !face.control.pressed ? Theme.surface : face.control.pressed ? Theme.pressed : Theme.card
            border.color: Theme.keyLine
            border.width: face.dead ? 0 : Theme.thin

            Phrase {
                anchors.centerIn: parent
                width: parent.width - 12 * Theme.u
                visible: face.iconName === "" && !reason.visible
                text: face.control.uppercased && face.words.length === 1 ? style.upper(face.words) : face.words
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                wrapMode: Text.NoWrap
                font.pixelSize: Math.min(40 * Theme.u, parent.height * 0.5)
                lineHeight: 1
                color: face.dead ? Theme.muted : face.control.pressed ? Theme.overPressed : Theme.ink
                opacity: face.control.enabled ? 1 : 0.4
                Accessible.ignored: true
            }

            Phrase {
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.rightMargin: 10 * Theme.u
                anchors.topMargin: 4 * Theme.u
                visible: text !== "" && face.iconName === ""
                text: face.control.uppercased ? style.upper(face.accents) : face.accents
                font.pixelSize: Math.min(22 * Theme.u, parent.height * 0.28)
                lineHeight: 1
                color: face.control.pressed ? Theme.overPressed : Theme.muted
                Accessible.ignored: true
            }

            Phrase {
                id: reason

                anchors.fill: parent
                anchors.margins: 8 * Theme.u
                visible: face.dead && text !== ""
                text: face.refusal
                font.pixelSize: Math.min(36 * Theme.u, parent.height * 0.4)
                fontSizeMode: Text.Fit
                minimumPixelSize: 12
                font.weight: Font.Bold
                lineHeight: 1
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }

            Icon {
                anchors.centerIn: parent
                implicitWidth: 40 * Theme.u
                visible: face.iconName !== ""
                name: face.iconName
                tone: face.dead ? Theme.muted : face.control.pressed ? Theme.overPressed : Theme.ink
                opacity: face.control.enabled ? 1 : 0.4
            }
        }
    }

    // Four rows of keys, each as high as any other touch target.
    keyboardDesignWidth: 2560
    keyboardDesignHeight: Theme.portrait ? 1150 : 800
    keyboardRelativeLeftMargin: 24 / keyboardDesignWidth
    keyboardRelativeRightMargin: 24 / keyboardDesignWidth
    keyboardRelativeTopMargin: 24 / keyboardDesignHeight
    keyboardRelativeBottomMargin: 24 / keyboardDesignHeight

    keyboardBackground: Rectangle {
        color: Theme.keyboard
        radius: Theme.radius
    }

    keyPanel: Face {
        writes: control !== null && !control.functionKey
    }
    backspaceKeyPanel: Face {
        iconName: "erase"
        quiet: true
    }
    enterKeyPanel: Face {
        writes: true
        iconName: "return"
        quiet: true
    }
    hideKeyPanel: Face {
        iconName: "down"
        quiet: true
    }
    shiftKeyPanel: Face {
        iconName: "shift"
        quiet: true
    }
    spaceKeyPanel: Face {
        writes: true
        words: qsTr("space")
        refusal: qsTr("The field is full")
    }
    symbolKeyPanel: Face {
        quiet: true
    }
    modeKeyPanel: Face {
        quiet: true
    }
    languageKeyPanel: KeyPanel {}
    handwritingKeyPanel: Face {
        quiet: true
    }

    characterPreviewMargin: 0
    characterPreviewDelegate: Item {
        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom

        visible: false
    }

    alternateKeysListItemWidth: 110 * Theme.u
    alternateKeysListItemHeight: 110 * Theme.u
    alternateKeysListDelegate: Item {
        id: alternate

        required property string text

        width: style.alternateKeysListItemWidth
        height: style.alternateKeysListItemHeight

        Phrase {
            anchors.centerIn: parent
            text: alternate.text
            font.pixelSize: 44 * Theme.u
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.line
        radius: 12 * Theme.u
    }
    alternateKeysListBackground: Rectangle {
        color: Theme.card
        radius: 14 * Theme.u
        border.color: Theme.ink
        border.width: Theme.thin
    }

    selectionListHeight: 0
    selectionListDelegate: SelectionListItem {}
    selectionListBackground: Item {}
    selectionListHighlight: Item {}

    navigationHighlight: Rectangle {
        color: "transparent"
        border.color: Theme.ink
        border.width: 4 * Theme.u
    }
}
