pragma Singleton
import QtQuick

// The names of the Kiosk tab's pages, on their buttons and as their headings.
QtObject {
    readonly property list<string> keys: ["debates", "health", "appearance", "languages", "times", "screen", "event", "address", "printing", "privacy", "secondCopy", "transfer", "about"]
    readonly property var names: ({
            "debates": qsTr("Debates"),
            "health": qsTr("Health"),
            "appearance": qsTr("Look and sound"),
            "languages": qsTr("Languages"),
            "times": qsTr("Times"),
            "screen": qsTr("Size of the screen"),
            "event": qsTr("Name and logo of the event"),
            "address": qsTr("Online address"),
            "printing": qsTr("Printer and files"),
            "privacy": qsTr("Reasons and small groups"),
            "secondCopy": qsTr("Where votes are kept"),
            "transfer": qsTr("Other kiosks"),
            "about": qsTr("About")
        })
}
