"""What the page of one session and that of several have in common: head, result, who changed their mind, the code at the end."""

from collections.abc import Iterator, Sequence
from html import escape

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow
from kiosk.errors import KnownError
from kiosk.publishing.html import charts
from kiosk.publishing.text import labels
from kiosk.publishing.text.combined import format_cells
from kiosk.publishing.text.methodology import flow_table
from kiosk.publishing.text.sentences import flow_counts_line, flow_titles
from kiosk.services.combined_summary import Report, ReportResults, results_of
from kiosk.services.result_text import Language, headline
from kiosk.services.summary import Summary

Cells = Sequence[str]


def opening(summary: Report) -> str:
    """The page's title: the question and where it was asked."""
    question = results_of(summary).debate.question
    return f"{question} — {summary.results.session_name}" if isinstance(summary, Summary) else question


def head(results: ReportResults, kicker: Sequence[str], language: Language) -> Iterator[str]:
    """The question and its answer in a sentence."""
    yield f'<p class="kicker" dir="auto">{escape(" · ".join(kicker))}</p>\n'
    yield f'<h1 dir="auto">{escape(results.debate.question)}</h1>\n<p class="lead" dir="auto">{escape(headline(results, language))}</p>\n'
    yield f'<p class="note" dir="auto">{escape(labels.voted_on(results.debate.proposition, language))}</p>\n'


def result(results: ReportResults, language: Language) -> Iterator[str]:
    """The bar, with its figures in words above it; nothing where too few voted."""
    if results.split is None:
        return
    split = results.split
    title = labels.result_headings(language)[0]
    yield f'<section aria-labelledby="result">\n<h2 id="result">{escape(title)}</h2>\n<div class="sides">\n'
    said = []
    for side in Side:
        share = labels.share(split.percent(side), results.debate.labels[side], language)
        votes = labels.votes(split.count(side), language)
        said.append(f"{share}, {votes}")
        yield f'<p class="side {side.value}">{charts.mark(side)}<b>{escape(share)}</b> {escape(votes)}</p>\n'
    yield f"</div>\n{charts.bar(split, '; '.join(said), mirrored=language.mirrored)}\n</section>\n"


def changed(results: ReportResults, note: str, language: Language) -> Iterator[str]:
    """The flow as a picture and as a table, the moves where that would show too small a group, or why there is neither."""
    if results.flow is None and results.moves is None and not note:
        return
    yield f'<section aria-labelledby="changed">\n<h2 id="changed">{escape(flow_titles(results, language)[1])}</h2>\n'
    if results.flow is not None:
        yield from _flow(results, results.flow, language)
    elif results.moves is not None:
        told = flow_counts_line(results.moves, language)
        yield f'{charts.strip(results.moves, told, mirrored=language.mirrored)}\n<p class="note">{escape(told)}</p>\n'
    yield f'<p class="note">{escape(note)}</p>\n' if note else ""
    yield "</section>\n"


def table(name: str, columns: Cells, rows: Sequence[Cells], total: Cells | None = None, *, caption: bool = False) -> str:
    """A table whose first column names its rows; the `caption` is its name, where no heading above says it."""
    out = [f'<div class="wide" tabindex="0" role="group" aria-label="{escape(name)}">\n<table>\n']
    out.append(f"<caption>{escape(name)}</caption>\n" if caption else "")
    if columns:
        heads = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in columns)
        out.append(f"<thead><tr>{heads}</tr></thead>\n")
    out.append("<tbody>\n")
    out.extend(_row(row, "") for row in rows)
    out.append(_row(total, ' class="total"') if total else "")
    return "".join([*out, "</tbody>\n</table>\n</div>\n"])


def _row(row: Cells, kind: str) -> str:
    first, *rest = row
    cells = "".join(f"<td>{escape(cell)}</td>" for cell in rest)
    return f'<tr{kind}><th scope="row" dir="auto">{escape(first)}</th>{cells}</tr>\n'


def online(url: str, language: Language) -> Iterator[str]:
    """The code and the address, and a line to sign on paper."""
    title, signature = labels.online_heading(language), labels.signature(language)
    try:
        code = charts.code(url, labels.qr_name(url, language))
    except KnownError:  # a page without a code is better than no page; the address stands beside it either way
        code = ""
    safe = escape(url)
    link = f'<a href="{safe}" rel="noopener noreferrer">{safe}</a>' if code else safe
    yield f'<section class="online" aria-labelledby="online">\n{code}<div><h2 id="online">{escape(title)}</h2>\n'
    yield f"<p>{link}</p></div>\n</section>\n"
    yield f'<p class="sign">{escape(signature)}</p>\n'


def _flow(results: ReportResults, flow: Flow, language: Language) -> Iterator[str]:
    number = language.number
    _, title, _ = flow_titles(results, language)
    sides = [results.debate.labels[side] for side in Side]
    names = {"for": sides[0], "unsure": labels.not_sure(language), "against": sides[1]}
    told = flow_counts_line(flow, language)
    yield charts.Ribbons(flow, names, number, language.mirrored).draw(f"{title}: {told}")
    yield f'\n<p class="note">{escape(told)}</p>\n'
    table_ = flow_table(results, flow, language)
    rows = [format_cells(row, language) for row in table_.rows]
    yield table(title, table_.headings, rows, format_cells(table_.total, language))
