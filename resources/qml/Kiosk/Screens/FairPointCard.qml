import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A reason of the other side with the question whether it is a fair point. After an answer only that answer stays.
QuoteCard {
    id: root

    required property int index
    required property string answer
    required property bool forside

    signal answered(fair: bool)

    isFor: forside

    Item {
        Layout.fillHeight: true
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.smallGap

        Pill {
            objectName: "fair-" + root.index
            irreversible: true
            enabled: root.answer !== "not"
            opacity: enabled ? 1 : 0
            filled: root.answer === "fair"
            lead: filled ? "check" : ""
            leftPadding: 32 * Theme.u
            rightPadding: 32 * Theme.u
            text: qsTr("Fair point")
            onClicked: root.answered(true)
        }

        Pill {
            objectName: "not-" + root.index
            irreversible: true
            enabled: root.answer !== "fair"
            opacity: enabled ? 1 : 0
            filled: root.answer === "not"
            lead: filled ? "check" : ""
            leftPadding: 32 * Theme.u
            rightPadding: 32 * Theme.u
            tone: Theme.muted
            text: qsTr("Not for me")
            onClicked: root.answered(false)
        }
    }
}
