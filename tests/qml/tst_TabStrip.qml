import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    width: 1824
    height: 600

    TabStrip {
        id: strip

        width: root.width
        kiosk: theKiosk
    }

    TestCase {
        name: "TabStrip"
        when: windowShown

        readonly property list<string> keys: ["ground", "arguments", "watch", "vote", "results"]

        function tab(key: string): Item {
            return findChild(strip, "tab-" + key);
        }

        function init(): void {
            Theme.chosenScale = 1;
            theKiosk.startOver();
            theKiosk.startVisit();
            theKiosk.visit.takeStance("");
        }

        function cleanup(): void {
            theKiosk.startOver();
        }

        function test_there_are_five_in_this_order_and_of_one_width(): void {
            for (const [index, key] of keys.entries()) {
                verify(tab(key).height >= Theme.target, key);
                const before = index > 0 ? tab(keys[index - 1]) : null;
                tryVerify(() => !before || tab(key).x > before.x);
                tryVerify(() => !before || Math.abs(tab(key).width - before.width) < 2);
            }
        }

        function test_a_tap_goes_there_data(): list<var> {
            return keys.map(key => ({
                        tag: key
                    }));
        }

        function test_a_tap_goes_there(data: var): void {
            mouseClick(tab(data.tag));
            compare(theKiosk.screen, data.tag);
            verify(tab(data.tag).current);
            compare(keys.filter(key => tab(key).current).length, 1);
        }

        function test_enter_goes_there(): void {
            tab("results").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(theKiosk.screen, "results");
        }

        function test_what_was_seen_has_a_check(): void {
            verify(!tab("watch").seen);
            theKiosk.show("watch");
            theKiosk.show("vote");
            verify(tab("watch").seen);
            verify(tab("ground").seen);
            verify(!tab("arguments").seen);
            theKiosk.startOver();
            verify(!tab("watch").seen);
        }

        function test_is_a_tab_to_a_screen_reader(): void {
            compare(tab("vote").Accessible.role, Accessible.PageTab);
            compare(tab("vote").Accessible.name, "Vote");
            verify(!tab("vote").Accessible.selected);
            theKiosk.show("vote");
            verify(tab("vote").Accessible.selected);
        }

        function test_large_text_wraps_to_rows_where_it_is_narrow(): void {
            Theme.chosenScale = 2;
            compare(strip.columns, 5);
            strip.width = 1200;
            verify(strip.columns < 5);
            tryVerify(() => tab("results").y > tab("ground").y);
            strip.width = Qt.binding(() => root.width);
        }
    }
}
