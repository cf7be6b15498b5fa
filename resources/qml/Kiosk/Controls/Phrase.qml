import QtQuick
import Kiosk.Theme

// Text. Always plain: markup in a visitor's words must be shown, not interpreted.
Text {
    // Whether it is read aloud.
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
