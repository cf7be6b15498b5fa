import QtQuick
import QtTest
import Kiosk.Theme

// How large letters and targets really are, on glass of many sizes. VVSG 2.0, 7.1-G and 7.2-I.
TestCase {
    name: "Theme"

    function cleanup(): void {
        Theme.viewWidth = 1920;
        Theme.viewHeight = 1080;
        Theme.fullHeight = Qt.binding(() => Theme.viewHeight);
        Theme.millimetre = 0;
        Theme.chosenScale = 1;
    }

    function glass(width: int, height: int, inches: real): void {
        Theme.viewWidth = width;
        Theme.viewHeight = height;
        Theme.millimetre = inches > 0 ? Math.hypot(width, height) / (25.4 * inches) : 0;
    }

    function test_millimetres_data(): var {
        const found = [];
        for (const [width, height] of [[1920, 1080], [1080, 1920], [1366, 768], [1024, 768], [3840, 2160], [1280, 800]])
            for (const inches of [11.6, 15.6, 21.5, 24, 32, 43, 55])
                found.push({
                    "tag": `${width}x${height}, ${inches} inches`,
                    "width": width,
                    "height": height,
                    "inches": inches
                });
        return found;
    }

    function test_millimetres(data: var): void {
        glass(data.width, data.height, data.inches);
        const slack = 0.001;
        verify(Theme.body * Theme.capital / Theme.millimetre >= 4.8 - slack, "capitals are smaller than 4.8 mm");
        verify(Theme.target / Theme.millimetre >= 12.7 - slack, "targets are smaller than 12.7 mm");
        verify(Theme.smallGap / Theme.millimetre >= 2.54 - slack, "gaps are smaller than 2.54 mm");
    }

    function test_without_a_size_nothing_grows(): void {
        glass(1920, 1080, 0);
        compare(Theme.textScale, 1);
        compare(Theme.target, 88);
        compare(Theme.smallGap, 16);
    }

    function test_small_glass_would_fall_short_without_it(): void {
        glass(1920, 1080, 13.3);
        verify(30 * Theme.u * Theme.capital / Theme.millimetre < 4.8);
        verify(Theme.textScale > 1);
    }

    function test_the_visitors_own_size_comes_on_top_up_to_twice(): void {
        glass(1920, 1080, 15.6);
        const least = Theme.textScale;
        Theme.chosenScale = 1.25;
        fuzzyCompare(Theme.textScale, least * 1.25, 0.001);
        Theme.chosenScale = 2;
        compare(Theme.textScale, 2);
    }

    function test_low_reach_keeps_letters_and_targets_as_large_as_on_the_whole_glass(): void {
        Theme.fullHeight = 1920;
        Theme.viewWidth = 1080;
        Theme.viewHeight = 960;
        fuzzyCompare(Theme.body, 30, 0.001);
        fuzzyCompare(Theme.target, 88, 0.001);
    }
}
