"""Whole visits in a real browser: by mouse and by keys, with scripts and without, on a phone and on a screen, in three languages."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Page

from kiosk.domain.debate import Side
from kiosk.domain.lesson import Lesson, Phase
from kiosk.domain.session import Mode, Session, SessionSettings
from kiosk.system import atomic_file
from kiosk.system.lesson_files import LessonFiles
from tests.publishing.browser import violations
from tests.slips import make_slips
from tests.web.serving import Server, serve, start_session, workspace
from tests.web.test_fair_points import WORDS, show_reasons

SIZES: Final = {320: 640, 390: 844, 1280: 800, 3840: 2160}
THEMES: Final = [(width, theme) for width in (320, 1280) for theme in ("light", "dark")] + [(390, "light"), (3840, "dark")]
WIDER_THAN_THE_SCREEN: Final = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def asking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of a session that asks everything there is to ask."""
    data = tmp_path_factory.mktemp("asking") / "data"
    start_session(data, SessionSettings(how_sure=True), debate="phones-at-school")
    with serve(data) as running:
        yield running


@contextmanager
def visitor(browser: Browser, server: Server, **settings: Any) -> Iterator[tuple[Page, list[str]]]:  # noqa: ANN401 - whatever a context takes
    """Yield an empty page, and what goes wrong in it: requests that leave the server, errors and messages."""
    context = browser.new_context(**settings)
    page, wrong = context.new_page(), list[str]()
    page.on("request", lambda request: wrong.append(request.url) if not request.url.startswith(f"{server.url}/") else None)
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    try:
        yield page, wrong
        assert context.cookies() == []
        assert "?" not in page.url
    finally:
        context.close()


def visit(page: Page, server: Server, language: str) -> Iterator[str]:
    """Vote with a reason, and yield the name of each page on the way."""
    page.goto(f"{server.url}/{language}/")
    yield "start"
    page.locator("button[name=opening][value=against]").click()
    yield "vote"
    page.locator("input[name=choice][value=for]").check()
    page.locator("input[name=sure][value='4']").check()
    page.locator("button[name=next][value=why]").click()
    yield "reason"
    page.locator("textarea").fill("It takes two minutes: ليس كثيرًا")
    page.locator("input[name=point][value='0']").check()
    page.locator("button[name=next][value=cast]").click()
    yield "thanks"
    page.locator("form button").click()
    yield "results"


def votes(server: Server) -> int:
    with workspace(server.data) as opened:
        return opened.store.counts.counts(opened.sessions.find("latest").id).now.split.count(Side.FOR)


@pytest.mark.parametrize(("width", "theme"), THEMES)
@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_axe_finds_nothing_on_the_way_to_a_vote(browser: Browser, asking: Server, language: str, width: int, theme: str) -> None:
    before = votes(asking)
    settings: dict[str, Any] = {"viewport": {"width": width, "height": SIZES[width]}, "color_scheme": theme}
    with visitor(browser, asking, **settings) as (page, wrong):
        for name in visit(page, asking, language):
            assert violations(page) == [], name
            assert not page.evaluate(WIDER_THAN_THE_SCREEN), name
            assert page.locator("html").get_attribute("lang") == language
            assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
        assert wrong == []
    assert votes(asking) == before + 1


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_visit_without_scripts(browser: Browser, asking: Server, language: str) -> None:
    before = votes(asking)
    with visitor(browser, asking, java_script_enabled=False, viewport={"width": 390, "height": 800}) as (page, wrong):
        assert list(visit(page, asking, language)) == ["start", "vote", "reason", "thanks", "results"]
        assert wrong == []
    assert votes(asking) == before + 1


def test_a_reload_and_a_double_tap_count_once(browser: Browser, asking: Server) -> None:
    before = votes(asking)
    with visitor(browser, asking, java_script_enabled=False) as (page, _):
        for name in visit(page, asking, "en"):
            if name == "reason":
                page.locator("textarea").fill("Twice")
                page.locator("button[name=next][value=cast]").dblclick()
                page.wait_for_selector("input[name=voted]", state="attached")
                page.reload()
                assert "Your vote is counted." in page.locator("h1").inner_text()
                break
    assert votes(asking) == before + 1


def test_the_script_counts_letters_and_sends_once(browser: Browser, asking: Server) -> None:
    with visitor(browser, asking) as (page, wrong):
        for name in visit(page, asking, "en"):
            if name == "reason":
                page.locator("textarea").fill("👩‍👩‍👧‍👦é")
                assert page.locator("#letters .left").inner_text() == "278"
                break
        assert wrong == []


def test_a_visit_by_keys_alone(browser: Browser, asking: Server) -> None:
    before = votes(asking)
    with visitor(browser, asking) as (page, _):
        page.goto(f"{asking.url}/en/")
        press_until(page, "button[value=for]", "Enter")
        page.wait_for_selector("#vote")
        press_until(page, "input[name=choice]", "Space")
        page.locator("input[name=choice][value=for]").check()
        press_until(page, "button[value=cast]", "Enter")
        page.wait_for_selector("input[name=voted]", state="attached")
    assert votes(asking) == before + 1


