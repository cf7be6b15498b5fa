"""How sure people are in words, the same on screen, on paper and in files."""

from collections.abc import Iterator, Mapping

from kiosk.domain.debate import Side
from kiosk.domain.sureness import SurenessDisclosure
from kiosk.services.result_text import Locale


def sentences(shown: SurenessDisclosure, side_labels: Mapping[Side, str], locale: Locale) -> Iterator[str]:
    """Yield a sentence for each side that has answers, or that it is not shown. Nothing where it was not asked."""
    tr, number = locale.translator, locale.number
    if shown.held_back:
        yield tr("How sure people are is not shown: too few answered, or it would tell how sure somebody is.")
    for side, (not_sure, fairly, very) in (shown.groups or {}).items():
        if not_sure + fairly + very:
            text = tr("How sure, {label}: not sure: {not_sure}, fairly sure: {fairly}, very sure: {very}.")
            yield text.format(label=side_labels[side], not_sure=number(not_sure), fairly=number(fairly), very=number(very))


def group_names(locale: Locale) -> tuple[str, str, str]:
    """Return the names of those who are not, fairly and very sure."""
    tr = locale.translator
    return tr("Not sure of it"), tr("Fairly sure"), tr("Very sure")
