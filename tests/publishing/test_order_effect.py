"""The page says whether the side shown first got more votes, the same on paper, in HTML and in JSON."""

import html
import json
from typing import Final

import jsonschema
import pytest

from kiosk import paths
from kiosk.app.reports.writers import print_locale
from kiosk.domain.disclosure import NO_ORDER, OrderDisclosure
from kiosk.domain.order_effect import OrderEffect
from kiosk.publishing.data import json_export
from kiosk.publishing.html import document
from kiosk.publishing.pdf import summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.services.result_text import ENGLISH, Locale
from tests.publishing.exported import exported
from tests.publishing.pages import plain, texts_of

SEEN: Final = OrderDisclosure(OrderEffect.from_counts(400, 640, 294, 645))
SEEN_SECOND: Final = OrderDisclosure(OrderEffect.from_counts(294, 645, 400, 640))
NOT_SEEN: Final = OrderDisclosure(OrderEffect.from_counts(350, 640, 344, 645))
SMALL_GROUPS: Final = "Groups so small that somebody could be picked out of them are not printed."
DRAWN: Final = "Which side each visitor saw first was drawn by lot."
MEASURE: Final = (
    "Share of a side when it was shown first, minus its share when it was shown second: {} percentage points, 95% interval {} to {}"
)
CASES: Final = [
    (SEEN, [DRAWN, "The order had an effect: sides got more votes when they were shown first.", MEASURE.format(17, 11, 23)]),
    (SEEN_SECOND, [DRAWN, "The order had an effect: sides got fewer votes when they were shown first.", MEASURE.format(-17, -23, -11)]),
    (NOT_SEEN, [DRAWN, "No order effect was seen.", MEASURE.format(1, -5, 7)]),
    (OrderDisclosure(held_back=True), [SMALL_GROUPS]),
]


def _on_paper(order: OrderDisclosure, locale: Locale = ENGLISH) -> str:
    return plain(" ".join(texts_of(summary_report.build(exported(order=order), FontSet(paths.fonts()), locale))))


def _on_screen(order: OrderDisclosure, locale: Locale = ENGLISH) -> str:
    return plain(html.unescape("".join(document.pieces(exported(order=order), paths.resources(), locale))))


@pytest.mark.parametrize(("order", "sentences"), CASES)
def test_page_and_web_page_say_the_same(order: OrderDisclosure, sentences: list[str]) -> None:
    for page in (_on_paper(order), _on_screen(order)):
        assert plain("Which side was shown first") in page
        assert all(plain(sentence) in page for sentence in sentences)


def test_of_few_votes_nothing_is_said() -> None:
    for page in (_on_paper(NO_ORDER), _on_screen(NO_ORDER)):
        assert plain("Which side was shown first") not in page
        assert plain(SMALL_GROUPS) not in page


@pytest.mark.parametrize("language", ["es", "fr", "de", "ar"])
@pytest.mark.parametrize("order", [SEEN, SEEN_SECOND, NOT_SEEN])
def test_every_language_has_the_sentences(language: str, order: OrderDisclosure) -> None:
    page = _on_screen(order, print_locale(language))
    assert plain(DRAWN) not in page
    effect = order.effect
    assert effect is not None
    assert all(str(number) in page for number in effect.points)


@pytest.mark.parametrize(
    ("order", "value"),
    [
        (SEEN, {"seen": True, "difference": 17, "low": 11, "high": 23, "votes": 1285}),
        (NOT_SEEN, {"seen": False, "difference": 1, "low": -5, "high": 7, "votes": 1285}),
        (OrderDisclosure(held_back=True), None),
        (NO_ORDER, None),
    ],
)
def test_json_has_the_points_of_the_page(order: OrderDisclosure, value: dict[str, object] | None) -> None:
    content = json.loads(b"".join(json_export.chunks(exported(order=order))))
    assert content["sessions"][0]["order_effect"] == value
    schema = json.loads((paths.resources() / "schema" / "summary-2.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(content)
