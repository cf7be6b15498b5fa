pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Theme

// A button of the footer: an icon or a pair of letters, and a label.
T.AbstractButton {
    id: root

    property string iconName: ""
    property string letters: ""
    // Cannot be undone: a tap that was meant for another button here does not reach it (input_filter.py).
    property bool irreversible: false
    // Milliseconds for which it refuses taps, after it has refused one.
    property int refusing: 0
    // Whether the bar has it at present.
    property bool offered: true
    property bool bold: false
    // On a dark fill: the way out once there is nothing left to do.
    property bool filled: false
    // The icon without its label; only for icons that everyone knows.
    property bool bare: false
    // The label below the icon.
    property bool stacked: false
    // Whether the label may take several lines.
    property bool wraps: stacked
    readonly property color lettering: refusing > 0 ? Theme.muted : down ? Theme.overPressed : filled ? Theme.overInk : bold ? Theme.ink : Theme.muted
    readonly property real sizeBelow: Theme.upTo(Theme.tiny, 34)
    readonly property real sizeBeside: Theme.upTo(Theme.portrait ? Theme.small : Theme.body, 34)
    readonly property real letterSize: stacked ? sizeBelow : sizeBeside
    readonly property string longestWord: text.split(" ").reduce((longest, next) => next.length > longest.length ? next : longest)

    // The widths with the label below the icon, where the longest word must not be broken, and with the label beside it.
    readonly property real least: Math.max(Theme.target, below.advanceWidth + 8 * Theme.u + 2)
    readonly property real across: Math.max(Theme.target, beside.advanceWidth + (letters !== "" ? 1.4 * sizeBeside : 32 * Theme.u) + 38 * Theme.u + 2)

    implicitWidth: Math.max(Theme.target, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 8 * Theme.u)
    padding: (stacked ? 4 : 12) * Theme.u
    topInset: filled ? 6 * Theme.u : 0
    bottomInset: topInset
    visible: offered
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    TextMetrics {
        id: below

        text: root.longestWord
        font.family: Theme.plain
        font.weight: said.font.weight
        font.pixelSize: root.sizeBelow
    }

    TextMetrics {
        id: beside

        text: root.text
        font.family: Theme.plain
        font.weight: said.font.weight
        font.pixelSize: root.sizeBeside
    }

    contentItem: Item {
        implicitHeight: row.implicitHeight

        GridLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            columns: root.stacked ? 1 : 2
            columnSpacing: 14 * Theme.u
            rowSpacing: 2 * Theme.u

            Loader {
                Layout.alignment: Qt.AlignCenter
                active: root.letters !== ""
                visible: active
                sourceComponent: Phrase {
                    text: root.letters
                    color: root.down ? Theme.overPressed : Theme.ink
                    font.weight: Font.Bold
                    font.pixelSize: root.letterSize
                    lineHeight: 1
                    Accessible.ignored: true
                }
            }

            Loader {
                Layout.alignment: Qt.AlignCenter
                active: root.iconName !== ""
                visible: active
                sourceComponent: Icon {
                    name: root.iconName
                    tone: root.lettering
                }
            }

            Phrase {
                id: said

                visible: !root.bare
                Layout.fillWidth: root.wraps
                text: root.text
                color: root.lettering
                font.weight: root.bold ? Font.Bold : Font.Normal
                font.pixelSize: root.letterSize
                lineHeight: 1
                horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
                wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: 20 * Theme.u
        color: root.down ? Theme.pressed : root.filled ? Theme.ink : "transparent"

        RefusalSign {
            radius: parent.radius
            duration: root.refusing
            onOver: root.refusing = 0
        }

        FocusRing {
            radius: parent.radius
            visible: root.visualFocus
        }
    }
}
