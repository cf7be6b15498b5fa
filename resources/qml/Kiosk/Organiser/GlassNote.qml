import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How large letters and buttons are on a screen of this size.
Phrase {
    required property AppearanceViewModel appearance

    objectName: "glassNote"
    text: appearance.glassNote(Screen.width, Screen.height, appearance.guessedInches)
    color: Theme.muted
    font.pixelSize: Theme.small
}
