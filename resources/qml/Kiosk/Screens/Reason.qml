pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Asks for a reason: own words, or one of the side's points. The on-screen keyboard or the letter panel replaces the points.
Item {
    id: root

    required property KioskViewModel kiosk
    property real keyboardHeight: 0

    readonly property VisitViewModel visit: kiosk.visit
    readonly property SideViewModel side: visit.chosen
    readonly property bool typing: keyboardHeight > 0
    property bool choosing: false
    readonly property bool writing: typing || choosing
    readonly property bool wide: !Theme.portrait && !Theme.cramped
    // Whether errors and the privacy note fit at the bottom; otherwise they scroll with the rest.
    readonly property bool roomy: (Theme.portrait || wide) && Theme.textScale < 1.5

    function chooseLetters(): void {
        field.unfocus();
        choosing = true;
    }

    objectName: "reason"

    Component {
        id: promise

        Phrase {
            text: root.visit.keepsUnfinished ? qsTr("Your words may be shown on this screen and printed, never with a name, even if you leave without voting. Please don’t write names or contact details.") : qsTr("Your words may be shown on this screen and printed, never with a name. Please don’t write names or contact details.")
            color: Theme.muted
            font.pixelSize: Theme.tiny
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: root.typing ? root.keyboardHeight + Theme.smallGap : Theme.margin
        spacing: Theme.smallGap

        ReasonHeader {
            id: header

            Layout.fillWidth: true
            visible: !root.choosing || (Theme.portrait && !Theme.tight)
            kiosk: root.kiosk
            wide: root.wide
            typing: root.typing
            choosing: root.choosing
        }

        ScrollArea {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            cue: !root.writing
            onHeightChanged: {
                if (root.choosing)
                    field.emitCursorMoved();
            }

            ColumnLayout {
                width: parent.width
                height: Math.max(implicitHeight, scroll.height)
                spacing: Theme.smallGap

                Problem {
                    Layout.fillWidth: true
                    text: root.roomy || root.writing ? "" : root.visit.problem
                    onVisibleChanged: scroll.scrollToTop()
                }

                Heading {
                    Layout.fillWidth: true
                    visible: !root.wide && !root.choosing && (root.roomy || !root.typing)
                    text: qsTr("Tell us why")
                }

                ReasonField {
                    id: field

                    Layout.fillWidth: true
                    Layout.fillHeight: root.writing
                    Layout.minimumHeight: implicitHeight
                    least: (Theme.portrait && !root.writing ? 300 : 160) * Theme.u
                    visit: root.visit
                    isFor: root.side.isFor
                    typing: root.typing
                    choosing: root.choosing
                    onLettersRequested: root.chooseLetters()
                    onCursorMoved: area => scroll.reveal(field, area)
                }

                Loader {
                    Layout.fillWidth: true
                    active: !root.roomy && !root.writing
                    visible: active
                    sourceComponent: promise
                }

                Phrase {
                    Layout.fillWidth: true
                    Layout.topMargin: 8 * Theme.u
                    visible: !root.writing
                    text: qsTr("Or pick the one that says it best")
                    color: Theme.muted
                    font.weight: Font.Bold
                    font.pixelSize: Theme.small
                }

                PointList {
                    Layout.fillWidth: true
                    visible: !root.writing
                    visit: root.visit
                    onOwnWordsRequested: byKeys => byKeys ? root.chooseLetters() : field.focusByTouch()
                }

                FooterButton {
                    objectName: root.wide ? "" : "secrecyCard"
                    visible: !root.wide && !root.writing
                    iconName: "lock"
                    bold: true
                    text: qsTr("How your vote stays secret")
                    onClicked: root.kiosk.showSecrecy()
                }

                Item {
                    Layout.fillHeight: true
                    visible: !root.writing
                }
            }
        }

        ScrollArea {
            id: panelArea

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(panel.implicitHeight + 2 * Theme.thin, root.height - 2 * Theme.margin - (header.visible ? header.height + Theme.smallGap : 0) - Math.min(field.implicitHeight, root.height / 3) - Theme.smallGap)
            visible: root.choosing
            cue: false

            Loader {
                id: panel

                width: parent.width
                active: root.choosing
                sourceComponent: ScanPanel {
                    writing: root.visit.writing
                    room: panelArea.height
                    onFocusMoved: area => panelArea.reveal(panel, area)
                    onClosed: {
                        root.choosing = false;
                        field.focusByKeyboard();
                    }
                }
            }
        }

        Problem {
            Layout.fillWidth: true
            text: root.roomy && !root.choosing ? root.visit.problem : ""
        }

        GridLayout {
            Layout.fillWidth: true
            visible: !root.choosing
            columns: Theme.portrait || (root.roomy && Theme.textScale > 1.3) ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.smallGap

            Loader {
                Layout.fillWidth: true
                Layout.preferredWidth: 640 * Theme.u
                active: root.roomy
                visible: active
                sourceComponent: promise
            }

            Item {
                Layout.fillWidth: true
                visible: !root.roomy && !Theme.portrait
            }

            CastRow {
                Layout.alignment: Qt.AlignRight
                visit: root.visit
                question: root.kiosk.draftQuestion
                typing: root.typing
                onEditingDone: field.unfocus()
            }
        }
    }
}
