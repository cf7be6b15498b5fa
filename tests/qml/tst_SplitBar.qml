import QtQuick
import QtTest
import Kiosk.Screens
import Kiosk.Theme

Item {
    id: root

    width: 1200
    height: 300

    SplitBar {
        id: bar

        width: 1000
        forPercent: 50
        forShare: `${forPercent}%`
        againstShare: `${100 - forPercent}%`
        forLabel: "Yes"
        againstLabel: "No"
    }

    TestCase {
        name: "SplitBar"
        when: windowShown

        function initTestCase(): void {
            Theme.motion = false;
            tryCompare(bar, "grown", 1);
        }

        function blocks(): list<Item> {
            return [bar.children[0], bar.children[1]];
        }

        function words(block: Item): Text {
            return block.children[1] as Text;
        }

        function init(): void {
            bar.width = 1000;
            bar.forPercent = 50;
        }

        function test_even_is_even(): void {
            const [yes, no] = blocks();
            fuzzyCompare(yes.width, no.width, 0.01);
        }

        function test_in_proportion(): void {
            bar.forPercent = 60;
            const [yes, no] = blocks();
            fuzzyCompare(yes.width + bar.spacing / 2, 600, 0.01);
            fuzzyCompare(no.width + bar.spacing / 2, 400, 0.01);
        }

        function test_fills_its_width_and_leaves_a_gap_data(): list<var> {
            return [0, 1, 27, 50, 73, 99, 100].map(percent => ({
                        tag: `${percent} percent`,
                        percent: percent
                    }));
        }

        function test_fills_its_width_and_leaves_a_gap(data: var): void {
            bar.forPercent = data.percent;
            const [yes, no] = blocks();
            compare(yes.x, 0);
            fuzzyCompare(yes.width + bar.spacing + no.width, bar.width, 0.01);
            fuzzyCompare(no.x - yes.width, bar.spacing, 0.01);
        }

        function test_the_smaller_side_keeps_room_for_its_words_data(): list<var> {
            return [
                {
                    tag: "nobody for",
                    percent: 0,
                    small: 0
                },
                {
                    tag: "nobody against",
                    percent: 100,
                    small: 1
                }
            ];
        }

        function test_the_smaller_side_keeps_room_for_its_words(data: var): void {
            bar.forPercent = data.percent;
            const block = blocks()[data.small];
            verify(words(block).implicitWidth < words(block).width + 1);
        }

        function test_says_both_numbers_which_make_a_hundred(): void {
            bar.forPercent = 73;
            compare(bar.Accessible.name, "73% Yes, 27% No");
            const [yes, no] = blocks();
            compare(words(yes).text, "73% Yes");
            compare(words(no).text, "27% No");
        }

        function test_each_block_wears_its_sides_colour_and_mark(): void {
            const [yes, no] = blocks();
            verify(yes.children[0].isFor);
            verify(!no.children[0].isFor);
            verify(Qt.colorEqual(yes.color, Theme.forSide));
            verify(Qt.colorEqual(no.color, Theme.against));
        }
    }
}
