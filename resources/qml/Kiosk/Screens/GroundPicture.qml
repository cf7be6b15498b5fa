import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The picture of the common ground: beside the last fact where that would be alone in its row, else below all of them. It takes the height
// that the facts leave; where they leave too little, it is further down.
Item {
    id: root

    required property PictureViewModel picture
    required property int columns
    required property Repeater facts
    required property real rowSpacing
    // The heights of what is in sight at once, and of what there is of it for facts and picture.
    required property real page
    required property real room
    readonly property bool paired: visible && columns > 1 && facts.count % columns === 1
    readonly property real least: (paired ? 150 : 240) * Theme.u
    // The height that is left in the picture's row.
    readonly property real remaining: {
        let rest = room;
        for (let row = 0; row < Math.floor(facts.count / columns); row++) {
            let tallest = 0;
            for (let column = 0; column < columns; column++)
                tallest = Math.max(tallest, facts.itemAt(row * columns + column)?.implicitHeight ?? 0);
            rest -= tallest + rowSpacing;
        }
        return rest;
    }

    implicitHeight: Math.min(width / picture.ratio, remaining >= least ? remaining : paired ? least : 0.6 * page)
    visible: picture.available

    DebatePicture {
        objectName: "picture-common_ground"
        anchors.centerIn: parent
        picture: root.picture
        maximumWidth: root.width
        maximumHeight: root.height
    }
}
