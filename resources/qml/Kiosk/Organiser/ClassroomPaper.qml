pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Prints or saves the hand-out and the exit slips of a debate.
ColumnLayout {
    id: root

    required property ClassroomPaperViewModel paper

    readonly property PrintingViewModel printing: paper.printing

    spacing: Theme.gap

    Phrase {
        objectName: "paperHint"
        Layout.fillWidth: true
        text: qsTr("A hand-out for every pupil: both sides in short and in full, with lines to write on. Exit slips: four on a sheet.")
    }

    OptionRow {
        visible: root.paper.languages.length > 1
        label: qsTr("Language")
        key: "paperLanguage"
        keys: root.paper.languages
        choices: root.paper.languageNames
        chosen: [root.paper.language]
        onChose: key => root.paper.chooseLanguage(key)
    }

    // There before the printer was found, so that no button below moves when it is.
    CopiesRow {
        Layout.fillWidth: true
        enabled: root.printing.available
        printing: root.printing
    }

    Pill {
        objectName: "printHandout"
        irreversible: true
        Layout.fillWidth: true
        filled: true
        enabled: !root.paper.busy
        text: qsTr("Print the hand-out")
        onClicked: root.paper.printHandout()
    }

    Pill {
        objectName: "printSlips"
        irreversible: true
        Layout.fillWidth: true
        enabled: !root.paper.busy
        text: qsTr("Print the exit slips")
        onClicked: root.paper.printSlips()
    }

    Pill {
        objectName: "savePaper"
        Layout.fillWidth: true
        enabled: !root.paper.busy
        text: qsTr("Save both as PDF…")
        onClicked: root.paper.save()
    }

    Phrase {
        objectName: "paperJob"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.printing.jobText
        font.weight: Font.Bold
        Accessible.role: Accessible.AlertMessage
    }

    Pill {
        objectName: "paperDone"
        Layout.fillWidth: true
        tone: Theme.muted
        text: qsTr("Back")
        onClicked: root.paper.close()
    }
}
