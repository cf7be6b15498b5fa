pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The kiosk's window: the current screen, the on-screen keyboard, and everything above the screens.
ApplicationWindow {
    id: root

    required property KioskViewModel kiosk

    property list<Component> compiled
    // Index in `pageOrder` of the page last shown, -1 for other screens.
    readonly property list<string> pageOrder: ["ground", "arguments", "reading", "watch", "vote", "results"]
    property int pageIndex: -1

    readonly property bool portrait: height > width
    // The button that opened the bar for reading aloud, if by keyboard.
    property Item readAloudOpener
    readonly property bool lowReach: kiosk.appearance.lowReach && kiosk.screen !== "pin" && kiosk.screen !== "organiser"
    readonly property bool hasTextField: kiosk.screen === "reason" || kiosk.screen === "organiser"
    readonly property real keyboardHeight: (keyboardLoader.item as Keyboard)?.usedHeight ?? 0

    function screenFile(screen: string): string {
        if (screen === "organiser")
            return "../Organiser/Organiser.qml";
        return "../Screens/" + (screen === "pin" ? "PinPad" : screen.charAt(0).toUpperCase() + screen.slice(1)) + ".qml";
    }

    function loadScreen(): void {
        pageBars.collect();
        screenLoader.setSource(Qt.resolvedUrl(screenFile(kiosk.screen)), {
            "kiosk": kiosk
        });
        pageBars.hand(screenLoader.item as Page);
        if (!hasTextField)
            (keyboardLoader.item as Keyboard)?.forgetText();
        screenLoader.forceActiveFocus();
    }

    // Slides the page's content in from the side where its tab is. It does not fade: a tap must show its effect in the first frame.
    function slidePage(next: int): void {
        if (next >= 0 && pageIndex >= 0 && next !== pageIndex)
            (screenLoader.item as Page)?.slideIn(Math.sign(next - pageIndex) * (kiosk.language.mirrored ? -1 : 1));
        pageIndex = next;
    }

    // Compiles the screens in advance, so that the first visitor does not wait for them. The keyboard and the bars of pages are created then, too.
    function compileScreens(): void {
        const files = ["Opening", "Ground", "Arguments", "Reading", "Watch", "Vote", "FirstVote", "Reason", "Secrecy", "Languages", "Code", "Thanks", "Results", "Discussion", "SpeakingOrder", "Curtain", "Handover", "Reveal", "BothVotes", "LessonEnd", "DraftQuestion", "StillThere"].map(name => "../Screens/" + name + ".qml");
        pageBars.build();
        compiled = [...files, "Keyboard.qml"].map(file => Qt.createComponent(Qt.resolvedUrl(file), Component.Asynchronous));
    }

    objectName: "window"
    title: qsTr("Goodfaith")
    color: Theme.surface
    LayoutMirroring.enabled: kiosk.language.mirrored
    LayoutMirroring.childrenInherit: true
    onKeyboardHeightChanged: {
        if (keyboardHeight > 0) {
            reachRow.lowered = 0;
            kiosk.speech.pause();
        }
    }
    onActiveFocusItemChanged: {
        if (reachRow.lowered > 0 && activeFocusItem && activeFocusItem.mapToItem(null, 0, activeFocusItem.height).y > height - reachRow.height)
            reachRow.lowered = 0;
    }
    onClosing: close => {
        close.accepted = !root.kiosk.pin.locked;
    }

    ThemeBindings {
        anchors.fill: parent
        appearance: root.kiosk.appearance
        viewHeight: (root.lowReach && root.portrait ? root.height / 2 : root.height) - topBars.height
        measuring: root.kiosk.screen === "organiser" && root.kiosk.organiser.tab === "kiosk" && root.kiosk.organiser.kiosk.page === "screen"
        millimetre: root.kiosk.appearance.inches > 0 ? Math.hypot(root.Screen.width, root.Screen.height) / (25.4 * root.kiosk.appearance.inches) : 0
    }

    Connections {
        property string shown: ""

        function onChanged(): void {
            if (shown !== root.kiosk.screen) {
                shown = root.kiosk.screen;
                reachRow.lowered = 0;
                root.loadScreen();
                root.slidePage(root.pageOrder.indexOf(shown));
            }
        }

        target: root.kiosk
    }

    Component.onCompleted: loadScreen()

    Timer {
        objectName: "compileAhead"
        interval: 500
        running: true
        onTriggered: root.compileScreens()
    }

    // With low reach, a tall window shows only the question in its upper half; a wide one moves its upper half down on request.
    Heading {
        objectName: "outOfReach"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.top
        anchors.verticalCenterOffset: (root.height - reachableArea.height) / 2
        anchors.margins: 2 * Theme.margin
        visible: root.lowReach && root.portrait
        text: root.kiosk.debate.question
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }

    Item {
        id: reachableArea

        visible: !blankScreen.visible
        anchors.left: parent.left
        anchors.right: parent.right
        y: root.lowReach && root.portrait ? parent.height / 2 : parent.height / 4 * reachRow.lowered
        height: !root.lowReach ? parent.height : root.portrait ? parent.height / 2 : parent.height - reachRow.height

        Behavior on y {
            NumberAnimation {
                duration: Theme.grow
                easing.type: Easing.OutCubic
            }
        }

        Loader {
            id: screenLoader

            objectName: "screen"
            anchors.fill: parent
            anchors.topMargin: topBars.height
            anchors.bottomMargin: readAloudLoader.height
            focus: true

            Binding {
                target: screenLoader.item
                property: "keyboardHeight"
                value: root.keyboardHeight
                when: root.hasTextField && screenLoader.item !== null && screenLoader.item.hasOwnProperty("keyboardHeight")
            }
        }

        PageBars {
            id: pageBars

            kiosk: root.kiosk
            room: screenLoader.width - 2 * Theme.margin
        }

        Loader {
            id: keyboardLoader

            anchors.fill: parent
            active: root.hasTextField || (root.compiled.length > 0 && root.compiled[root.compiled.length - 1].status === Component.Ready)
            onActiveChanged: {
                if (active)
                    setSource(Qt.resolvedUrl("Keyboard.qml"), {
                        "language": root.kiosk.language,
                        "question": root.kiosk.draftQuestion,
                        "visit": root.kiosk.visit,
                        "writesReason": Qt.binding(() => root.kiosk.screen === "reason"),
                        "needed": Qt.binding(() => root.hasTextField)
                    });
            }
        }

        Loader {
            id: readAloudLoader

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            active: root.kiosk.speech.state !== "closed" && root.keyboardHeight === 0
            height: active && item ? (item as Item).implicitHeight : 0
            onActiveChanged: {
                if (active) {
                    const by = root.activeFocusItem as T.AbstractButton;
                    root.readAloudOpener = by?.visualFocus ? by : null;
                    setSource(Qt.resolvedUrl("../Controls/ReadAloudBar.qml"), {
                        "kiosk": root.kiosk
                    });
                    if (root.readAloudOpener)
                        (item as ReadAloudBar).focusFirstButton();
                } else
                    root.readAloudOpener?.forceActiveFocus(Qt.TabFocusReason);
            }
        }

        TopBars {
            id: topBars

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            kiosk: root.kiosk
            pictureHeight: parent.height
        }

        Questions {
            anchors.fill: parent
            kiosk: root.kiosk
            typing: root.keyboardHeight > 0
            onAsked: reachRow.lowered = 0
        }
    }

    ReachRow {
        id: reachRow

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.lowReach && !root.portrait && !blankScreen.visible
    }

    BlankScreen {
        id: blankScreen

        anchors.fill: parent
        kiosk: root.kiosk
    }

    Shortcut {
        sequences: ["Ctrl+Alt+O"]
        context: Qt.ApplicationShortcut
        onActivated: root.kiosk.openOrganiser()
    }

    Shortcut {
        sequences: ["Ctrl+Q"]
        context: Qt.ApplicationShortcut
        onActivated: root.kiosk.quit()
    }
}
