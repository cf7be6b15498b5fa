"""The system's Chromium, without a window and without a network, and axe-core in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from typing import Any, Final

import axe_playwright_python
from playwright.sync_api import Browser, Page, sync_playwright

AXE: Final = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
WCAG: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Yield a browser; fail without one, because the page would be untested."""
    program = which("chromium") or which("chromium-browser") or which("google-chrome")
    assert program, "there is no Chromium; packaging/system-packages.txt names it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])  # root cannot have the sandbox
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def page_of(browser: Browser, html: Path, **settings: Any) -> Iterator[tuple[Page, list[str]]]:  # noqa: ANN401 - whatever a context takes
    """Yield the page as a browser with these settings shows it, and the requests and console messages it caused."""
    context = browser.new_context(**settings)
    page, events = context.new_page(), []
    page.on("request", lambda request: events.append(request.url) if not request.url.startswith("data:") else None)
    page.on("console", lambda message: events.append(message.text))
    try:
        page.goto(html.as_uri())
        events.remove(html.as_uri())
        yield page, events
    finally:
        context.close()


def violations(page: Page) -> list[str]:
    """Return the violations found by axe-core: rule and element."""
    page.evaluate(AXE)
    found = page.evaluate("tags => axe.run(document, {runOnly: tags, preload: false})", WCAG)
    assert found["passes"], "axe looked at nothing"
    return [f"{each['id']}: {node['html']}" for each in found["violations"] for node in each["nodes"]]
