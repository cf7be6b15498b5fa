import QtQuick
import Kiosk.Theme

// Plain words. Never anything but plain text: markup in a visitor's words must stay words.
Text {
    // Whether reading aloud takes it up.
    property bool aloud: true

    color: Theme.ink
    font.family: Theme.plain
    font.pixelSize: Theme.body
    lineHeight: 1.2
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
