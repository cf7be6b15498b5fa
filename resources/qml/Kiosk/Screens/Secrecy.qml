pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Explains how the vote stays secret: what is kept, what is never kept, what others see, and what no program can prevent.
Page {
    id: root

    readonly property SecrecyViewModel secrecy: kiosk.secrecy

    objectName: "secrecy"
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
                text: qsTr("How your vote stays secret")
            }

            Pill {
                objectName: "secrecyBack"
                filled: true
                lead: "left"
                text: qsTr("Back to my vote")
                onClicked: root.kiosk.goBack()
            }
        }

        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true

            GridLayout {
                id: grid

                width: parent.width
                columns: Theme.portrait || Theme.textScale > 1.2 ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: [
                        {
                            "title": qsTr("What is kept"),
                            "lines": root.secrecy.kept
                        },
                        {
                            "title": qsTr("What is never kept"),
                            "lines": root.secrecy.neverKept
                        },
                        {
                            "title": qsTr("What others see"),
                            "lines": root.secrecy.seenByOthers
                        },
                        {
                            "title": qsTr("What no program can prevent"),
                            "lines": root.secrecy.limits
                        }
                    ]

                    Card {
                        id: card

                        required property int index
                        required property var modelData

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        implicitHeight: lines.implicitHeight + 64 * Theme.u

                        ColumnLayout {
                            id: lines

                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.top: parent.top
                            anchors.margins: 32 * Theme.u
                            spacing: 14 * Theme.u

                            Kicker {
                                Layout.fillWidth: true
                                text: card.modelData.title
                            }

                            Repeater {
                                model: card.modelData.lines

                                Phrase {
                                    required property int index
                                    required property string modelData

                                    objectName: "promise-" + card.index + "-" + index
                                    Layout.fillWidth: true
                                    text: modelData
                                    font.pixelSize: Theme.small
                                    lineHeight: 1.2
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
