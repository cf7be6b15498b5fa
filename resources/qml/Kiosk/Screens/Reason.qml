pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Tell us why: own words with the keyboard, or one of the side's points. The keyboard, or letters to choose, take the points' place.
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
    // Without room for them below, what went wrong and what becomes of the words scroll with the rest.
    readonly property bool roomy: (Theme.portrait || wide) && Theme.textScale < 1.5

    function choose(): void {
        field.leave();
        choosing = true;
    }

    objectName: "reason"

    Component {
        id: promise

        Phrase {
            text: qsTr("Your words may be shown on this screen and printed, never with a name. Please don’t write names or contact details.")
            color: Theme.muted
            font.pixelSize: Theme.tiny
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: root.typing ? root.keyboardHeight + Theme.smallGap : Theme.margin
        spacing: Theme.smallGap

        RowLayout {
            Layout.fillWidth: true
            visible: !root.choosing || Theme.portrait
            spacing: 18 * Theme.u

            Heading {
                Layout.fillWidth: true
                Layout.minimumWidth: Math.min(implicitWidth, 680 * Theme.u)
                Layout.maximumWidth: implicitWidth + 24 * Theme.u
                visible: root.wide
                text: qsTr("Tell us why")
            }

            Mark {
                isFor: root.side.isFor
                size: 36 * Theme.u
            }

            Phrase {
                Layout.fillWidth: true
                text: qsTr("You chose: %1").arg(root.kiosk.language.isolate(root.side.heading))
                font.weight: Font.Bold
                lineHeight: 1
            }

            FooterButton {
                objectName: "secrecyCard"
                visible: root.wide && !root.typing
                sign: "lock"
                strong: true
                text: qsTr("How your vote stays secret")
                onClicked: root.kiosk.explainSecrecy()
            }

            FooterButton {
                objectName: "language"
                visible: root.kiosk.language.codes.length > 1 && !root.typing && !root.choosing
                bare: true
                sign: "globe"
                strong: true
                text: qsTr("Language")
                onClicked: root.kiosk.offerLanguages()
            }

            Pill {
                objectName: "change"
                textSize: Theme.upTo(Theme.body, 40)
                text: qsTr("Change")
                onClicked: root.visit.changeChoice()
            }
        }

        ScrollArea {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            cue: !root.writing
            onHeightChanged: {
                if (root.choosing)
                    field.tellCursor();
            }

            ColumnLayout {
                width: parent.width
                height: Math.max(implicitHeight, scroll.height)
                spacing: Theme.smallGap

                Problem {
                    Layout.fillWidth: true
                    text: root.roomy || root.writing ? "" : root.visit.problem
                    onVisibleChanged: scroll.toTop()
                }

                Heading {
                    Layout.fillWidth: true
                    visible: !root.wide && !root.choosing && (root.roomy || !root.typing)
                    text: qsTr("Tell us why")
                }

                WordsField {
                    id: field

                    Layout.fillWidth: true
                    Layout.fillHeight: root.writing
                    Layout.minimumHeight: implicitHeight
                    least: (Theme.portrait && !root.writing ? 300 : 160) * Theme.u
                    visit: root.visit
                    isFor: root.side.isFor
                    typing: root.typing
                    choosing: root.choosing
                    onLettersWanted: root.choose()
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
                    onOwnWords: byKeys => byKeys ? root.choose() : field.enter()
                }

                FooterButton {
                    objectName: root.wide ? "" : "secrecyCard"
                    visible: !root.wide && !root.writing
                    sign: "lock"
                    strong: true
                    text: qsTr("How your vote stays secret")
                    onClicked: root.kiosk.explainSecrecy()
                }

                Item {
                    Layout.fillHeight: true
                    visible: !root.writing
                }
            }
        }

        ScrollArea {
            id: below

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(panel.implicitHeight + 2 * Theme.thin, root.height - 2 * Theme.margin - Math.min(field.implicitHeight, root.height / 3) - Theme.smallGap)
            visible: root.choosing
            cue: false

            Loader {
                id: panel

                width: parent.width
                active: root.choosing
                sourceComponent: ScanPanel {
                    writing: root.visit.writing
                    room: below.height
                    onStood: area => below.reveal(panel, area)
                    onDone: {
                        root.choosing = false;
                        field.come();
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

            RowLayout {
                Layout.alignment: Qt.AlignRight
                spacing: Theme.smallGap

                Pill {
                    objectName: "hideKeyboard"
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    visible: root.typing
                    textSize: Theme.upTo(Theme.body, 40)
                    text: qsTr("Hide keyboard")
                    onClicked: field.leave()
                }

                Pill {
                    objectName: "skip"
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    visible: !root.visit.reasonRequired && !root.typing
                    textSize: Theme.upTo(Theme.body, 40)
                    text: qsTr("Skip the reason, cast vote")
                    onClicked: root.visit.castWithoutReason()
                }

                Pill {
                    objectName: "cast"
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    filled: true
                    enabled: root.visit.canCast
                    tone: Theme.sideColor(root.side.isFor)
                    overTone: Theme.overSide(root.side.isFor)
                    textSize: Theme.upTo(Theme.body, 40)
                    text: qsTr("Cast my vote")
                    onClicked: {
                        field.leave();
                        root.visit.cast();
                    }
                }
            }
        }
    }
}
