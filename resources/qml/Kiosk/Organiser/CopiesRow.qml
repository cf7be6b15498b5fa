import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The number of copies, with buttons to change it.
GridLayout {
    id: root

    required property PrintingViewModel printing

    readonly property bool narrow: width < 13 * Theme.body

    columns: narrow ? 4 : 5
    columnSpacing: Theme.gap
    rowSpacing: 12 * Theme.u

    Phrase {
        Layout.fillWidth: true
        Layout.preferredWidth: 180 * Theme.u * Theme.textScale
        Layout.maximumWidth: root.narrow ? root.width : 180 * Theme.u * Theme.textScale
        Layout.columnSpan: root.narrow ? 4 : 1
        text: qsTr("Copies")
        color: Theme.muted
    }

    Pill {
        objectName: "fewerCopies"
        Layout.preferredWidth: Math.max(Theme.target, implicitHeight)
        leftPadding: 0
        rightPadding: 0
        enabled: root.printing.copies > 1
        text: "−"
        Accessible.name: qsTr("One copy less")
        onClicked: root.printing.setCopies(root.printing.copies - 1)
    }

    Phrase {
        objectName: "copies"
        Layout.preferredWidth: 60 * Theme.u * Theme.textScale
        text: qsTr("%Ln", "", root.printing.copies)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        Accessible.name: qsTr("Copies: %Ln", "", root.printing.copies)
    }

    Pill {
        objectName: "moreCopies"
        Layout.preferredWidth: Math.max(Theme.target, implicitHeight)
        leftPadding: 0
        rightPadding: 0
        enabled: root.printing.copies < root.printing.maxCopies
        text: "+"
        Accessible.name: qsTr("One copy more")
        onClicked: root.printing.setCopies(root.printing.copies + 1)
    }

    Item {
        Layout.fillWidth: true
    }
}
