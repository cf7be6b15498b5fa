import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    property int clicks: 0

    width: 1000
    height: 600

    Pill {
        id: pill

        text: "Cast my vote"
        onClicked: root.clicks += 1
    }

    TestCase {
        name: "Pill"
        when: windowShown

        function init(): void {
            Theme.chosenScale = 1;
            pill.width = pill.implicitWidth;
            pill.enabled = true;
            pill.text = "Cast my vote";
            pill.focus = false;
            root.clicks = 0;
        }

        function test_height_data(): list<var> {
            return [
                {
                    tag: "1",
                    scale: 1
                },
                {
                    tag: "1.25",
                    scale: 1.25
                },
                {
                    tag: "2",
                    scale: 2
                }
            ];
        }

        function test_height(data: var): void {
            Theme.chosenScale = data.scale;
            verify(pill.implicitHeight >= 88 * Theme.u);
        }

        function test_is_as_wide_as_its_words(): void {
            const short_ = pill.implicitWidth;
            pill.text = "Cast my vote and a good deal more";
            tryVerify(() => pill.implicitWidth > short_);
        }

        function test_words_wrap_where_there_is_no_room(): void {
            pill.text = "Skip the reason and cast the vote all the same";
            const flat = pill.implicitHeight;
            pill.width = 240;
            tryVerify(() => pill.implicitHeight > flat);
        }

        function test_a_tap_anywhere_on_it_is_a_click(): void {
            mouseClick(pill, 3, pill.height / 2);
            mouseClick(pill, pill.width - 3, pill.height / 2);
            mouseClick(pill, pill.width / 2, 3);
            compare(root.clicks, 3);
        }

        function test_a_finger_is_a_click(): void {
            const finger = touchEvent(pill);
            finger.press(0, pill).commit();
            verify(pill.down);
            finger.release(0, pill).commit();
            compare(root.clicks, 1);
        }

        function test_keys_click_data(): list<var> {
            return [
                {
                    tag: "Return",
                    key: Qt.Key_Return
                },
                {
                    tag: "Enter",
                    key: Qt.Key_Enter
                },
                {
                    tag: "Space",
                    key: Qt.Key_Space
                }
            ];
        }

        function test_keys_click(data: var): void {
            pill.forceActiveFocus(Qt.TabFocusReason);
            keyClick(data.key);
            compare(root.clicks, 1);
        }

        function test_off_is_off(): void {
            pill.enabled = false;
            mouseClick(pill);
            compare(root.clicks, 0);
            verify(Qt.colorEqual(pill.lettering, Theme.muted));
            verify(Qt.colorEqual(pill.background.color, "transparent"));
            compare(pill.background.border.width, 0);
        }

        function test_is_a_button_by_its_words(): void {
            compare(pill.Accessible.role, Accessible.Button);
            compare(pill.Accessible.name, "Cast my vote");
        }

        function test_the_ring_is_for_the_keyboard_alone(): void {
            mouseClick(pill);
            verify(!pill.visualFocus);
            pill.forceActiveFocus(Qt.TabFocusReason);
            verify(pill.visualFocus);
        }
    }
}
