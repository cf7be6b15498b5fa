import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Asks whether the visitor is still there. Any touch says yes; otherwise the screen is reset for the next person.
QuestionCard {
    id: root

    required property KioskViewModel kiosk

    // Whether the ring gives way to large letters or buttons; the seconds are then beside the question.
    readonly property bool bare: Theme.tight || (!Theme.portrait && Theme.textScale > 1.2)

    objectName: "stillThere"
    Accessible.name: qsTr("Still there?")
    card.width: Math.min(width - 2 * Theme.margin, (bare ? 1600 : 900) * Theme.u)
    card.height: column.implicitHeight + 2 * column.anchors.margins
    onTappedBeside: kiosk.registerActivity()

    NumberAnimation {
        target: root.card
        property: "anchors.verticalCenterOffset"
        running: true
        from: Theme.motion ? 60 * Theme.u : 0
        to: 0
        duration: Theme.moment
        easing.type: Easing.OutCubic
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: (root.bare ? 32 : 64) * Theme.u
        spacing: root.bare ? Theme.gap : 36 * Theme.u

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Heading {
                Layout.fillWidth: true
                text: qsTr("Still there?")
                horizontalAlignment: root.bare ? Text.AlignLeft : Text.AlignHCenter
            }

            Heading {
                visible: root.bare
                text: seconds.text
            }
        }

        Item {
            visible: !root.bare
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 220 * Theme.u
            implicitHeight: implicitWidth

            Shape {
                anchors.fill: parent

                ShapePath {
                    strokeColor: Theme.track
                    strokeWidth: 16 * Theme.u
                    fillColor: "transparent"

                    PathAngleArc {
                        centerX: 110 * Theme.u
                        centerY: 110 * Theme.u
                        radiusX: 98 * Theme.u
                        radiusY: 98 * Theme.u
                        startAngle: -90
                        sweepAngle: 360
                    }
                }

                ShapePath {
                    strokeColor: Theme.ink
                    strokeWidth: 16 * Theme.u
                    fillColor: "transparent"
                    capStyle: ShapePath.RoundCap

                    PathAngleArc {
                        centerX: 110 * Theme.u
                        centerY: 110 * Theme.u
                        radiusX: 98 * Theme.u
                        radiusY: 98 * Theme.u
                        startAngle: -90
                        sweepAngle: 360 * root.kiosk.idle.shareLeft
                    }
                }
            }

            Heading {
                id: seconds

                anchors.centerIn: parent
                text: qsTr("%Ln", "", root.kiosk.idle.secondsLeft)
                font.pixelSize: 80 * Theme.u
            }
        }

        Phrase {
            Layout.fillWidth: true
            text: root.kiosk.visit.keepsUnfinished && root.kiosk.visit.hasWords ? qsTr("Your words are kept, but no vote is cast without you.") : qsTr("The screen will be cleared for the next person. Nothing is cast without you.")
            color: Theme.muted
            horizontalAlignment: root.bare ? Text.AlignLeft : Text.AlignHCenter
        }

        GridLayout {
            Layout.fillWidth: root.bare
            Layout.alignment: Qt.AlignHCenter
            columns: root.bare && !Theme.portrait ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: column.spacing
            uniformCellWidths: root.bare

            Pill {
                objectName: "stillHere"
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: root.bare
                Layout.maximumWidth: root.bare ? -1 : column.width
                filled: true
                text: qsTr("I’m still here")
                onClicked: root.kiosk.registerActivity()
            }

            Pill {
                objectName: "finished"
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: root.bare
                Layout.maximumWidth: root.bare ? -1 : column.width
                text: qsTr("I’m finished")
                onClicked: root.kiosk.leave()
            }
        }
    }
}
