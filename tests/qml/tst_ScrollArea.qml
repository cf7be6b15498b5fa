import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: root

    width: 800
    height: 600

    ScrollArea {
        id: area

        width: 600
        height: 500

        Rectangle {
            id: long_

            width: 600
            height: 300
        }
    }

    TestCase {
        name: "ScrollArea"
        when: windowShown

        function cue(): Item {
            return findChild(area, "scrollMore");
        }

        function back(): Item {
            return findChild(area, "scrollTop");
        }

        function initTestCase(): void {
            Theme.motion = false;
        }

        function init(): void {
            area.cue = true;
            area.scrollToTop();
            long_.height = 300;
            tryVerify(() => area.offset <= 4 * Theme.u);
        }

        function test_without_overflow_there_is_no_cue(): void {
            verify(!area.overflowing);
            verify(!cue().visible);
            verify(!area.hasMore);
            compare(area.progress, 1);
        }

        function test_content_that_just_fits_has_no_cue(): void {
            long_.height = 500;
            verify(!cue().visible);
        }

        function test_overflow_brings_the_cue(): void {
            long_.height = 501 + 1;
            verify(cue().visible);
            verify(area.hasMore);
            verify(cue().height >= Theme.target);
        }

        function test_the_cue_covers_no_content(): void {
            long_.height = 2000;
            const flick = long_.parent.parent.parent;
            compare(flick.height, 500 - Theme.target - Theme.smallGap);
            verify(cue().mapToItem(area, 0, 0).y >= flick.height);
        }

        function test_no_cue_where_none_is_wanted(): void {
            area.cue = false;
            long_.height = 2000;
            verify(area.overflowing);
            verify(!cue().visible);
        }

        function test_tapping_the_cue_goes_on_to_the_end_and_back(): void {
            long_.height = 1500;
            const before = area.progress;
            mouseClick(cue());
            tryVerify(() => area.progress > before);
            for (let taps = 0; area.hasMore && taps < 10; taps += 1) {
                const reached = area.progress;
                mouseClick(cue());
                tryVerify(() => area.progress > reached);
            }
            compare(area.progress, 1);
            verify(area.offset > 4 * Theme.u);
            mouseClick(back());
            tryVerify(() => area.offset <= 4 * Theme.u);
        }

        function test_a_second_tap_at_the_end_does_nothing_else(): void {
            long_.height = 700;
            const place = cue().mapToItem(area, 0, 0);
            verify(!back().enabled);
            mouseClick(cue());
            tryVerify(() => !area.hasMore);
            const end = area.offset;
            compare(cue().mapToItem(area, 0, 0), place);
            verify(!cue().enabled);
            mouseClick(area, area.width / 2, place.y + 10);
            compare(area.offset, end);
            verify(back().enabled);
        }

        function test_a_page_keeps_a_few_lines_in_sight(): void {
            long_.height = 3000;
            const flick = long_.parent.parent.parent;
            area.scrollPage(1);
            tryVerify(() => flick.contentY > 0);
            verify(flick.contentY < flick.height);
        }

        function test_never_beyond_the_ends(): void {
            long_.height = 700;
            const flick = long_.parent.parent.parent;
            area.scrollPage(1);
            area.scrollPage(1);
            tryCompare(flick, "contentY", flick.contentHeight - flick.height);
            area.scrollPage(-1);
            area.scrollPage(-1);
            tryCompare(flick, "contentY", 0);
        }

        function test_a_finger_scrolls_it(): void {
            long_.height = 2000;
            const finger = touchEvent(area);
            finger.press(0, area, 300, 380).commit();
            for (let y = 360; y > 80; y -= 20)
                finger.move(0, area, 300, y).commit();
            finger.release(0, area, 300, 80).commit();
            tryVerify(() => area.offset > 4 * Theme.u);
        }
    }
}
