"""Opens sites from `file:` in a browser: links, WCAG 2.2 AA, widths, requests, keyboard, print."""

from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from playwright.sync_api import Browser, Page

from tests.publishing.browser import violations
from tests.web.sites import LANGUAGES, OVERFLOW, SHIPPED, THEMES, WIDTHS, opened, pages, structure_faults

ONE_DEBATE = SHIPPED[0]
HREFS = """[...document.querySelectorAll('a[href], link[href], img[src], video[src]')]
  .map(each => each.getAttribute('href') ?? each.getAttribute('src'))"""
IN_SIGHT = "(() => { const box = document.activeElement.getBoundingClientRect(); return box.top > -1 && box.bottom < innerHeight + 1; })()"


def dead_links(page: Page, html: Path) -> list[str]:
    """Return the links of a page that lead to no file."""
    targets = (urldefrag(urljoin(html.as_uri(), link)).url for link in page.evaluate(HREFS))
    return [target for target in targets if not Path(target.removeprefix("file://")).is_file()]


def test_every_link_leads_to_a_page_and_every_page_can_be_reached(browser: Browser, site: Path) -> None:
    waiting, seen = [(site / "index.html").as_uri()], set[str]()
    with opened(browser, java_script_enabled=False) as (page, events):
        while waiting:
            address = waiting.pop()
            if address in seen:
                continue
            seen.add(address)
            page.goto(address)
            assert page.locator("h1").count() == 1, address
            links = page.locator("a[href]").evaluate_all("links => links.map(link => link.href)")
            waiting += [urldefrag(link).url for link in links]
        assert events == []
    assert {Path(address.removeprefix("file://")) for address in seen} == set(pages(site)) - {
        site / name / "index.html" for name in SHIPPED
    }


@pytest.mark.parametrize("debate", SHIPPED)
def test_a_folder_stands_alone(browser: Browser, site: Path, debate: str) -> None:
    with opened(browser) as (page, events):
        for html in pages(site / debate):
            page.goto(html.as_uri())
            assert dead_links(page, html) == [], html
            assert structure_faults(page) == [], html
            assert all((site / debate).as_uri() in urljoin(html.as_uri(), link) for link in page.evaluate(HREFS))
        assert events == []


def test_a_dead_link_is_found(browser: Browser, site: Path, tmp_path: Path) -> None:
    text = (site / ONE_DEBATE / "index.html").read_text(encoding="utf-8")
    html = tmp_path / "index.html"
    html.write_text(text, encoding="utf-8")
    with opened(browser) as (page, _):
        page.goto(html.as_uri())
        assert dead_links(page, html)


PLANTED = {
    "no title": ("<title>", "<title></title><template>"),
    "no language": ('<html lang="en"', "<html"),
    "wrong direction rtl": ('dir="ltr">\n<head>', 'dir="rtl">\n<head>'),
    "H5 after h1": ("<h2>", "<h5>"),
    "not one h1": ("<h1>", "<h1>x</h1><h1>"),
    "no skip link at the beginning": ('href="#main"', 'href="#elsewhere"'),
    "no alt text": ("<h1>", '<img src="x.png" alt=""><h1>'),
    "small target": ("<h1>", '<a href="x">x</a><h1>'),
    "script or style: H1": ("<h1>", '<h1 style="color: red">'),
}


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_of_structure_is_found(browser: Browser, site: Path, tmp_path: Path, fault: str) -> None:
    good, bad = PLANTED[fault]
    text = (site / ONE_DEBATE / "en" / "index.html").read_text(encoding="utf-8")
    assert good in text
    (tmp_path / "index.html").write_text(text.replace(good, bad), encoding="utf-8")
    with opened(browser) as (page, _):
        page.goto((tmp_path / "index.html").as_uri())
        assert any(found.startswith(fault) for found in structure_faults(page))


def _widths(language: str, theme: str, number: int) -> tuple[int, ...]:
    """Return all widths in one theme; in the others one a page, so that each theme is seen at every width in every language."""
    if theme == "light":
        return WIDTHS
    turn = LANGUAGES.index(language) + list(THEMES).index(theme) + number
    return (WIDTHS[turn % len(WIDTHS)],)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_and_nothing_is_too_wide(browser: Browser, site: Path, language: str, theme: str) -> None:
    found = []
    with opened(browser, **THEMES[theme]) as (page, events):
        for number, html in enumerate(pages(site / ONE_DEBATE / language)):
            page.goto(html.as_uri())
            for width in _widths(language, theme, number):
                page.set_viewport_size({"width": width, "height": 800})
                if page.evaluate(OVERFLOW) > 0:
                    found.append(f"{html.name} at {width}: too wide")
                found += [f"{html.name} at {width}: {each}" for each in violations(page)]
        assert events == []
    assert found == []


