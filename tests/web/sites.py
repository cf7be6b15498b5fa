"""Sites written for tests, and how they are looked at in a browser."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Browser, Page

from kiosk import paths
from kiosk.app.debates import read_debate
from kiosk.app.site import SiteOptions, write_site
from kiosk.domain.debate import Debate

SHIPPED: Final = tuple(sorted(path.name for path in paths.content().iterdir() if path.is_dir()))
LANGUAGES: Final = ("en", "es", "fr", "de", "ar")
WIDTHS: Final = (320, 390, 1280, 3840)
THEMES: Final[dict[str, dict[str, Any]]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "high contrast": {"color_scheme": "light", "contrast": "more"},
    "high contrast, dark": {"color_scheme": "dark", "contrast": "more"},
    "forced colours": {"forced_colors": "active"},
}
ABORTED: Final = "net::ERR_ABORTED"
"""What the browser says of a font that was still on its way when the next page was opened."""
OVERFLOW: Final = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def write(out: Path, debates: Sequence[Debate] = (), options: SiteOptions = SiteOptions()) -> Path:  # noqa: B008 - it is frozen
    """Write the debates, by default those that come with the program."""
    write_site(out, debates or [read_debate(name, None) for name in SHIPPED], None, options)
    return out


def pages(out: Path) -> list[Path]:
    return sorted(out.rglob("*.html"))


@contextmanager
def opened(browser: Browser, **settings: Any) -> Iterator[tuple[Page, list[str]]]:  # noqa: ANN401 - whatever a context takes
    """Yield a page, and everything that leaves the machine or that the browser complains about."""
    context = browser.new_context(**settings)
    page, events = context.new_page(), list[str]()
    page.on("request", lambda request: None if request.url.startswith(("file:", "data:")) else events.append(request.url))
    page.on("console", lambda message: events.append(message.text))
    page.on("requestfailed", lambda request: None if request.failure == ABORTED else events.append(f"failed: {request.url}"))
    try:
        yield page, events
    finally:
        context.close()


def structure_faults(page: Page) -> list[str]:
    """Return what is wrong with title, language, headings, targets and alternative texts."""
    found: list[str] = page.evaluate(STRUCTURE)
    return found


STRUCTURE: Final = """() => {
  const faults = [], root = document.documentElement;
  if (!document.title.trim()) faults.push("no title");
  if (!root.lang) faults.push("no language");
  if (root.dir !== (root.lang === "ar" ? "rtl" : "ltr")) faults.push("wrong direction " + root.dir);
  if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
  let last = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Number(heading.tagName[1]);
    if (level > last + 1) faults.push(`${heading.tagName} after h${last}`);
    last = level;
  }
  if (document.querySelectorAll("main").length !== 1) faults.push("not one main");
  const first = document.querySelector("a, button, input, select, textarea");
  if (!first || first.getAttribute("href") !== "#main") faults.push("no skip link at the beginning");
  for (const image of document.images) if (!image.alt.trim()) faults.push("no alt text");
  for (const link of document.querySelectorAll("a:not(.skip), button, summary")) {
    const box = link.getBoundingClientRect();
    if (box.height && (box.height < 43.9 || box.width < 43.9)) faults.push(`small target: ${link.textContent} ${box.width}×${box.height}`);
  }
  for (const script of document.querySelectorAll("script, [onclick], [style]")) faults.push("script or style: " + script.tagName);
  return faults;
}"""
