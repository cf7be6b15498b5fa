pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The chosen side's points as ready-made reasons, and 'in my own words'.
GridLayout {
    id: root

    required property VisitViewModel visit

    // The visitor wants to write; `byKeys` if asked by keyboard.
    signal ownWordsRequested(byKeys: bool)

    columns: Theme.portrait || Theme.textScale > 1.3 ? 1 : 2
    columnSpacing: Theme.smallGap
    rowSpacing: Theme.smallGap
    uniformCellWidths: true

    Repeater {
        model: root.visit.chosen.points

        PointChoice {
            required property int index
            required property string modelData

            objectName: "point-" + index
            Layout.fillWidth: true
            Layout.fillHeight: true
            isFor: root.visit.chosen.isFor
            text: modelData
            picked: root.visit.point === index
            onClicked: root.visit.pickPoint(picked ? -1 : index)
        }
    }

    PointChoice {
        objectName: "somethingElse"
        Layout.fillWidth: true
        Layout.fillHeight: true
        isFor: root.visit.chosen.isFor
        text: qsTr("Something else, in my own words")
        picked: root.visit.point < 0 && root.visit.draft !== ""
        onClicked: {
            root.visit.pickPoint(-1);
            root.ownWordsRequested(visualFocus);
        }
    }
}
