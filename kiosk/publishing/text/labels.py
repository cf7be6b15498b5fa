"""The short texts of the page: headings, labels and counts. See `services.wording` for why they are functions."""

from kiosk.services.result_text import Language, said


def share(percent: int, label: str, language: Language) -> str:
    """'54 % Yes'."""
    tr = language.translator
    return tr("{percent} {label}").format(percent=language.percent(percent), label=label)


def votes(count: int, language: Language) -> str:
    """'694 votes'."""
    tr = language.translator
    text = tr("1 vote") if count == 1 else tr("{votes} votes", "", count)
    return text.format(votes=language.number(count))


def not_sure(language: Language) -> str:
    """The stance between the two sides."""
    tr = language.translator
    return tr("Not sure")


def count_and_share(count: int, percent: int, language: Language) -> str:
    """'579 · 45 %'."""
    tr = language.translator
    return tr("{count} · {percent}").format(count=language.number(count), percent=language.percent(percent))


def voted_on(proposition: str, language: Language) -> str:
    """What the votes were for or against."""
    tr = language.translator
    return tr("Voted on: {proposition}").format(proposition=proposition)


def reasons_heading(label: str, language: Language, *, reached: bool) -> str:
    """Over a side's column; `reached` where the other side called its first reason a fair point."""
    tr = language.translator
    text = tr("Reasons for {label} that reached the other side") if reached else tr("Why people said {label}")
    return text.format(label=said(label, language))


def quoted(reason: str, language: Language) -> str:
    """Someone's words in quotation marks."""
    tr = language.translator
    return tr("“{reason}”").format(reason=reason)


def more(count: int, language: Language) -> str:
    """Reasons that did not fit."""
    tr = language.translator
    return tr("and {count} more", "", count).format(count=language.number(count))


def no_reasons(language: Language) -> str:
    """A side whose column would be empty."""
    tr = language.translator
    return tr("No reasons to print.")


def picked_heading(language: Language) -> str:
    """Over the ready-made points below someone's own words."""
    tr = language.translator
    return tr("Picked from the list")


def times(count: int, language: Language) -> str:
    """'120 ×'."""
    tr = language.translator
    return tr("{count} ×").format(count=language.number(count))


def page_of(page: int, pages: int, language: Language) -> str:
    """'Page 1 of 1'."""
    tr = language.translator
    return tr("Page {page} of {pages}").format(page=language.number(page), pages=language.number(pages))


def foot_titles(language: Language) -> tuple[str, str, str]:
    """Over how it was counted, over the address, under the line to sign."""
    tr = language.translator
    return tr("How this was counted"), tr("Read both sides online"), tr("Organiser, date")


def code_name(url: str, language: Language) -> str:
    """What a screen reader says of the QR code."""
    tr = language.translator
    return tr("QR code of {address}").format(address=url)
