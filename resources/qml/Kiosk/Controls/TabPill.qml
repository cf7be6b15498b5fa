pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Theme

// One tab: filled while current, with a check mark once it has been visited.
T.AbstractButton {
    id: root

    property bool current: false
    property bool seen: false
    property real textSize: Theme.tab

    readonly property bool solid: current && !down
    // The width of the check mark and the space beside it.
    readonly property real checkRoom: 38 * Theme.u
    // The width of the longest word, which must not be broken.
    readonly property real least: Math.max(Theme.target, word.advanceWidth + leftPadding + rightPadding + 2)

    readonly property color lettering: solid ? Theme.overInk : down && !current ? Theme.overPressed : Theme.ink

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, label.implicitHeight + 24 * Theme.u)
    leftPadding: 20 * Theme.u
    rightPadding: 20 * Theme.u
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    TextMetrics {
        id: word

        text: root.text.split(" ").reduce((longest, next) => next.length > longest.length ? next : longest)
        font: label.font
    }

    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            // Two words rather take two lines than touch the check mark.
            width: Math.min(implicitWidth, Math.max(word.advanceWidth + 2, root.width - 2 * root.checkRoom))

            Phrase {
                id: label

                Layout.fillWidth: true
                text: root.text
                color: root.lettering
                font.weight: Font.Bold
                font.pixelSize: root.textSize
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }

    Loader {
        objectName: "seenMark"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 8 * Theme.u
        active: root.seen && !root.current
        sourceComponent: Icon {
            implicitWidth: 22 * Theme.u
            name: "check"
            tone: root.down ? Theme.overPressed : Theme.muted
        }
    }

    background: Rectangle {
        radius: 20 * Theme.u
        color: root.solid ? Theme.ink : root.down && !root.current ? Theme.pressed : "transparent"
        border.color: root.current ? Theme.ink : Theme.controlLine
        border.width: Theme.thin

        FocusRing {
            radius: parent.radius
            visible: root.visualFocus
        }
    }
}
