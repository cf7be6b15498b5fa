"""A summary as one HTML file for screens and screen readers: nothing in it asks for anything from anywhere.

HTML has what a reportlab PDF cannot have: headings, lists, tables and languages that assistive technology knows. The templates are in
`resources/page`; Jinja escapes everything they print.
"""

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import regex
from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateNotFound

from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.publishing import qr
from kiosk.publishing.html import charts
from kiosk.publishing.text import combined, labels, methodology, sentences
from kiosk.services.combined_summary import Report, ReportResults, results_of
from kiosk.services.moderation import Reason
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
    environment.filters |= {"cell": lambda cell, locale: combined.format_cells([cell], locale)[0], "dark_runs": qr.dark_runs}
    environment.globals |= {"labels": labels, "sentences": sentences, "combined": combined, "methodology": methodology, "sides": list(Side)}
    results = results_of(summary)
    values = {"policy": _POLICY, "locale": locale, "results": results, **_result_values(results, locale)}
    try:
        if isinstance(summary, Summary):
            template = environment.get_template("summary.html.jinja")
            values |= _summary_values(summary, locale)
        else:
            template = environment.get_template("combined.html.jinja")
            values |= {"title": results.debate.question, "kicker": combined.kicker(summary, locale), "note": ""}
        yield from template.generate(values, fonts=lambda: _fonts(resources / "fonts"))
    except (OSError, TemplateNotFound) as error:
        file = error.name if isinstance(error, TemplateNotFound) else error.filename
        message = f"The file '{file}' of this program is missing, so no page can be made. The votes are kept; install it again."
        raise KnownError(message) from error


def _fonts(folder: Path) -> Iterator[tuple[str, int, str]]:
    for family, weight, file in _FACES:
        yield family, weight, b64encode((folder / file).read_bytes()).decode()


def _result_values(results: ReportResults, locale: Locale) -> dict[str, Any]:
    values: dict[str, Any] = {"headline": headline(results, locale), "flow_title": sentences.flow_titles(results, locale)[1]}
    side_labels = results.debate.labels
    if (split := results.split) is not None:
        shares = {side: labels.share(split.percent(side), side_labels[side], locale) for side in Side}
        values["shares"] = [(side, shares[side], labels.votes(split.count(side), locale)) for side in Side]
        values["bar"] = charts.bar(split, mirrored=locale.rtl)
    if (moved := results.flow or results.moves) is not None:
        values["flow_counts"] = sentences.flow_counts_line(moved, locale)
    if results.flow is not None:
        names = methodology.stance_names(side_labels, locale)
        values["alluvial"] = charts.AlluvialChart(results.flow, names, locale.number, locale.rtl)
        values["flow_table"] = methodology.flow_table(results, results.flow, locale)
    if results.moves is not None:
        values["strip"] = charts.strip(results.moves, mirrored=locale.rtl)
    return values


def _summary_values(summary: Summary, locale: Locale) -> dict[str, Any]:
    def language_tag(reason: Reason) -> str:
        """Return the language of someone's words if it is known and not the page's."""
        return reason.language if reason.language != locale.code and _LANGUAGE_TAG.fullmatch(reason.language) else ""

    return {
        "summary": summary,
        "title": f"{summary.results.debate.question} — {summary.results.session_name}",
        "kicker": sentences.kicker(summary, locale),
        "note": sentences.flow_note(summary.results, locale),
        "language_tag": language_tag,
        "qr": qr.matrix_if_possible(summary.online_url),
    }
