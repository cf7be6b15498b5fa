pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls

// A discussion by turns: first the coin toss, then one speech after the other.
Page {
    id: root

    objectName: "speakingOrder"

    Loader {
        anchors.fill: parent
        sourceComponent: root.kiosk.classroom.speakingOrder.position > 0 ? speeches : toss
    }

    Component {
        id: toss

        CoinToss {
            kiosk: root.kiosk
        }
    }

    Component {
        id: speeches

        Speeches {
            kiosk: root.kiosk
        }
    }
}