def press_until(page: Page, selector: str, key: str) -> None:
    """Press Tab until what the selector names has the focus, and then the key."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none" or "radio" in str(
                page.evaluate("document.activeElement.type")
            )
            page.keyboard.press(key)
            return
    pytest.fail(f"nothing leads to {selector}")


def test_reading_pages_and_their_tabs(browser: Browser, asking: Server) -> None:
    with visitor(browser, asking, viewport={"width": 320, "height": 640}) as (page, wrong):
        page.goto(f"{asking.url}/")
        for tab in range(page.locator("header nav a").count()):
            page.locator("header nav a").nth(tab).click()
            assert violations(page) == [], page.url
            assert not page.evaluate(WIDER_THAN_THE_SCREEN), page.url
        assert wrong == []


def test_pages_that_say_what_went_wrong(browser: Browser, asking: Server) -> None:
    with visitor(browser, asking) as (page, _):
        for path in ("/en/nothing", "/ar/nothing", "/nothing"):
            page.goto(f"{asking.url}{path}")
            assert violations(page) == [], path
        page.goto(f"{asking.url}/en/")
        page.locator("input[name=visit]").evaluate("field => { field.value = 'x'; }")
        page.locator("button[value=for]").click()
        assert "too old" in page.locator("h1").inner_text()
        assert violations(page) == []


def test_an_ended_session_shows_its_results(browser: Browser, tmp_path: Path) -> None:
    data = tmp_path / "data"
    start_session(data, debate="phones-at-school")
    with serve(data) as server:
        for number in range(30):
            server.visitor().vote("for" if number % 3 else "against", opening=("for", "against", "unsure")[number % 3])
        with workspace(data) as opened:
            opened.sessions.end(opened.sessions.find("latest"))
        with visitor(browser, server) as (page, wrong):
            page.goto(f"{server.url}/en/results")
            while not page.locator(".shares").count():  # the server may know for a second that it is open
                page.reload()
            assert violations(page) == []
            assert wrong == []


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Session]]:
    """A server of a class with slips."""
    data = tmp_path_factory.mktemp("lesson") / "data"
    session = start_session(data, SessionSettings(Mode.CLASSROOM), debate="phones-at-school")
    with workspace(data) as opened:
        make_slips(opened.store.slips, session, 3)
    with serve(data) as running:
        yield running, session


@pytest.mark.parametrize(("width", "theme"), [(390, "dark"), (3840, "light")])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("phase", [Phase.FIRST_VOTE, Phase.ARGUMENTS, Phase.SECOND_VOTE])
def test_axe_finds_nothing_in_a_lesson_with_slips(  # noqa: PLR0913, PLR0917 - its cases
    browser: Browser, lesson: tuple[Server, Session], width: int, theme: str, language: str, phase: Phase
) -> None:
    server, session = lesson
    LessonFiles(server.data, atomic_file.write).save(session, replace(Lesson.proposed(session.id), position=phase, on=True))
    settings: dict[str, Any] = {"viewport": {"width": width, "height": SIZES[width]}, "color_scheme": theme}
    with visitor(browser, server, **settings) as (page, wrong):
        page.goto(f"{server.url}/{language}/")
        while (page.locator("button").count() == 0) is not (phase is Phase.ARGUMENTS) or (
            (page.locator("button[name=answer]").count() > 0) is not (phase is Phase.FIRST_VOTE)
        ):
            page.reload()  # the phase is read again within a second
        assert violations(page) == []
        assert not page.evaluate(WIDER_THAN_THE_SCREEN)
        if phase is not Phase.ARGUMENTS:
            page.locator("#code").fill("abcde-fghjk")
            page.locator("form button").first.click()
            assert page.locator("[role=alert]").count() == 1
            assert violations(page) == []
            assert not page.evaluate(WIDER_THAN_THE_SCREEN)
        assert wrong == []


@pytest.mark.parametrize(("width", "theme"), [(390, "light"), (3840, "dark")])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing_where_reasons_are_offered(browser: Browser, tmp_path: Path, language: str, width: int, theme: str) -> None:
    session = start_session(tmp_path / "data", debate="phones-at-school")
    show_reasons(tmp_path / "data", session)
    settings: dict[str, Any] = {"viewport": {"width": width, "height": SIZES[width]}, "color_scheme": theme}
    with serve(tmp_path / "data") as server, visitor(browser, server, **settings) as (page, wrong):
        page.goto(f"{server.url}/{language}/")
        page.locator("button[name=opening]").first.click()
        page.locator("input[name=choice][value=for]").check()
        page.locator("button[name=next][value=cast]").click()
        page.locator("input[value=fair]").first.wait_for()
        assert page.locator("input[value=fair]").count() == len(WORDS)
        assert violations(page) == []
        assert not page.evaluate(WIDER_THAN_THE_SCREEN)
        page.locator("input[value=fair]").first.check()
        page.locator("form[action$='/fair'] button").click()
        page.locator("[role=status]").wait_for()
        assert page.locator("[role=status]").count() == 1
        assert violations(page) == []
        assert wrong == []
