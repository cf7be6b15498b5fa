import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// Three pages of keys, the same in both orders of letters: digits and punctuation, rarer signs, emoji.
KeyboardLayoutLoader {
    id: root

    // The label of the key that leads back to the letters.
    property string letters: "ABC"
    readonly property string digits: "1234567890"
    // The digits of the script, which a long press offers; '' for none.
    property string otherDigits: ""
    property string comma: ","
    property string semicolon: ";"
    property string question: "?"
    property bool invertedMarks: false
    property int page: 0

    onVisibleChanged: {
        if (!visible)
            page = 0;
    }
    sourceComponent: [common, rare, emoji][page]

    // Keys that write a sign each.
    component Signs: Repeater {
        id: signs

        property string others: ""

        Key {
            required property int index
            required property string modelData

            text: modelData
            alternativeKeys: signs.others === "" ? [] : text + signs.others[index]
        }
    }

    component PageKey: Key {
        property int target

        displayText: "%1/2".arg(target === 1 ? 1 : 2)
        functionKey: true
        highlighted: true
        onClicked: root.page = target
    }

    component BottomRow: KeyboardRow {
        // The page that the emoji key leads to, and its label.
        property int target: 2
        property string label: "☺"

        SymbolModeKey {
            displayText: root.letters
            weight: 240
        }

        PageKey {
            displayText: parent.label
            target: parent.target
        }

        Key {
            text: root.comma
        }

        SpaceKey {
            weight: 480
        }

        Key {
            text: "."
        }

        HideKeyboardKey {
            weight: 160
        }

        EnterKey {
            weight: 240
        }
    }

    Component {
        id: common

        KeyboardLayout {
            keyWeight: 160

            KeyboardRow {
                Signs {
                    model: Array.from(root.digits)
                    others: root.otherDigits
                }
            }

            KeyboardRow {
                Signs {
                    model: Array.from("@#%&*_-+()")
                }
            }

            KeyboardRow {
                PageKey {
                    target: 1
                }

                Signs {
                    model: ['"', "’", ":", root.semicolon, "/", ...(root.invertedMarks ? ["¡", "¿"] : ["!", root.question]), "…"]
                }

                BackspaceKey {}
            }

            BottomRow {}
        }
    }

    Component {
        id: rare

        KeyboardLayout {
            keyWeight: 160

            KeyboardRow {
                Signs {
                    model: Array.from("~<>|{}[]\\^")
                }
            }

            KeyboardRow {
                Signs {
                    model: Array.from("€$£¥=×÷½°§")
                }
            }

            KeyboardRow {
                PageKey {
                    target: 0
                }

                Signs {
                    model: Array.from("«»“”–'`·")
                }

                BackspaceKey {}
            }

            BottomRow {}
        }
    }

    Component {
        id: emoji

        KeyboardLayout {
            keyWeight: 160

            KeyboardRow {
                Signs {
                    model: ["🙂", "😀", "😂", "😍", "🤔", "😐", "🙁", "😢", "😡", "😮"]
                }
            }

            KeyboardRow {
                Signs {
                    model: ["👍", "👎", "👏", "🙌", "🙏", "💪", "🤝", "👋", "👀", "❤"]
                }
            }

            KeyboardRow {
                Signs {
                    model: ["⭐", "✅", "❌", "💡", "🔥", "🎉", "🌍", "💬", "🚀"]
                }

                BackspaceKey {}
            }

            BottomRow {
                label: "123"
                target: 0
            }
        }
    }
}
