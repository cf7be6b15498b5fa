pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The actions on the page of the session.
ColumnLayout {
    id: root

    required property ReportTabViewModel report
    // A helper may only print.
    property bool helper: false

    readonly property PrintingViewModel printing: report.printing

    spacing: Theme.smallGap

    Pill {
        objectName: "printPage"
        irreversible: true
        Layout.fillWidth: true
        filled: true
        text: !root.report.final ? qsTr("Print the page so far") : root.report.hasPage ? qsTr("Print the page as it is now") : qsTr("Print the page")
        onClicked: root.report.printPage()
    }

    Pill {
        objectName: "printAgain"
        irreversible: true
        Layout.fillWidth: true
        visible: root.report.hasPage && !root.printing.jobActive
        text: qsTr("Print the saved page unchanged")
        onClicked: root.report.printAgain()
    }

    Pill {
        objectName: "cancelJob"
        Layout.fillWidth: true
        visible: root.printing.jobActive
        text: qsTr("Cancel printing")
        onClicked: root.printing.cancel()
    }

    Pill {
        objectName: "printLarge"
        irreversible: true
        Layout.fillWidth: true
        text: qsTr("Print it in large letters")
        onClicked: root.report.printLarge()
    }

    Pill {
        objectName: "makePage"
        Layout.fillWidth: true
        visible: !root.helper
        text: qsTr("Save the page")
        onClicked: root.report.makePage()
    }

    Repeater {
        model: root.helper ? [] : root.report.drives

        Pill {
            required property string modelData
            required property int index

            objectName: "saveTo-" + index
            irreversible: true
            Layout.fillWidth: true
            text: qsTr("Save PDF and data to ‘%1’").arg(modelData)
            onClicked: root.report.saveTo(index)
        }
    }

    Phrase {
        objectName: "noStick"
        Layout.fillWidth: true
        visible: root.report.drives.length === 0 && !root.helper
        text: qsTr("Put in a USB stick to take PDF and data home.")
        color: Theme.muted
        font.pixelSize: Theme.small
    }
}
