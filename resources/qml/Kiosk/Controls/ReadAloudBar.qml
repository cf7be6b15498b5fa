import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

// The controls of reading aloud, below every screen of a visit: play and pause, next sentence, rate, close.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    readonly property SpeechViewModel speech: kiosk.speech
    readonly property bool speaking: speech.state === "speaking"
    readonly property bool ready: speaking || speech.state === "paused"
    readonly property real letters: Theme.upTo(Theme.body, 38)
    // Whether only the first button has a label: a second row of buttons would leave small wide screens too little of the page.
    readonly property bool terse: Theme.tight && !Theme.portrait && ready

    // Whether it was opened by keyboard. Then the focus moves on when the focused button disappears.
    property bool byKeys: false

    function focusFirstButton(): void {
        byKeys = true;
        const next = [headphonesButton, playButton, closeButton].find(button => button.visible);
        next?.forceActiveFocus(Qt.TabFocusReason);
    }

    // Moves the focus on after the focused button has disappeared.
    Timer {
        id: refocusTimer

        interval: 1
        onTriggered: {
            const focused = root.Window.activeFocusItem;
            if (!focused || !focused.visible || !focused.activeFocusOnTab)
                root.focusFirstButton();
        }
    }

    Connections {
        function onChanged(): void {
            if (root.byKeys)
                refocusTimer.restart();
        }

        target: root.speech
    }

    objectName: "readAloudBar"
    implicitHeight: rows.implicitHeight + 2 * Theme.smallGap
    color: Theme.surface
    Accessible.role: Accessible.ToolBar

    // Keeps taps from reaching the screen behind.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.thick
        color: Theme.controlLine
    }

    ReadAloudMark {
        kiosk: root.kiosk
    }

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.smallGap

        Phrase {
            objectName: "readAloudNote"
            Layout.fillWidth: true
            visible: text !== ""
            aloud: false
            text: ({
                    "asking": qsTr("Sound comes through headphones here. Plug them in and put them on."),
                    "opening": qsTr("One moment: the voice is getting ready."),
                    "unavailable": qsTr("This screen cannot read aloud. Everything can still be read, with larger letters too."),
                    "voiceless": qsTr("There is no voice for %1 on this screen.").arg(root.speech.languageName)
                })[root.speech.state] ?? ""
            font.pixelSize: root.letters
        }

        Flow {
            id: buttons

            Layout.fillWidth: true
            spacing: Theme.smallGap

            Pill {
                id: headphonesButton

                objectName: "headphonesOn"
                visible: root.speech.state === "asking"
                filled: true
                textSize: root.letters
                text: qsTr("My headphones are on")
                onClicked: root.speech.confirmHeadphones()
            }

            Pill {
                id: playButton

                objectName: "playAloud"
                visible: root.ready
                width: root.terse ? Math.min(implicitWidth, Math.max(0.7 * implicitWidth, buttons.width - pace.width - languageButton.width - 2 * Theme.target - 4 * Theme.smallGap)) : implicitWidth
                leftPadding: root.terse ? Theme.smallGap : 40 * Theme.u
                rightPadding: leftPadding
                filled: true
                lead: root.speaking ? "pause" : "play"
                textSize: root.letters
                text: root.speaking ? qsTr("Pause") : root.speech.started ? qsTr("Go on") : qsTr("Read this page")
                onClicked: root.speaking ? root.speech.pause() : root.speech.play()
            }

            Pill {
                objectName: "nextSentence"
                visible: root.ready
                enabled: root.speaking
                width: root.terse ? Theme.target : implicitWidth
                lead: "skip"
                textSize: root.letters
                text: root.terse ? "" : Accessible.name
                Accessible.name: qsTr("Next sentence")
                onClicked: root.speech.skip()
            }

            Stepper {
                id: pace

                visible: root.ready
                aloud: false
                text: qsTr("%L1 words a minute").arg(root.speech.rate)
                wraps: root.terse
                canDecrease: !root.speech.slowest
                canIncrease: !root.speech.fastest
                decrease.objectName: "slower"
                decrease.Accessible.name: qsTr("Slower")
                increase.objectName: "faster"
                increase.Accessible.name: qsTr("Faster")
                label.objectName: "pace"
                onDecreased: root.speech.slower()
                onIncreased: root.speech.faster()
            }

            FooterButton {
                id: languageButton

                objectName: "languageAloud"
                visible: root.kiosk.language.codes.length > 1 && root.kiosk.screen !== "languages"
                bare: true
                iconName: "globe"
                bold: true
                text: qsTr("Language")
                onClicked: root.kiosk.showLanguages()
            }

            Pill {
                id: closeButton

                objectName: "closeAloud"
                width: root.terse ? Theme.target : implicitWidth
                lead: "close"
                textSize: root.letters
                text: root.terse ? "" : Accessible.name
                Accessible.name: root.ready ? qsTr("Stop reading") : qsTr("Close")
                onClicked: root.speech.close()
            }
        }
    }
}
