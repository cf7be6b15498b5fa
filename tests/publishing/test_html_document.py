from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import regex
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page

from kiosk import paths
from kiosk.app.reports.writers import print_locale
from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.publishing.html import document
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.result_text import ENGLISH, Locale
from kiosk.services.summary import Summary
from kiosk.system import atomic_file
from tests.publishing.browser import chromium, page_of, violations
from tests.publishing.exported import HOSTILE, SUMMARIES, a_class_with_themes, exported
from tests.publishing.pages import URL, reason

ROOM = exported(votes=4, visits=6, split=None, flow=None, without_opening=None, session_name="Tuesday", session_id="c" * 32)
SEVERAL = CombinedSummary.from_results([exported().results, ROOM.results])
SCREENS: dict[str, dict[str, Any]] = {
    "dark": {"color_scheme": "dark"},
    "small phone": {"viewport": {"width": 320, "height": 640}},
    "phone": {"viewport": {"width": 390, "height": 844}},
    "forced colours": {"forced_colors": "active"},
}


LABELS = """[...document.querySelectorAll("#changed ~ svg text")].map(e => e.getBoundingClientRect().toJSON()).filter(box => box.width)"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


def write_html(path: Path, summary: Summary | CombinedSummary, locale: Locale = ENGLISH) -> Path:
    (path / "summary.html").write_text("".join(document.pieces(summary, paths.resources(), locale)), encoding="utf-8")
    return path / "summary.html"


@pytest.mark.parametrize("name", [*SUMMARIES, "several"])
def test_axe_finds_nothing_against_wcag_2_2_aa(browser: Browser, tmp_path: Path, name: str) -> None:
    html = write_html(tmp_path, SEVERAL if name == "several" else SUMMARIES[name])
    with page_of(browser, html, color_scheme="light") as (page, events):
        assert violations(page) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page) == []
        assert events == []


@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_nothing_on_any_screen_nor_from_right_to_left(browser: Browser, tmp_path: Path, screen: str) -> None:
    with page_of(browser, write_html(tmp_path, HOSTILE, Locale("ar")), **SCREENS[screen]) as (page, _):
        assert violations(page) == []


@pytest.mark.parametrize(
    ("good", "bad", "rule"),
    [
        ('lang="en"', "", "html-has-lang"),
        ('role="img" aria-label="', 'role="img" data-label="', "svg-img-alt"),
        ("--muted: #4A4F59", "--muted: #B9B4A8", "color-contrast"),
        ("<h1", '<div role="button"></div><h1', "aria-command-name"),
        ("<title>", "<title></title><template>", "document-title"),
    ],
)
def test_axe_finds_a_planted_fault(browser: Browser, tmp_path: Path, good: str, bad: str, rule: str) -> None:
    html = write_html(tmp_path, exported())
    text = html.read_text(encoding="utf-8")
    assert good in text
    html.write_text(text.replace(good, bad), encoding="utf-8")
    with page_of(browser, html, color_scheme="light") as (page, _):
        assert any(found.startswith(f"{rule}: ") for found in violations(page))


def test_a_planted_request_is_noticed_and_not_made(browser: Browser, tmp_path: Path) -> None:
    html = write_html(tmp_path, exported())
    text = html.read_text(encoding="utf-8")
    html.write_text(text.replace("<h1", '<img alt="" src="http://127.0.0.1:9/x.png"><h1'), encoding="utf-8")
    with page_of(browser, html) as (_, events):
        assert any("Content Security Policy" in message for message in events)


def test_hostile_words_are_words(browser: Browser, tmp_path: Path) -> None:
    with page_of(browser, write_html(tmp_path, HOSTILE)) as (page, events):
        assert page.locator("script, img, blockquote b").count() == 0
        quotes = page.locator("blockquote").all_inner_texts()
        assert events == []
    assert "“I <3 this & <b>bold”" in quotes
    assert "“</script><script>alert(1)</script>”" in quotes
    assert len(quotes) == sum(len(HOSTILE.merged_reasons(side)) for side in Side)


def test_every_number_is_in_the_words_and_they_add_up(browser: Browser, tmp_path: Path) -> None:
    with page_of(browser, write_html(tmp_path, exported())) as (page, _):
        sides = page.locator(".side").all_inner_texts()
        cells = page.get_by_role("group", name="Who changed their mind").locator("td").all_inner_texts()
        pictures = [each.get_attribute("aria-label") for each in page.locator("svg[role=img]").all()]
    assert [" ".join(regex.sub(r"\p{Cf}", "", text).split()) for text in sides] == ["54% Yes 694 votes", "46% No 591 votes"]
    assert [int(cell.replace(",", "")) for cell in cells] == [387, 192, 579, 211, 98, 309, 96, 301, 397, 694, 591, 1285]
    assert pictures[0] == "54% Yes, 694 votes; 46% No, 591 votes"
    assert pictures[1] == "Who changed their mind: 688 stayed, 288 changed sides, 309 decided"


def test_words_say_which_language_they_are_in(browser: Browser, tmp_path: Path) -> None:
    foreign = [reason("Hola."), type(reason(""))(b"", "Bonjour.", "fr", *[getattr(reason("x"), f) for f in ("final", "opening", "state")])]
    with page_of(browser, write_html(tmp_path, exported(reasons=foreign))) as (page, _):
        marked = {each.inner_text(): each.get_attribute("lang") for each in page.locator("blockquote").all()}
    assert marked == {"“Hola.”": None, "“Bonjour.”": "fr"}


def test_a_page_in_arabic_begins_at_the_right(browser: Browser, tmp_path: Path) -> None:
    with page_of(browser, write_html(tmp_path, exported(), Locale("ar"))) as (page, _):
        assert page.locator("html").get_attribute("dir") == "rtl"
        first, second = page.locator(".side").all()
        assert first.bounding_box()["x"] > second.bounding_box()["x"]  # type: ignore[index]
        assert right_edges(page, ".kicker bdi") == sorted(right_edges(page, ".kicker bdi"), reverse=True)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_shares_labels_and_counts_stand_in_the_order_in_which_they_are_read(browser: Browser, tmp_path: Path, language: str) -> None:
    with page_of(browser, write_html(tmp_path, exported(), print_locale(language))) as (page, _):
        edges = right_edges(page, ".side.for .mark, .side.for b, .side.for > bdi")
        answers = right_edges(page, "#method ~ .wide tbody th bdi, #changed ~ .wide tbody th bdi")
        lefts = page.evaluate("[...document.querySelectorAll('#changed ~ .wide tbody th bdi')].map(e => e.getBoundingClientRect().left)")
    assert edges == sorted(edges, reverse=language == "ar")
    assert len(set(answers if language == "ar" else lefts)) == 1


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "ar"])
def test_a_phone_shows_a_flow_that_can_be_read(browser: Browser, tmp_path: Path, language: str) -> None:
    with page_of(browser, write_html(tmp_path, exported(), print_locale(language)), **SCREENS["phone"]) as (page, _):
        boxes = page.evaluate(LABELS)
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert len(boxes) == 10
    assert min(box["height"] for box in boxes) > 15
    assert all(box["right"] < middle or box["left"] > middle for box in boxes for middle in (390 / 2,))


def test_letters_that_shrink_with_their_picture_would_be_found(browser: Browser, tmp_path: Path) -> None:
    html = write_html(tmp_path, exported())
    html.write_text(html.read_text(encoding="utf-8").replace("max-width: 36rem", "max-width: 1rem"), encoding="utf-8")
    with page_of(browser, html, **SCREENS["phone"]) as (page, _):
        assert max(box["height"] for box in page.evaluate(LABELS)) < 12


def right_edges(page: Page, selector: str) -> list[float]:
    edges: list[float] = page.evaluate("s => [...document.querySelectorAll(s)].map(e => e.getBoundingClientRect().right)", selector)
    return edges


def test_nothing_is_wider_than_a_phone(browser: Browser, tmp_path: Path) -> None:
    for summary in (HOSTILE, SEVERAL, a_class_with_themes()):
        with page_of(browser, write_html(tmp_path, summary), viewport={"width": 320, "height": 640}) as (page, _):
            assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_code_leads_to_the_address_in_every_theme(browser: Browser, tmp_path: Path) -> None:
    for scheme in ("light", "dark"):
        with page_of(browser, write_html(tmp_path, exported()), color_scheme=scheme) as (page, _):
            page.locator(".online svg").screenshot(path=tmp_path / "code.png")
        assert [found.text for found in zxingcpp.read_barcodes(Image.open(tmp_path / "code.png"))] == [URL]


def test_paper_is_light_whatever_the_screen_is(browser: Browser, tmp_path: Path) -> None:
    with page_of(browser, write_html(tmp_path, exported()), color_scheme="dark") as (page, _):
        background = "getComputedStyle(document.body).backgroundColor"
        assert page.evaluate(background) == "rgb(20, 22, 27)"
        page.emulate_media(media="print")
        assert page.evaluate(background) == "rgb(255, 255, 255)"
        assert page.locator(".sign").is_visible()


def test_too_few_votes_have_no_picture_and_no_words(browser: Browser, tmp_path: Path) -> None:
    few = exported(votes=4, visits=4, split=None, flow=None, without_opening=None)
    with page_of(browser, write_html(tmp_path, few)) as (page, _):
        assert page.locator("blockquote, .side, .points").count() == 0
        assert page.locator("svg[role=img]").count() == 1


def test_an_address_that_is_not_https_is_no_link(tmp_path: Path) -> None:
    text = write_html(tmp_path, exported(online_url="javascript:alert(1)")).read_text(encoding="utf-8")
    assert "<a " not in text
    assert "javascript:alert(1)" in text


def test_the_same_summary_gives_the_same_bytes(tmp_path: Path) -> None:
    assert write_html(tmp_path, exported()).read_bytes() == write_html(tmp_path, exported()).read_bytes()


def test_a_missing_style_is_a_known_problem_and_the_old_page_stays(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    target.write_text("old")
    with pytest.raises(KnownError, match="install it again"):
        atomic_file.stream(target, (piece.encode() for piece in document.pieces(exported(), tmp_path)))
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_it_is_written_piece_by_piece() -> None:
    many = exported(reasons=[reason(f"Reason {number}.") for number in range(5000)])
    pieces = [*document.pieces(many, paths.resources())]
    assert max(map(len, pieces)) < 400_000
    assert sum(piece.count("<blockquote") for piece in pieces) == 5000
