"""Short texts of page and workbook: headings, labels and counts. They are functions so that lupdate finds them (`services.result_text`)."""

from collections.abc import Sequence
from datetime import date

from kiosk.domain.debate import Side
from kiosk.domain.first_vote import PERCENT_FROM
from kiosk.domain.tally import Split
from kiosk.services.result_text import Locale, label_in_sentence, share, tells_percent


def share_and_votes(split: Split, side: Side, label: str, locale: Locale) -> tuple[str, str]:
    """Return '54 % Yes' and '694 votes'; '9 of 12 Yes' and '' where no percentage is told."""
    tr = locale.translator
    text = tr("{percent} {label}").format(percent=share(split, side, locale), label=label)
    return text, votes(split.count(side), locale) if tells_percent(split) else ""


def votes(count: int, locale: Locale) -> str:
    """Return '694 votes'."""
    tr = locale.translator
    text = tr("1 vote") if count == 1 else tr("{votes} votes", "", count)
    return text.format(votes=locale.number(count))


def not_sure(locale: Locale) -> str:
    """Return the label of the stance between the two sides."""
    tr = locale.translator
    return tr("Not sure")


def still_not_sure(locale: Locale) -> str:
    """Return the label of the third answer of a vote."""
    tr = locale.translator
    return tr("Still not sure")


def count_and_share(count: int, percent: int, locale: Locale, *, of: int) -> str:
    """Return '579 · 45 %', of few votes the count alone. `of` are all votes."""
    if of < PERCENT_FROM:
        return locale.number(count)
    tr = locale.translator
    return tr("{count} · {percent}").format(count=locale.number(count), percent=locale.percent(percent))


def days(first: date, last: date, locale: Locale) -> str:
    tr = locale.translator
    one, other = locale.day(first), locale.day(last)
    return one if first == last else tr("{first} to {last}").format(first=one, last=other)


def voted_on(proposition: str, locale: Locale) -> str:
    tr = locale.translator
    return tr("Voted on: {proposition}").format(proposition=proposition)


def reasons_heading(label: str, locale: Locale, *, reached: bool) -> str:
    """Return the heading of a side's column. `reached` says that each side called the other's first reason a fair point."""
    tr = locale.translator
    text = tr("Reasons for {label} that reached the other side") if reached else tr("Why people said {label}")
    return text.format(label=label_in_sentence(label, locale))


def quoted(reason: str, locale: Locale) -> str:
    tr = locale.translator
    return tr("“{reason}”").format(reason=reason)


def more(count: int, locale: Locale) -> str:
    """Return how many reasons did not fit."""
    tr = locale.translator
    return tr("and {count} more", "", count).format(count=locale.number(count))


def no_reasons(locale: Locale) -> str:
    """Return what stands in a column without reasons."""
    tr = locale.translator
    return tr("No reasons to print.")


def picked_heading(locale: Locale) -> str:
    """Return the heading of the ready-made points, below people's own words."""
    tr = locale.translator
    return tr("Picked from the list")


def times(count: int, locale: Locale) -> str:
    """Return '120 ×'."""
    tr = locale.translator
    return tr("{count} ×").format(count=locale.number(count))


def written(count: int, locale: Locale) -> str:
    """Return '× 142', how often the same words were written."""
    tr = locale.translator
    return tr("× {count}").format(count=locale.number(count))


def page_of(page: int, pages: int, locale: Locale) -> str:
    """Return 'Page 1 of 1'."""
    tr = locale.translator
    return tr("Page {page} of {pages}").format(page=locale.number(page), pages=locale.number(pages))


def printed_page(locale: Locale) -> str:
    """Return what a spreadsheet prints on each page, in its code: 'Page &P of &N'."""
    tr = locale.translator
    return tr("Page {page} of {pages}").format(page="&P", pages="&N")


def method_heading(locale: Locale) -> str:
    tr = locale.translator
    return tr("How this was counted")


def online_heading(locale: Locale) -> str:
    """Return the heading of the address of the online version."""
    tr = locale.translator
    return tr("Read both sides online")


def signature(locale: Locale) -> str:
    """Return what stands under the line to sign."""
    tr = locale.translator
    return tr("Organiser, date")


def qr_name(url: str, locale: Locale) -> str:
    """Return what a screen reader says of the QR code."""
    tr = locale.translator
    return tr("QR code of {address}").format(address=url)


def moves(locale: Locale) -> tuple[str, str, str]:
    """Return the names of those who stayed, changed sides and decided."""
    tr = locale.translator
    return tr("Stayed"), tr("Changed sides"), tr("Decided")


def total(locale: Locale) -> str:
    tr = locale.translator
    return tr("Total")


def without_opening(locale: Locale) -> str:
    """Return the label of votes that are in neither flow nor moves."""
    tr = locale.translator
    return tr("Votes without a first stance")


def proposition(locale: Locale) -> str:
    tr = locale.translator
    return tr("Voted on")


def result_headings(locale: Locale) -> Sequence[str]:
    tr = locale.translator
    return [tr("Result"), tr("Votes"), tr("Share")]


def reason_headings(locale: Locale) -> Sequence[str]:
    tr = locale.translator
    return [tr("Side"), tr("Reason"), tr("Language"), tr("Fair point"), tr("Picked")]


def sheet_titles(locale: Locale) -> tuple[str, str, str, str]:
    """Return the titles of the workbook's sheets."""
    tr = locale.translator
    return tr("Overview"), tr("Flow"), tr("Reasons"), tr("Method")
