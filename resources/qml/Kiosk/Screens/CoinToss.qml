pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Who begins to speak: a coin with the mark of one side on it. It turns once when it is tossed, unless motion is reduced.
CentredColumn {
    id: root

    required property KioskViewModel kiosk

    readonly property SpeakingOrderViewModel order: kiosk.classroom.speakingOrder

    Connections {
        function onTossed(): void {
            turn.restart();
        }

        target: root.order
    }

    Heading {
        objectName: "tossHeading"
        Layout.fillWidth: true
        text: root.order.waits ? qsTr("Who begins?") : root.order.result
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: 72 * Theme.u * Theme.displayScale
        opacity: turn.running ? 0 : 1 // the coin says it first
    }

    Rectangle {
        id: coin

        objectName: "coin"
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: (Theme.tight ? 180 : 300) * Theme.u
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.card
        border.color: Theme.ink
        border.width: 10 * Theme.u
        Accessible.ignored: true

        transform: Rotation {
            id: rotation

            origin.x: coin.width / 2
            origin.y: coin.height / 2
            axis.x: 0
            axis.y: 1
            axis.z: 0
        }

        NumberAnimation {
            id: turn

            target: rotation
            property: "angle"
            from: Theme.motion ? 0 : to
            to: 2 * 360
            duration: Theme.grow
            easing.type: Easing.OutCubic
        }

        Heading {
            anchors.fill: parent
            visible: root.order.waits
            text: "?"
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: 0.5 * coin.width
            Accessible.ignored: true
        }

        Mark {
            anchors.centerIn: parent
            visible: !root.order.waits
            isFor: turn.running && Math.floor(rotation.angle / 180) % 2 === 1 ? root.order.first !== "for" : root.order.first === "for"
            size: 0.45 * coin.width
        }
    }

    Pill {
        objectName: "tossCoin"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: parent.width
        visible: root.order.canToss && root.order.waits
        filled: true
        text: qsTr("Toss the coin")
        onClicked: root.order.toss()
    }

    // A button of its own: a second tap on the first one must not change who begins.
    Pill {
        objectName: "tossAgain"
        irreversible: true
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: parent.width
        visible: root.order.canToss && !root.order.waits
        text: qsTr("Toss it again")
        onClicked: root.order.toss()
    }

    Phrase {
        objectName: "tossNote"
        Layout.fillWidth: true
        text: qsTr("Then both sides speak in turn: case, rebuttal, closing, each for the same time. The side that begins does not have the last word.")
        horizontalAlignment: Text.AlignHCenter
        color: Theme.muted
    }
}
