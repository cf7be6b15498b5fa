pragma Singleton
import QtQuick

// Where the organiser last pressed, in coordinates of the window. A question keeps its answer away from there.
QtObject {
    property point at: Qt.point(-1, -1)
}
