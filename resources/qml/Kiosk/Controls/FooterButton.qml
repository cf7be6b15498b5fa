pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Theme

// A quiet button of the footer: an icon or a letter pair, and a word.
T.AbstractButton {
    id: root

    property string sign: ""
    property string letters: ""
    property bool strong: false
    // Where a row of words would take a second row from the page, the sign alone has to do.
    property bool bare: false
    readonly property color lettering: down ? Theme.overPressed : strong ? Theme.ink : Theme.muted
    readonly property real letterSize: Math.min(Theme.portrait ? Theme.small : Theme.body, 34 * Theme.u)

    implicitWidth: Math.max(Theme.target, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Theme.target
    leftPadding: (Theme.portrait ? 6 : 12) * Theme.u
    rightPadding: leftPadding
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: (Theme.portrait ? 10 : 14) * Theme.u

            Loader {
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
                active: root.sign !== ""
                visible: active
                sourceComponent: Icon {
                    name: root.sign
                    tone: root.lettering
                }
            }

            Phrase {
                visible: !root.bare
                text: root.text
                color: root.lettering
                font.weight: root.strong ? Font.Bold : Font.Normal
                font.pixelSize: root.letterSize
                lineHeight: 1
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: 20 * Theme.u
        color: root.down ? Theme.pressed : "transparent"

        FocusRing {
            radius: parent.radius
            visible: root.visualFocus
        }
    }
}
