pragma Singleton
import QtQuick

// What the on-screen keyboard has to know of the field that is written in.
QtObject {
    property bool full: false
}
