"""What a screen reader says of the pictures of a summary."""

from collections.abc import Iterator

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow
from kiosk.domain.tally import Split
from kiosk.publishing.text import labels
from kiosk.publishing.text.methodology import answer_names, stance_names
from kiosk.publishing.text.sentences import flow_counts_line, flow_titles
from kiosk.services.combined_summary import ReportResults
from kiosk.services.result_text import Locale


def result(results: ReportResults, split: Split, locale: Locale) -> str:
    """Return what the result bar shows: '54% Yes, 694 votes; 46% No, 591 votes'."""
    shares = (labels.share_and_votes(split, side, results.debate.labels[side], locale) for side in Side)
    return "; ".join(", ".join(filter(None, share)) for share in shares)


def flow(results: ReportResults, moved: Flow, locale: Locale) -> str:
    """Return what the ribbons show, with the number of each."""
    ribbons = "; ".join(f"{text}: {locale.number(count)}" for text, count in _ribbons(results, moved, locale) if count)
    return f"{flow_titles(results, locale)[1]}: {flow_counts_line(moved, locale)}. {ribbons}."


def _ribbons(results: ReportResults, moved: Flow, locale: Locale) -> Iterator[tuple[str, int]]:
    tr = locale.translator
    for stance, before in stance_names(results.debate.labels, locale).items():
        for final, after in answer_names(results, locale).items():
            yield tr("{before}, then {after}").format(before=before, after=after), moved.count(stance, final)
