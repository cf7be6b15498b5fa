pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The page of the session: make, print or save it. A bar shows the progress of long tasks.
TwoColumns {
    id: root

    required property OrganiserViewModel organiser

    readonly property ReportTabViewModel report: organiser.report
    readonly property PrintingViewModel printing: report.printing

    Component.onCompleted: report.setActive(true)
    Component.onDestruction: report?.setActive(false)

    facts: [
        Kicker {
            Layout.fillWidth: true
            text: qsTr("The page")
        },
        Heading {
            Layout.fillWidth: true
            text: root.organiser.session.name
            font.pixelSize: 52 * Theme.u * Theme.displayScale
        },
        Phrase {
            objectName: "reportNote"
            Layout.fillWidth: true
            text: !root.report.ready ? qsTr("There is a page once the session has ended or its results are revealed.") : root.report.final ? qsTr("One page to keep: the question, the result, who changed their mind, and people’s own words.") : qsTr("The session goes on: the page says how it stands so far.")
        },
        Phrase {
            objectName: "reportWaiting"
            Layout.fillWidth: true
            visible: root.report.ready && root.organiser.reasons.waitingCount > 0
            text: qsTr("%Ln reason(s) wait for you and are not on it.", "", root.organiser.reasons.waitingCount)
            font.weight: Font.Bold
        },
        Phrase {
            objectName: "jobLine"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.printing.jobText
            font.weight: Font.Bold
            Accessible.role: Accessible.AlertMessage
        },
        OrganiserRow {
            objectName: "printerLine"
            label: qsTr("Printer")
            value: root.printing.printerText
        },
        OrganiserRow {
            objectName: "paperLine"
            label: qsTr("Paper")
            value: root.printing.paper
        },
        CopiesRow {
            Layout.fillWidth: true
            visible: root.report.ready && root.printing.available
            printing: root.printing
        }
    ]

    ReportProgress {
        Layout.fillWidth: true
        visible: root.report.busy
        report: root.report
    }

    ReportActions {
        Layout.fillWidth: true
        visible: root.report.ready && !root.report.busy
        report: root.report
        helper: root.organiser.helper
    }
}
