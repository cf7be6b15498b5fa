import QtQuick

// The labels and accessible names of the keys in the letter panel.
QtObject {
    id: root

    readonly property var called: ({
            " ": qsTr("Space"),
            "erase": qsTr("Delete"),
            "done": qsTr("Done"),
            "shift": qsTr("Capital letter"),
            ".": qsTr("Full stop"),
            ",": qsTr("Comma"),
            "،": qsTr("Comma"),
            "?": qsTr("Question mark"),
            "؟": qsTr("Question mark"),
            "!": qsTr("Exclamation mark"),
            "’": qsTr("Apostrophe")
        })
    readonly property list<string> worded: [" ", "erase", "done"]

    function name(key: string): string {
        return called[key] ?? key;
    }

    function text(key: string, capital: bool): string {
        if (worded.includes(key))
            return called[key];
        const large = key.charAt(0).toLocaleUpperCase();
        return key === "shift" ? "" : capital && large.length === 1 ? large + key.slice(1) : key;
    }
}
