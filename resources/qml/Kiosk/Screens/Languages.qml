pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The languages, each by its own name. A tap continues the visit in that language.
Page {
    id: root

    readonly property LanguageViewModel language: kiosk.language

    objectName: "languages"
    tabs: false

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: Theme.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.smallGap

            Heading {
                Layout.fillWidth: true
                text: qsTr("In which language?")
            }

            Pill {
                objectName: "languagesBack"
                lead: "left"
                text: qsTr("Back")
                onClicked: root.kiosk.goBack()
            }
        }

        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                width: parent.width
                columns: Theme.portrait ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: root.language.codes

                    ColumnLayout {
                        id: offer

                        required property int index
                        required property string modelData

                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.smallGap

                        Pill {
                            objectName: "language-" + offer.modelData
                            Layout.fillWidth: true
                            topPadding: 40 * Theme.u
                            bottomPadding: 40 * Theme.u
                            filled: offer.modelData === root.language.code
                            lead: filled ? "check" : ""
                            text: root.language.names[offer.index] ?? ""
                            textSize: Math.max(Theme.minimumFontSize, Theme.subheading)
                            Accessible.description: note.text
                            onClicked: root.kiosk.chooseLanguage(offer.modelData)
                        }

                        Phrase {
                            id: note

                            objectName: "languageNote-" + offer.modelData
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: root.language.notes[offer.index] ?? ""
                            color: Theme.muted
                            font.pixelSize: Theme.tiny
                        }
                    }
                }
            }
        }
    }
}
