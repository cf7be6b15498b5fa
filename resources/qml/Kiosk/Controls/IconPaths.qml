pragma Singleton
import QtQuick

// The SVG paths of all icons, on a 24 x 24 grid.
QtObject {
    readonly property var of: ({
            "check": "M4 13 L10 19 L20 6",
            "right": "M4 12 H20 M13 5 L20 12 L13 19",
            "left": "M20 12 H4 M11 5 L4 12 L11 19",
            "down": "M12 4 V20 M5 13 L12 20 L19 13",
            "up": "M12 20 V4 M5 11 L12 4 L19 11",
            "restart": "M5 8 A8 8 0 1 1 4 13 M5 3 V8 H10",
            "contrast": "M12 3 A9 9 0 0 1 12 21 A9 9 0 0 1 12 3 M12 3 V21 M15 5 V19 M18 8 V16",
            "globe": "M12 3 A9 9 0 0 1 12 21 A9 9 0 0 1 12 3 M3 12 H21 M12 3 A5 9 0 0 1 12 21 A5 9 0 0 1 12 3",
            "lock": "M5 11 H19 V21 H5 Z M8 11 V8 A4 4 0 0 1 16 8 V11 M12 15 V17",
            "erase": "M9 5 H21 V19 H9 L2 12 Z M12 9 L18 15 M18 9 L12 15",
            "return": "M20 5 V13 H5 M10 8 L5 13 L10 18",
            "play": "M7 4 L20 12 L7 20 Z",
            "pause": "M8 5 V19 M16 5 V19",
            "skip": "M5 5 L14 12 L5 19 Z M18 5 V19",
            "minus": "M5 12 H19",
            "plus": "M5 12 H19 M12 5 V19",
            "close": "M6 6 L18 18 M18 6 L6 18",
            "screen": "M3 4 H21 V16 H3 Z M12 16 V21 M7 21 H17",
            "speak": "M4 9 V15 H8 L13 19 V5 L8 9 Z M16 9 A4 4 0 0 1 16 15 M18 6 A8 8 0 0 1 18 18",
            "shift": "M12 4 L20 12 H16 V20 H8 V12 H4 Z"
        })
}
