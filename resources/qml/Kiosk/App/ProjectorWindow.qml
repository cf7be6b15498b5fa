pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk.Projector
import Kiosk.Theme
import Kiosk.ViewModels

// The class's view of a lesson on the second screen. It has nothing to operate, and an engine of its own: its Theme fits the projector.
Window {
    id: root

    required property KioskViewModel kiosk

    readonly property ClassViewViewModel view: kiosk.classroom.classView
    readonly property string page: view.page

    function showPage(): void {
        pageLoader.setSource(Qt.resolvedUrl("../Projector/" + page + "Page.qml"), {
            "kiosk": kiosk,
            "legible": Qt.binding(() => pageLoader.legible)
        });
    }

    objectName: "projectorWindow"
    title: qsTr("The lesson")
    color: kiosk.lesson.blank ? Theme.asleep : Theme.surface
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowDoesNotAcceptFocus
    LayoutMirroring.enabled: view.mirrored
    LayoutMirroring.childrenInherit: true
    onPageChanged: showPage()
    Component.onCompleted: showPage()

    Binding {
        target: Theme
        property: "viewWidth"
        value: root.width
    }

    Binding {
        target: Theme
        property: "viewHeight"
        value: root.height
    }

    Binding {
        target: Theme
        property: "name"
        value: root.view.theme
    }

    Binding {
        target: Theme
        property: "motion"
        value: root.kiosk.appearance.motion
    }

    Item {
        anchors.fill: parent
        visible: !root.kiosk.lesson.blank

        ProjectorBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            kiosk: root.kiosk
            legible: pageLoader.legible
        }

        Loader {
            id: pageLoader

            // The size of letters that are 1/25 of the picture high; in a wide one their capitals alone are.
            readonly property real legible: Math.max(0.04 * root.height, Math.min(0.062 * root.height, 0.05 * root.width))

            objectName: "page"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            anchors.margins: Theme.margin
        }
    }
}
