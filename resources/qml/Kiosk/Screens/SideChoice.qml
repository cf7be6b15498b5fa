import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One of the two halves of a choice between the sides. Side by side, both leave their claims the same height.
Choice {
    required property SideViewModel side
    required property SideChoice sibling

    Layout.fillWidth: true
    Layout.fillHeight: true
    isFor: side.isFor
    text: side.label
    claim: side.claim
    claimRoom: Theme.portrait ? claimNeeds : Math.max(claimNeeds, sibling.claimNeeds)
}
