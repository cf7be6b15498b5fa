import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What the vote page shows after the vote: that it is counted, and why it cannot be seen here.
ColumnLayout {
    id: root

    signal resultsRequested

    spacing: Theme.gap

    Item {
        Layout.fillHeight: true
    }

    Heading {
        objectName: "voteClosed"
        Layout.fillWidth: true
        text: qsTr("Your vote is counted.")
        horizontalAlignment: Text.AlignHCenter
    }

    Phrase {
        Layout.fillWidth: true
        Layout.maximumWidth: 1100 * Theme.u * Theme.textScale
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("It is one of the counts now. Nobody can see it again or change it, not even you: that keeps it secret.")
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }

    Pill {
        objectName: "seeResults"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: parent.width
        text: qsTr("See the results")
        onClicked: root.resultsRequested()
    }

    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 2
    }
}
