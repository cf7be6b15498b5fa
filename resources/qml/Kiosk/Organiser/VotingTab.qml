pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.ViewModels

// Votes that came in another way than by a finger on this screen.
TwoColumns {
    id: root

    required property OrganiserViewModel organiser

    readonly property VotingTabViewModel voting: organiser.voting

    facts: [
        Phrase {
            Layout.fillWidth: true
            text: qsTr("Hands and paper")
        }
    ]
}
