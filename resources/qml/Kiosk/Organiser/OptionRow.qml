pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme

// One setting and its choices side by side; they wrap if there is no room.
ColumnLayout {
    id: root

    required property string label
    required property string key
    required property list<string> keys
    required property list<string> choices
    required property list<string> chosen
    property bool several: false

    signal chose(key: string)

    Layout.fillWidth: true
    spacing: 12 * Theme.u

    Phrase {
        Layout.fillWidth: true
        text: root.label
        color: Theme.muted
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.smallGap

        Repeater {
            model: root.keys.length

            T.AbstractButton {
                id: option

                required property int index

                readonly property bool selected: root.chosen.includes(root.keys[index])
                readonly property bool solid: selected && !down

                objectName: root.key + "-" + root.keys[index]
                text: root.choices[index] ?? ""
                width: Math.min(implicitWidth, root.width)
                implicitWidth: Math.max(Theme.target, words.implicitWidth + 64 * Theme.u)
                implicitHeight: Math.max(Theme.target, words.height + 24 * Theme.u)
                focusPolicy: Qt.TabFocus
                Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
                Accessible.name: root.label + ": " + text
                Accessible.checkable: true
                Accessible.checked: selected
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: root.chose(root.keys[index])

                contentItem: Item {
                    Phrase {
                        id: words

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, option.width - 64 * Theme.u)
                        text: option.text
                        color: option.solid ? Theme.overInk : option.down && !option.selected ? Theme.overPressed : Theme.ink
                        font.weight: Font.Bold
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: 1
                        Accessible.ignored: true
                    }
                }

                background: Rectangle {
                    radius: 20 * Theme.u
                    color: option.solid ? Theme.ink : option.down && !option.selected ? Theme.pressed : "transparent"
                    border.color: option.selected ? Theme.ink : Theme.controlLine
                    border.width: Theme.thin

                    FocusRing {
                        radius: parent.radius
                        visible: option.visualFocus
                    }
                }
            }
        }
    }
}
