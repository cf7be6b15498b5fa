import QtQuick
import QtQuick.Templates as T
import QtTest
import Kiosk.Controls

TestCase {
    name: "LineCover"
    when: windowShown
    width: 400
    height: 300
    visible: true

    Flickable {
        id: flick

        width: 400
        height: 200
        contentHeight: 600

        Item {
            id: content

            width: flick.width
            height: 600

            T.AbstractButton {
                id: tall

                y: 150
                width: 400
                height: 120
                contentItem: Item {
                    Text {
                        id: label

                        y: 40
                        text: "Yes"
                        font.pixelSize: 40
                    }
                }
            }
        }
    }

    LineCover {
        id: cover

        flick: flick
        content: content
        moving: false
    }

    // Scrolls until so many pixels of the label's line are above the end of the view.
    function showOfLabel(pixels: real): void {
        flick.contentY = tall.y + label.y - flick.height + pixels;
        cover.update();
    }

    function test_a_tall_button_of_which_only_the_rim_can_be_seen_is_hidden(): void {
        for (const pixels of [-30, -5, 1, 1.4, 2]) {
            showOfLabel(pixels);
            compare(cover.hidden, label.y + pixels, pixels + " pixels of the label");
        }
    }

    function test_a_tall_button_whose_label_can_be_seen_is_not(): void {
        showOfLabel(label.contentHeight);
        compare(cover.hidden, 0);
    }

    function test_a_line_that_the_end_of_the_page_cuts_is_hidden_with_the_rim_above_it(): void {
        showOfLabel(label.contentHeight / 2);
        compare(cover.hidden, label.y + label.contentHeight / 2);
    }
}
