import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.ViewModels

// The blank screen of a lesson: black, until it is tapped or the key is pressed again.
T.AbstractButton {
    id: root

    required property LessonViewModel lesson

    objectName: "blankScreen"
    visible: lesson.blank
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("The screen is blank. Tap to see it again.")
    onClicked: lesson.showScreen()

    background: Rectangle {
        color: Theme.asleep
    }
}
