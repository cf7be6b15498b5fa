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

    property list<Component> prepared
    // Index in `order` of the page last shown, -1 for other screens.
    readonly property list<string> order: ["ground", "arguments", "reading", "watch", "vote", "results"]
    property int place: -1

    readonly property bool tall: height > width
    // The button that opened the bar for reading aloud, if by keyboard.
    property Item opener
    readonly property bool low: kiosk.appearance.lowReach && kiosk.screen !== "pin" && kiosk.screen !== "organiser"
    readonly property bool typing: kiosk.screen === "reason" || kiosk.screen === "organiser"
    readonly property real keyboardHeight: (keyboard.item as Keyboard)?.usedHeight ?? 0

    function fileOf(screen: string): string {
        if (screen === "organiser")
            return "../Organiser/Organiser.qml";
        return "../Screens/" + (screen === "pin" ? "PinPad" : screen.charAt(0).toUpperCase() + screen.slice(1)) + ".qml";
    }

    function open(): void {
        screen_.setSource(Qt.resolvedUrl(fileOf(kiosk.screen)), {
            "kiosk": kiosk
        });
        screen_.forceActiveFocus();
    }

    // Slides the page's content in from the side where its tab is; other screens fade in.
    function welcome(next: int): void {
        const side = next < 0 || place < 0 ? 0 : Math.sign(next - place) * (kiosk.language.mirrored ? -1 : 1);
        const page = screen_.item as Page;
        place = next;
        if (page)
            page.arrive(side);
        else
            arrive.restart();
    }

    // Compiles the screens in advance, so that the first visitor does not wait for them. The keyboard is created then, too.
    function prepare(): void {
        const files = ["Opening", "Ground", "Arguments", "Reading", "Watch", "Vote", "Reason", "Secrecy", "Languages", "Thanks", "Results", "StillThere"].map(name => "../Screens/" + name + ".qml");
        prepared = [...files, "Keyboard.qml"].map(file => Qt.createComponent(Qt.resolvedUrl(file), Component.Asynchronous));
    }

    objectName: "window"
    title: qsTr("Goodfaith")
    color: Theme.surface
    LayoutMirroring.enabled: kiosk.language.mirrored
    LayoutMirroring.childrenInherit: true
    onKeyboardHeightChanged: {
        if (keyboardHeight > 0) {
            lower.lowered = 0;
            kiosk.speech.pause();
        }
    }
    onActiveFocusItemChanged: {
        if (lower.lowered > 0 && activeFocusItem && activeFocusItem.mapToItem(null, 0, activeFocusItem.height).y > height - lower.height)
            lower.lowered = 0;
    }
    onClosing: close => {
        close.accepted = !root.kiosk.locked;
    }

    ThemeBindings {
        anchors.fill: parent
        appearance: root.kiosk.appearance
        viewHeight: root.low && root.tall ? root.height / 2 : root.height
        millimetre: root.kiosk.appearance.inches > 0 ? Math.hypot(root.Screen.width, root.Screen.height) / (25.4 * root.kiosk.appearance.inches) : 0
    }

    Connections {
        property string shown: ""

        function onChanged(): void {
            if (shown !== root.kiosk.screen) {
                shown = root.kiosk.screen;
                lower.lowered = 0;
                arrive.complete();
                root.open();
                root.welcome(root.order.indexOf(shown));
            }
        }

        target: root.kiosk
    }

    Component.onCompleted: open()

    Timer {
        interval: 500
        running: true
        onTriggered: root.prepare()
    }

    // With low reach, a tall window shows only the question in its upper half; a wide one moves its upper half down on request.
    Heading {
        objectName: "outOfReach"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.top
        anchors.verticalCenterOffset: (root.height - reach.height) / 2
        anchors.margins: 2 * Theme.margin
        visible: root.low && root.tall
        text: root.kiosk.debate.question
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
    }

    Item {
        id: reach

        anchors.left: parent.left
        anchors.right: parent.right
        y: root.low && root.tall ? parent.height / 2 : parent.height / 4 * lower.lowered
        height: !root.low ? parent.height : root.tall ? parent.height / 2 : parent.height - lower.height

        Behavior on y {
            NumberAnimation {
                duration: Theme.grow
                easing.type: Easing.OutCubic
            }
        }

        Loader {
            id: screen_

            objectName: "screen"
            anchors.fill: parent
            anchors.topMargin: watermark.visible ? watermark.height : 0
            anchors.bottomMargin: aloud.height
            focus: true

            NumberAnimation on opacity {
                id: arrive

                running: false
                from: Theme.motion ? 0.2 : 1
                to: 1
                duration: Theme.moment
                easing.type: Easing.OutCubic
            }

            Binding {
                target: screen_.item
                property: "keyboardHeight"
                value: root.keyboardHeight
                when: root.typing && screen_.item !== null && screen_.item.hasOwnProperty("keyboardHeight")
            }
        }

        Loader {
            id: keyboard

            anchors.fill: parent
            active: root.typing || (root.prepared.length > 0 && root.prepared[root.prepared.length - 1].status === Component.Ready)
            onActiveChanged: {
                if (active)
                    setSource(Qt.resolvedUrl("Keyboard.qml"), {
                        "language": root.kiosk.language,
                        "wanted": Qt.binding(() => root.typing)
                    });
            }
        }

        Loader {
            id: aloud

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            active: root.kiosk.speech.state !== "closed" && root.keyboardHeight === 0
            height: active && item ? (item as Item).implicitHeight : 0
            onActiveChanged: {
                if (active) {
                    const by = root.activeFocusItem as T.AbstractButton;
                    root.opener = by?.visualFocus ? by : null;
                    setSource(Qt.resolvedUrl("../Controls/ReadAloudBar.qml"), {
                        "kiosk": root.kiosk
                    });
                    if (root.opener)
                        (item as ReadAloudBar).come();
                } else
                    root.opener?.forceActiveFocus(Qt.TabFocusReason);
            }
        }

        Watermark {
            id: watermark

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            kiosk: root.kiosk
        }

        Loader {
            anchors.fill: parent
            active: root.kiosk.idle.warning
            onActiveChanged: {
                lower.lowered = 0;
                if (active)
                    setSource(Qt.resolvedUrl("../Screens/StillThere.qml"), {
                        "kiosk": root.kiosk
                    });
            }
        }
    }

    ReachRow {
        id: lower

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.low && !root.tall
    }

    Shortcut {
        sequences: ["Ctrl+Alt+O"]
        context: Qt.ApplicationShortcut
        onActivated: root.kiosk.openDoor()
    }

    Shortcut {
        sequences: ["Ctrl+Q"]
        context: Qt.ApplicationShortcut
        onActivated: root.kiosk.quit()
    }
}
