pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Both sides in short, in random order, with their pictures where there is room. The points are as large as the room allows; where they have to scroll, the buttons of both sides stay
// in sight below them.
Page {
    id: root

    readonly property bool beside: Theme.columns > 1
    readonly property real gap: beside ? 32 * Theme.u : Theme.gap
    readonly property bool toTheVote: !root.leads && !root.kiosk.lesson.on && root.kiosk.visit.canVote && !root.kiosk.visit.voted
    // Known before any layout: the points are measured in one width only.
    readonly property real cardWidth: ((scroll.width > 0 ? scroll.availableWidth : width - 2 * Theme.margin) - (beside ? gap : 0)) / Theme.columns
    readonly property real room: layout.height - (toTheVote ? Theme.target + gap : 0)
    readonly property SideCard first: cards.count > 0 ? cards.itemAt(0) as SideCard : null
    readonly property SideCard second: cards.count > 1 ? cards.itemAt(1) as SideCard : null
    readonly property int plainLevel: Math.max(first?.needs ?? 0, second?.needs ?? 0)
    // Both sides have their picture or neither, in one size. A picture gives way before the letters of the points become smaller than
    // other text because of it.
    readonly property int pictureSize: kiosk.pictures.forSide.available ? [0, 1].findIndex(size => levelWith(size) <= Math.max(plainLevel, first?.bodyLevel ?? 0)) : -1
    readonly property int level: pictureSize < 0 ? plainLevel : levelWith(pictureSize)
    readonly property bool scrolls: level > (first?.sizes.length ?? 0)

    function levelWith(size: int): int {
        return Math.max(first?.picturedNeeds[size] ?? 0, second?.picturedNeeds[size] ?? 0);
    }

    objectName: "arguments"

    ColumnLayout {
        id: layout

        anchors.fill: parent
        spacing: Theme.smallGap

        ScrollArea {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.beside && root.first && root.second ? [root.first, root.second, lead] : []

            ColumnLayout {
                width: parent.width
                height: Math.max(implicitHeight, scroll.height)
                spacing: root.gap

                GridLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    columns: Theme.columns
                    columnSpacing: root.gap
                    rowSpacing: root.gap
                    uniformCellWidths: true
                    uniformCellHeights: true

                    Repeater {
                        id: cards

                        model: [root.kiosk.visit.first, root.kiosk.visit.second]

                        SideCard {
                            required property SideViewModel modelData

                            objectName: "side-" + modelData.side
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.minimumHeight: implicitHeight
                            Layout.preferredWidth: root.cardWidth
                            kiosk: root.kiosk
                            side: modelData
                            cardWidth: root.cardWidth
                            room: root.beside ? root.room : (root.room - root.gap) / 2
                            level: root.level
                            picture: root.kiosk.pictures.ofSide(modelData.side)
                            pictureSize: root.pictureSize
                            acts: !pinned.visible
                        }
                    }
                }

                // Where the footer has no room for it.
                Loader {
                    id: lead

                    Layout.alignment: Qt.AlignRight
                    Layout.bottomMargin: Theme.thin
                    Layout.maximumWidth: parent.width
                    active: root.toTheVote
                    visible: active
                    sourceComponent: Pill {
                        objectName: "toTheVote"
                        tail: "right"
                        text: qsTr("Go to the vote")
                        onClicked: root.kiosk.show("vote")
                    }
                }
            }
        }

        GridLayout {
            id: pinned

            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: root.beside && root.scrolls
            columnSpacing: root.gap
            uniformCellWidths: true

            Repeater {
                model: pinned.visible ? [root.kiosk.visit.first, root.kiosk.visit.second] : []

                SideActions {
                    required property SideViewModel modelData
                    required property int index

                    Layout.fillWidth: true
                    kiosk: root.kiosk
                    side: modelData
                    card: index === 0 ? root.first : root.second
                }
            }
        }
    }
}
