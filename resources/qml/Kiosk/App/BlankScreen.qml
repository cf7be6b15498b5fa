import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme
import Kiosk.ViewModels

// The blank screen of a lesson: black, until it is tapped or the key is pressed again. With two screens the projector is blank instead.
T.AbstractButton {
    id: root

    required property KioskViewModel kiosk

    readonly property LessonViewModel lesson: kiosk.lesson

    objectName: "blankScreen"
    visible: lesson.blank && !kiosk.classroom.projector.on
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("The screen is blank. Tap to see it again.")
    onClicked: lesson.showScreen()

    background: Rectangle {
        color: Theme.asleep
    }
}
