import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The phase and the time that is left, to be read from the last row.
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property real legible

    readonly property ClassViewViewModel view: kiosk.classroom.classView
    readonly property ClassPagesViewModel pages: kiosk.classroom.pages

    objectName: "projectorBar"
    implicitHeight: row.implicitHeight + Theme.smallGap
    color: Theme.card

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(1, 3 * Theme.u)
        color: Theme.ink
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Heading {
            objectName: "classTitle"
            Layout.fillWidth: true
            text: root.view.title
            font.pixelSize: root.legible
        }

        Phrase {
            objectName: "classPart"
            visible: root.pages.count > 1
            text: qsTr("%L1/%L2").arg(root.pages.index + 1).arg(root.pages.count)
            color: Theme.muted
            font.pixelSize: root.legible
            lineHeight: 1
        }

        Phrase {
            objectName: "classRehearsal"
            visible: root.kiosk.rehearsal.on
            text: qsTr("Rehearsal")
            color: Theme.muted
            font.pixelSize: Theme.body
            lineHeight: 1
        }

        Rectangle {
            visible: time.text !== ""
            implicitWidth: widest.advanceWidth + 2 * Theme.smallGap
            implicitHeight: 1.4 * root.legible
            radius: Theme.smallGap
            color: root.kiosk.lesson.over ? Theme.ink : "transparent"

            TextMetrics {
                id: widest

                font: time.font
                text: "00:00"
            }

            Phrase {
                id: time

                objectName: "classTime"
                anchors.centerIn: parent
                text: root.view.timeLeft
                color: root.kiosk.lesson.over ? Theme.overInk : root.kiosk.lesson.running ? Theme.ink : Theme.muted
                font.pixelSize: root.legible
                font.weight: Font.Bold
                lineHeight: 1
            }
        }
    }
}
