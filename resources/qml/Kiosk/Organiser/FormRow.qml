pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A field with its label, what another language has here, and what there is to say about it; or the button that adds an entry to a list.
ColumnLayout {
    id: root

    required property DebateFormViewModel form
    required property string field
    required property string kind
    required property string label
    required property string hint
    required property string value
    required property string beside
    required property string remark
    required property bool last
    // Of the side, which tells two fields of the same label apart.
    property string side: ""

    readonly property bool first: field.endsWith(".0")
    readonly property string fullLabel: side === "" ? label : qsTr("%1: %2").arg(side).arg(label)

    Layout.fillWidth: true
    spacing: 8 * Theme.u

    Phrase {
        Layout.fillWidth: true
        visible: root.kind !== "add"
        text: root.label
        color: Theme.muted
    }

    Phrase {
        objectName: "beside-" + root.field
        Layout.fillWidth: true
        Layout.leftMargin: 20 * Theme.u
        visible: text !== ""
        text: root.beside
        font.family: Theme.prose
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width > 26 * Theme.body ? 2 : 1
        columnSpacing: Theme.smallGap
        rowSpacing: 8 * Theme.u

        Loader {
            Layout.fillWidth: true
            sourceComponent: root.kind === "add" ? adding : writing
        }

        Loader {
            Layout.alignment: Qt.AlignTop
            active: root.kind === "item"
            visible: active
            sourceComponent: moving
        }
    }

    Phrase {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.hint
        color: Theme.muted
        font.pixelSize: Theme.tiny
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.remark !== ""
        spacing: Theme.smallGap

        Rectangle {
            Layout.fillHeight: true
            implicitWidth: 8 * Theme.u
            radius: width / 2
            color: Theme.ink
        }

        Phrase {
            objectName: "remark-" + root.field
            Layout.fillWidth: true
            text: root.remark
            font.pixelSize: Theme.small
            font.weight: Font.Bold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }

    Component {
        id: writing

        FormField {
            form: root.form
            field: root.field
            kind: root.kind
            label: root.fullLabel
            value: root.value
            description: [root.hint, root.remark].filter(words => words !== "").join(" ")
        }
    }

    Component {
        id: adding

        Pill {
            objectName: "add-" + root.field
            lead: "plus"
            text: root.label
            Accessible.name: root.fullLabel
            onClicked: root.form.add(root.field, !visualFocus)
        }
    }

    Component {
        id: moving

        RowLayout {
            spacing: Theme.smallGap

            IconPill {
                objectName: "up-" + root.field
                enabled: !root.first
                lead: "up"
                Accessible.name: qsTr("%1: further up").arg(root.label)
                onClicked: root.form.move(root.field, -1)
            }

            IconPill {
                objectName: "down-" + root.field
                enabled: !root.last
                lead: "down"
                Accessible.name: qsTr("%1: further down").arg(root.label)
                onClicked: root.form.move(root.field, 1)
            }

            IconPill {
                objectName: "delete-" + root.field
                lead: "close"
                Accessible.name: qsTr("%1: delete").arg(root.label)
                onClicked: root.form.remove(root.field)
            }
        }
    }
}
