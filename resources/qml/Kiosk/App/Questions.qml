import QtQuick
import Kiosk.ViewModels

// Questions above every screen of a visit: about written words, and whether the visitor is still there.
Item {
    id: root

    required property KioskViewModel kiosk
    required property bool typing

    signal asked

    Loader {
        // Had the focus before the question, and gets it back once the question is gone.
        property Item before
        property bool typing: false

        function restoreFocus(): void {
            before?.forceActiveFocus(typing ? Qt.MouseFocusReason : Qt.OtherFocusReason);
            before = null;
        }

        anchors.fill: parent
        active: root.kiosk.draftQuestion.asked !== ""
        onActiveChanged: {
            root.asked();
            if (active) {
                before = root.Window.activeFocusItem;
                typing = root.typing;
                setSource(Qt.resolvedUrl("../Screens/DraftQuestion.qml"), {
                    "question": root.kiosk.draftQuestion
                });
            } else {
                source = ""; // otherwise the next question would take the focus before it is remembered here
                Qt.callLater(restoreFocus);
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.kiosk.idle.warning
        onActiveChanged: {
            root.asked();
            if (active)
                setSource(Qt.resolvedUrl("../Screens/StillThere.qml"), {
                    "kiosk": root.kiosk
                });
        }
    }
}
