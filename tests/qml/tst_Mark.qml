import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

Item {
    width: 200
    height: 100

    Mark {
        id: circle

        isFor: true
    }

    Mark {
        id: square

        isFor: false
        size: 40
    }

    TestCase {
        name: "Mark"

        function cleanup(): void {
            Theme.name = "paper";
        }

        function test_for_is_round(): void {
            compare(circle.radius, circle.size / 2);
        }

        function test_against_has_corners(): void {
            verify(square.radius < square.size / 4);
        }

        function test_is_as_large_as_asked(): void {
            compare(circle.implicitWidth, 28 * Theme.u);
            compare(square.implicitWidth, 40);
            compare(square.implicitHeight, 40);
        }

        function test_wears_its_sides_colour_in_every_theme(): void {
            for (const name of ["paper", "night"]) {
                Theme.name = name;
                verify(Qt.colorEqual(circle.color, Theme.forSide));
                verify(Qt.colorEqual(square.color, Theme.against));
            }
        }

        function test_is_decoration_to_a_screen_reader(): void {
            verify(circle.Accessible.ignored);
        }
    }
}
