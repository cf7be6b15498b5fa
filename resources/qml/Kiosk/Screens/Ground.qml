pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The common ground: the facts that both sides accept, in numbered cards, and their picture.
Page {
    id: root

    // In large letters the space around the facts gives way to the facts.
    readonly property bool squeezed: Theme.textScale > 1.3

    objectName: "ground"

    ScrollArea {
        id: scroll

        anchors.fill: parent
        columns: grid.columns > 1 ? [header, picture, ...Array.from({
                "length": facts.count
            }, (_, index) => facts.itemAt(index))] : []

        ColumnLayout {
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            spacing: Theme.gap

            GridLayout {
                id: header

                Layout.fillWidth: true
                Layout.fillHeight: false
                columns: Theme.portrait ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.smallGap

                Heading {
                    Layout.fillWidth: true
                    text: root.kiosk.debate.commonGroundHeading
                }

                Pill {
                    objectName: "toArguments"
                    visible: !root.kiosk.lesson.on
                    tail: "right"
                    text: qsTr("Hear both sides")
                    onClicked: root.kiosk.show("arguments")
                }
            }

            GridLayout {
                id: grid

                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: Theme.textScale > 1.5 ? 1 : Theme.columns
                columnSpacing: Theme.gap
                rowSpacing: root.squeezed ? Theme.smallGap : Theme.gap
                uniformCellWidths: true

                Repeater {
                    id: facts

                    model: root.kiosk.debate.facts

                    Card {
                        id: card

                        required property string modelData
                        required property int index

                        readonly property bool lonely: index === root.kiosk.debate.facts.length - 1 && index % grid.columns === 0 && !picture.paired

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.columnSpan: lonely ? grid.columns : 1
                        implicitHeight: row.implicitHeight + (root.squeezed ? 24 : 48) * Theme.u

                        RowLayout {
                            id: row

                            anchors.left: parent.left
                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            anchors.leftMargin: 32 * Theme.u
                            anchors.rightMargin: 32 * Theme.u
                            spacing: 28 * Theme.u

                            Heading {
                                Layout.alignment: root.squeezed ? Qt.AlignTop : Qt.AlignVCenter
                                Layout.preferredWidth: 52 * Theme.u * (root.squeezed ? 1 : Theme.displayScale)
                                text: qsTr("%Ln", "", card.index + 1)
                                color: Theme.muted
                                font.pixelSize: root.squeezed ? Math.max(Theme.minimumFontSize, 0.9 * Theme.body) : 72 * Theme.u * Theme.displayScale
                                horizontalAlignment: Text.AlignHCenter
                            }

                            Phrase {
                                objectName: "fact-" + card.index
                                Layout.fillWidth: true
                                text: card.modelData
                                font.pixelSize: Math.max(Theme.minimumFontSize, (root.squeezed ? 30 : 31) * Theme.u * Theme.textScale)
                                lineHeight: root.squeezed ? 1.1 : 1.2
                            }
                        }
                    }
                }

                GroundPicture {
                    id: picture

                    Layout.fillWidth: true
                    Layout.fillHeight: paired
                    Layout.columnSpan: paired ? 1 : grid.columns
                    picture: root.kiosk.pictures.commonGround
                    columns: grid.columns
                    facts: facts
                    rowSpacing: grid.rowSpacing
                    page: scroll.height
                    room: scroll.height - header.implicitHeight - Theme.gap
                }
            }
        }
    }
}
