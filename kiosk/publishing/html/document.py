"""A summary as one HTML file for screens and screen readers: nothing in it asks for anything from anywhere.

A reader of HTML gets what a reportlab PDF cannot give: headings, lists, tables and languages that assistive technology knows.
"""

from base64 import b64encode
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.publishing.html.body import combined_body, summary_body
from kiosk.publishing.html.components import opening
from kiosk.services.combined_summary import Report, results_of
from kiosk.services.result_text import ENGLISH, Language, headline
from kiosk.services.summary import Summary
from kiosk.system import atomic_file

_FACES: Final = (
    ("Literata Display", 600, "LiterataDisplay-SemiBold.ttf"),
    ("Literata", 400, "Literata-Regular.ttf"),
    ("Atkinson Hyperlegible Next", 400, "AtkinsonHyperlegibleNext-Regular.ttf"),
    ("Atkinson Hyperlegible Next", 700, "AtkinsonHyperlegibleNext-Bold.ttf"),
)
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"
"""No browser may fetch anything for this page, whatever somebody wrote into it."""


def write(summary: Report, target: Path, resources: Path, language: Language = ENGLISH) -> None:
    """Write the page to `target`, whole or not at all. The same summary gives the same bytes.

    Raises:
        KnownError: the file could not be written, or the program's own files are damaged; an earlier file still stands.
    """
    atomic_file.stream(target, (piece.encode() for piece in pieces(summary, resources, language)))


def pieces(summary: Report, resources: Path, language: Language = ENGLISH) -> Iterator[str]:
    """The page from top to bottom; `resources` is the program's own folder of fonts and styles."""
    direction = "rtl" if language.mirrored else "ltr"
    yield f'<!DOCTYPE html>\n<html lang="{escape(language.code)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
    yield '<meta name="referrer" content="no-referrer">\n<meta name="generator" content="Goodfaith">\n'
    yield f'<meta name="description" content="{escape(headline(results_of(summary), language))}">\n'
    yield f"<title>{escape(opening(summary))}</title>\n<style>\n"
    yield from _styles(resources)
    yield "</style>\n</head>\n<body>\n<main>\n"
    yield from summary_body(summary, language) if isinstance(summary, Summary) else combined_body(summary, language)
    yield "</main>\n</body>\n</html>\n"


def _styles(resources: Path) -> Iterator[str]:
    try:
        for family, weight, file in _FACES:
            data = b64encode((resources / "fonts" / file).read_bytes()).decode()
            source = f'src: url("data:font/ttf;base64,{data}") format("truetype")'
            yield f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-display: swap; {source}; }}\n'
        yield (resources / "page" / "summary.css").read_text(encoding="utf-8")
    except OSError as error:
        message = f"The file '{error.filename}' of this program is missing, so no page can be made. The votes are kept; install it again."
        raise KnownError(message) from error