def test_too_wide_a_page_and_too_pale_a_text_are_found(browser: Browser, site: Path, tmp_path: Path) -> None:
    text = (site / ONE_DEBATE / "en" / "cases.html").read_text(encoding="utf-8")
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "cases.html").write_text(text.replace("<h1>", "<h1><pre>" + "wide " * 60 + "</pre>"), encoding="utf-8")
    style = (site / ONE_DEBATE / "style.css").read_text(encoding="utf-8")
    (tmp_path / "style.css").write_text(style.replace("--muted: #4A4F59", "--muted: #B9B4A8"), encoding="utf-8")
    with opened(browser, color_scheme="light", viewport={"width": 320, "height": 800}) as (page, _):
        page.goto((tmp_path / "en" / "cases.html").as_uri())
        assert page.evaluate(OVERFLOW) > 0
        assert any(each.startswith("color-contrast: ") for each in violations(page))


def test_the_lists_of_debates_are_accessible(browser: Browser, site: Path) -> None:
    with opened(browser) as (page, events):
        for html in sorted(site.glob("*.html")):
            page.goto(html.as_uri())
            assert structure_faults(page) == []
            assert violations(page) == []
            assert dead_links(page, html) == []
        assert events == []


def test_a_request_is_refused_by_the_browser_itself(browser: Browser, site: Path, tmp_path: Path) -> None:
    text = (site / ONE_DEBATE / "index.html").read_text(encoding="utf-8")
    (tmp_path / "index.html").write_text(text.replace("<h1>", '<img alt="x" src="http://127.0.0.1:9/x.png"><h1>'), encoding="utf-8")
    with opened(browser) as (page, events):
        page.goto((tmp_path / "index.html").as_uri())
        assert any("Content Security Policy" in event for event in events)


def test_the_fonts_of_the_kiosk_are_loaded_from_files(browser: Browser, site: Path) -> None:
    with opened(browser) as (page, _):
        page.goto((site / ONE_DEBATE / "en" / "argument-for.html").as_uri())
        page.evaluate("document.fonts.ready.then(() => null)")
        assert page.evaluate("[...document.fonts].map(font => font.status)") == ["loaded"] * 4


def test_a_keyboard_alone_leads_from_the_question_through_both_cases(browser: Browser, site: Path) -> None:
    def follow(page: Page, name: str) -> None:
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.innerText ?? ''").startswith(name):
                assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
                assert page.evaluate(IN_SIGHT), "the focused link is out of sight"
                page.keyboard.press("Enter")
                page.wait_for_load_state()
                return
        pytest.fail(f"no '{name}' was reached")

    with opened(browser) as (page, _):
        page.goto((site / ONE_DEBATE / "index.html").as_uri())
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        for name, file in (
            ("Begin with the common ground", "en/common-ground.html"),
            ("Hear both sides", "en/cases.html"),
            ("Read the full argument", "en/argument-for.html"),
            ("Now hear the other side", "en/argument-against.html"),
            ("Español", "es/argument-against.html"),
        ):
            follow(page, name)
            page.wait_for_url(f"**/{file}")


def test_paper_is_light_and_without_what_only_a_screen_needs(browser: Browser, site: Path) -> None:
    with opened(browser, color_scheme="dark") as (page, _):
        page.goto((site / ONE_DEBATE / "en" / "cases.html").as_uri())
        page.emulate_media(media="print")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        assert not page.locator("nav:visible, footer:visible, .button:visible").count()
        assert page.locator("article.card:visible").count() == 2


@pytest.mark.parametrize("width", WIDTHS)
def test_both_sides_have_the_same_size_and_weight(browser: Browser, site: Path, width: int) -> None:
    with opened(browser, viewport={"width": width, "height": 900}) as (page, _):
        for language in LANGUAGES:
            page.goto((site / ONE_DEBATE / language / "cases.html").as_uri())
            boxes = page.locator(".sides > .card").evaluate_all("all => all.map(each => each.getBoundingClientRect().toJSON())")
            assert boxes[0]["width"] == pytest.approx(boxes[1]["width"], abs=0.1)
            assert width < 768 or boxes[0]["height"] == boxes[1]["height"]
            fonts = page.locator(".sides h2").evaluate_all("all => all.map(each => getComputedStyle(each).font)")
            assert fonts[0] == fonts[1]


def test_motion_is_only_for_who_wants_it(browser: Browser, site: Path) -> None:
    with opened(browser, reduced_motion="reduce") as (page, _):
        page.goto((site / ONE_DEBATE / "index.html").as_uri())
        assert page.evaluate("getComputedStyle(document.querySelector('.button')).transitionDuration") == "0s"


def test_where_the_debate_is_not_in_the_language_of_the_page_its_words_say_so(browser: Browser, site: Path) -> None:
    with opened(browser) as (page, _):
        page.goto((site / ONE_DEBATE / "ar" / "cases.html").as_uri())
        assert page.locator("h1").evaluate("each => [each.lang, each.dir]") == ["en", "ltr"]
        first, second = (each.bounding_box() for each in page.locator(".sides > .card").all())
        assert first is not None
        assert second is not None
        assert first["x"] > second["x"]
        page.goto((site / ONE_DEBATE / "es" / "cases.html").as_uri())
        assert page.locator("main [lang]").count() == 0
