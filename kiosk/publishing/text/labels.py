"""Short texts of page and workbook: headings, labels and counts. They are functions so that lupdate finds them (`services.result_text`)."""

from collections.abc import Sequence
from datetime import date

from kiosk.services.result_text import Language, label_in_sentence


def share(percent: int, label: str, language: Language) -> str:
    """Return '54 % Yes'."""
    tr = language.translator
    return tr("{percent} {label}").format(percent=language.percent(percent), label=label)


def votes(count: int, language: Language) -> str:
    """Return '694 votes'."""
    tr = language.translator
    text = tr("1 vote") if count == 1 else tr("{votes} votes", "", count)
    return text.format(votes=language.number(count))


def not_sure(language: Language) -> str:
    """Return the label of the stance between the two sides."""
    tr = language.translator
    return tr("Not sure")


def count_and_share(count: int, percent: int, language: Language) -> str:
    """Return '579 · 45 %'."""
    tr = language.translator
    return tr("{count} · {percent}").format(count=language.number(count), percent=language.percent(percent))


def days(first: date, last: date, language: Language) -> str:
    tr = language.translator
    one, other = language.day(first), language.day(last)
    return one if first == last else tr("{first} to {last}").format(first=one, last=other)


def voted_on(proposition: str, language: Language) -> str:
    tr = language.translator
    return tr("Voted on: {proposition}").format(proposition=proposition)


def reasons_heading(label: str, language: Language, *, reached: bool) -> str:
    """Return the heading of a side's column. `reached` says that each side called the other's first reason a fair point."""
    tr = language.translator
    text = tr("Reasons for {label} that reached the other side") if reached else tr("Why people said {label}")
    return text.format(label=label_in_sentence(label, language))


def quoted(reason: str, language: Language) -> str:
    tr = language.translator
    return tr("“{reason}”").format(reason=reason)


def more(count: int, language: Language) -> str:
    """Return how many reasons did not fit."""
    tr = language.translator
    return tr("and {count} more", "", count).format(count=language.number(count))


def no_reasons(language: Language) -> str:
    """Return what stands in a column without reasons."""
    tr = language.translator
    return tr("No reasons to print.")


def picked_heading(language: Language) -> str:
    """Return the heading of the ready-made points, below people's own words."""
    tr = language.translator
    return tr("Picked from the list")


def times(count: int, language: Language) -> str:
    """Return '120 ×'."""
    tr = language.translator
    return tr("{count} ×").format(count=language.number(count))


def page_of(page: int, pages: int, language: Language) -> str:
    """Return 'Page 1 of 1'."""
    tr = language.translator
    return tr("Page {page} of {pages}").format(page=language.number(page), pages=language.number(pages))


def method_heading(language: Language) -> str:
    tr = language.translator
    return tr("How this was counted")


def online_heading(language: Language) -> str:
    """Return the heading of the address of the online version."""
    tr = language.translator
    return tr("Read both sides online")


def signature(language: Language) -> str:
    """Return what stands under the line to sign."""
    tr = language.translator
    return tr("Organiser, date")


def qr_name(url: str, language: Language) -> str:
    """Return what a screen reader says of the QR code."""
    tr = language.translator
    return tr("QR code of {address}").format(address=url)


def moves(language: Language) -> tuple[str, str, str]:
    """Return the names of those who stayed, changed sides and decided."""
    tr = language.translator
    return tr("Stayed"), tr("Changed sides"), tr("Decided")


def total(language: Language) -> str:
    tr = language.translator
    return tr("Total")


def without_opening(language: Language) -> str:
    """Return the label of votes that are in neither flow nor moves."""
    tr = language.translator
    return tr("Votes without a first stance")


def proposition(language: Language) -> str:
    tr = language.translator
    return tr("Voted on")


def result_headings(language: Language) -> Sequence[str]:
    tr = language.translator
    return [tr("Result"), tr("Votes"), tr("Share")]


def reason_headings(language: Language) -> Sequence[str]:
    tr = language.translator
    return [tr("Side"), tr("Reason"), tr("Language"), tr("Fair point"), tr("Asked"), tr("Picked")]


def sheet_titles(language: Language) -> tuple[str, str, str, str]:
    """Return the titles of the workbook's sheets."""
    tr = language.translator
    return tr("Overview"), tr("Flow"), tr("Reasons"), tr("Method")
