import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The third answer of a vote, smaller than the two halves.
Pill {
    required property VisitViewModel visit
    required property string answer

    filled: answer === "unsure"
    lead: filled ? "check" : ""
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: filled
    onClicked: visit.chooseAnswer("unsure")
}
