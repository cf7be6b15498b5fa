"""A summary as one HTML file for screens and screen readers. It loads nothing from anywhere.

HTML has what a reportlab PDF cannot have: headings, lists, tables and languages that assistive technology knows. The templates are in
`resources/page`; Jinja escapes everything they print.
"""

from base64 import b64encode
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

import regex
from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateNotFound

from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.publishing import qr
from kiosk.publishing.html import charts
from kiosk.publishing.text import combined, labels, methodology, net_swing, sentences, themes
from kiosk.publishing.text.table import format_cell
from kiosk.services.combined_summary import Report, results_of
from kiosk.services.result_text import ENGLISH, Locale, headline
from kiosk.services.summary import Summary

_FACES: Final = (
    ("Literata Display", 600, "LiterataDisplay-SemiBold.ttf"),
    ("Literata", 400, "Literata-Regular.ttf"),
    ("Atkinson Hyperlegible Next", 400, "AtkinsonHyperlegibleNext-Regular.ttf"),
    ("Atkinson Hyperlegible Next", 700, "AtkinsonHyperlegibleNext-Bold.ttf"),
)
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"
"""No browser may fetch anything for this page, whatever somebody wrote into it."""
_LANGUAGE_TAG: Final = regex.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def pieces(summary: Report, resources: Path, locale: Locale = ENGLISH) -> Iterator[str]:
    """Yield the page from top to bottom. `resources` is the program's own folder of fonts and templates.

    The same summary gives the same page.

    Raises:
        KnownError: the program's own files are damaged.
    """
    environment = Environment(
        loader=FileSystemLoader(resources / "page"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"cell": format_cell, "dark_runs": qr.dark_runs, "foreign_tag": _foreign_tag}
    environment.globals |= {
        "charts": charts,
        "combined": combined,
        "labels": labels,
        "methodology": methodology,
        "net_swing": net_swing,
        "sentences": sentences,
        "themes": themes,
    }
    environment.globals |= {"fonts": partial(_fonts, resources / "fonts"), "headline": headline, "sides": list(Side), "themes": themes}
    try:
        template = environment.get_template("summary.html.jinja" if isinstance(summary, Summary) else "combined.html.jinja")
        code = qr.matrix_if_possible(summary.online_url)
        logo = b64encode(summary.event.logo).decode() if isinstance(summary, Summary) else ""
        policy = f"{_POLICY}; img-src data:" if logo else _POLICY
        yield from template.generate(summary=summary, results=results_of(summary), locale=locale, qr=code, logo=logo, policy=policy)
    except (OSError, TemplateNotFound) as error:
        file = error.name if isinstance(error, TemplateNotFound) else error.filename
        message = f"The file '{file}' of this program is missing, so no page can be made. The votes are kept; install it again."
        raise KnownError(message) from error


def _fonts(folder: Path) -> Iterator[tuple[str, int, str]]:
    for family, weight, file in _FACES:
        yield family, weight, b64encode((folder / file).read_bytes()).decode()


def _foreign_tag(language: str, locale: Locale) -> str:
    """Return the language of someone's words if it is well-formed and not the page's, else ''."""
    return language if language != locale.code and _LANGUAGE_TAG.fullmatch(language) else ""
