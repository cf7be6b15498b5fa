pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The page of the session: made, and printed.
TwoColumns {
    id: root

    required property OrganiserViewModel organiser

    readonly property ReportTabViewModel report: organiser.report

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
            visible: root.report.ready && root.organiser.reasons.waiting > 0
            text: qsTr("%Ln reason(s) wait for you and are not on it.", "", root.organiser.reasons.waiting)
            font.weight: Font.Bold
        }
    ]

    Pill {
        objectName: "printPage"
        Layout.fillWidth: true
        visible: root.report.ready
        filled: true
        text: root.report.final ? qsTr("Print the page") : qsTr("Print the page so far")
        onClicked: root.report.printPage()
    }

    Pill {
        objectName: "makePage"
        Layout.fillWidth: true
        visible: root.report.ready
        text: qsTr("Save the page")
        onClicked: root.report.makePage()
    }
}
