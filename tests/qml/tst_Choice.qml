import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    property int clicks: 0

    width: 1200
    height: 600

    Choice {
        id: yes

        width: 500
        height: 400
        isFor: true
        text: "Yes"
        claim: "we should have some controls."
        onClicked: root.clicks += 1
    }

    Choice {
        id: no

        x: 600
        width: 500
        height: 400
        isFor: false
        text: "No"
        claim: ""
    }

    TestCase {
        name: "Choice"
        when: windowShown

        function init(): void {
            yes.chosen = false;
            root.clicks = 0;
        }

        function test_the_whole_card_is_the_target(): void {
            mouseClick(yes, 4, 200);
            mouseClick(yes, 496, 200);
            mouseClick(yes, 250, 4);
            mouseClick(yes, 250, 396);
            compare(root.clicks, 4);
        }

        function test_a_click_does_not_choose_by_itself(): void {
            mouseClick(yes);
            verify(!yes.chosen);
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
            yes.forceActiveFocus(Qt.TabFocusReason);
            keyClick(data.key);
            compare(root.clicks, 1);
        }

        function test_says_which_it_is_and_whether_it_is_chosen(): void {
            compare(yes.Accessible.role, Accessible.RadioButton);
            compare(yes.Accessible.name, "Yes — we should have some controls.");
            compare(no.Accessible.name, "No");
            verify(!yes.Accessible.checked);
            yes.chosen = true;
            verify(yes.Accessible.checked);
        }

        function test_is_filled_with_its_side_once_chosen(): void {
            verify(Qt.colorEqual(yes.background.color, Theme.card));
            yes.chosen = true;
            verify(Qt.colorEqual(yes.background.color, Theme.forSide));
            verify(Qt.colorEqual(no.background.border.color, Theme.against));
        }

        function test_choosing_moves_nothing(): void {
            const before = yes.implicitHeight;
            yes.chosen = true;
            compare(yes.implicitHeight, before);
        }

        function test_needs_room_enough_for_a_finger(): void {
            verify(no.implicitHeight >= Theme.target);
        }
    }
}
