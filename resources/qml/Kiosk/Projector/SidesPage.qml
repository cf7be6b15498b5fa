import QtQuick

// Both sides at their best, in short.
TwoSides {
    forTexts: kiosk.debate.forSide.points
    againstTexts: kiosk.debate.againstSide.points
}
