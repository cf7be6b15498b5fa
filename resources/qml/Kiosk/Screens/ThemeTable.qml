pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The words that set the two sides apart, with the reasons of each side that use them: a quiet list.
ColumnLayout {
    id: root

    required property ResultsViewModel results
    required property string yes
    required property string no
    readonly property int count: rows.count
    readonly property real numberWidth: 90 * Theme.u * Theme.textScale

    objectName: "themes"
    spacing: 10 * Theme.u

    Phrase {
        Layout.fillWidth: true
        text: qsTr("Words that set the two sides apart")
        font.weight: Font.Bold
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.smallGap

        Phrase {
            Layout.fillWidth: true
            text: qsTr("Reasons that use the word in any form")
            horizontalAlignment: Text.AlignLeft
            color: Theme.muted
            font.pixelSize: Theme.tiny
        }

        Repeater {
            model: [true, false]

            Item {
                id: column

                required property bool modelData

                implicitWidth: root.numberWidth
                implicitHeight: mark.height

                Mark {
                    id: mark

                    anchors.right: parent.right
                    isFor: column.modelData
                }
            }
        }
    }

    Repeater {
        id: rows

        model: root.results.themes

        RowLayout {
            id: row

            required property string word
            required property bool forside
            required property int forUses
            required property int againstUses

            Layout.fillWidth: true
            spacing: Theme.smallGap
            Accessible.role: Accessible.StaticText
            Accessible.name: "%1. %2: %3. %4: %5.".arg(word).arg(root.yes).arg(forUses).arg(root.no).arg(againstUses)

            Phrase {
                objectName: "themeWord"
                Layout.fillWidth: true
                text: row.word
                horizontalAlignment: Text.AlignLeft
                color: Theme.sideColor(row.forside)
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Phrase {
                Layout.preferredWidth: root.numberWidth
                text: qsTr("%Ln", "", row.forUses)
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }

            Phrase {
                Layout.preferredWidth: root.numberWidth
                text: qsTr("%Ln", "", row.againstUses)
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
}
