"""The sentences that say a result, shared by paper and screen, and the language they are said in.

Knows no Qt: whoever has a catalogue hands in its `translate`. Every sentence or clause is a template of its own, so that a
translator can turn it around; `n` goes along wherever another language may need more than one plural.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Protocol

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow
from kiosk.domain.session import Mode
from kiosk.domain.tally import Split
from kiosk.services.summary import Summary

_NBSP: Final = "\u00a0"
_FRACTION_TOLERANCE: Final = 0.005
"""A fraction in words may be off by half a percentage point, as a rounded percentage may."""


class Translate(Protocol):
    """Qt's `QCoreApplication.translate`, or anything like it: the text in another language."""

    def __call__(self, context: str, text: str, disambiguation: str = "", n: int = -1, /) -> str:
        """The text of `context` in the reader's language, in the plural that `n` needs."""


def english(context: str, text: str, disambiguation: str = "", n: int = -1, /) -> str:
    """The text as it is written in the code."""
    del context, disambiguation, n
    return text


def _english_number(number: int) -> str:
    return f"{number:,}"


def _english_percent(percent: int) -> str:
    return f"{percent}{_NBSP}%"


def _english_day(day: date) -> str:
    return f"{day.day} {day:%B %Y}".replace(" ", _NBSP)


@dataclass(frozen=True, slots=True)
class Language:
    """How one language says words, numbers and dates. The defaults are English without a catalogue."""

    code: str = "en"
    translate: Translate = english
    number: Callable[[int], str] = field(default=_english_number)
    percent: Callable[[int], str] = field(default=_english_percent)
    day: Callable[[date], str] = field(default=_english_day)

    def said(self, label: str) -> str:
        """A side's label inside a sentence: yes and no as words, anything else as a quotation."""
        words = {
            self.translate("Result", "Yes"): self.translate("Result", "yes"),
            self.translate("Result", "No"): self.translate("Result", "no"),
        }
        return words.get(label, self.translate("Result", "“{label}”").format(label=label))


ENGLISH: Final = Language()


def headline(summary: Summary, language: Language = ENGLISH) -> str:
    """The result in words a newspaper could print: the split, then who moved."""
    if summary.split is None:
        return _too_few(summary, language)
    parts = [_split_sentence(summary.split, summary.labels, language)]
    if summary.flow is not None:
        parts.append(_flow_sentence(summary.flow, summary, language))
    return " ".join(parts)


def _too_few(summary: Summary, language: Language) -> str:
    translate, votes = language.translate, language.number(summary.votes)
    if summary.votes == 0:
        return translate("Result", "Nobody voted.") if summary.closed else translate("Result", "Nobody has voted yet.")
    if summary.votes == 1:
        return translate("Result", "1 vote. Too few votes to show without showing whose they are.")
    text = translate("Result", "{votes} votes. Too few votes to show without showing whose they are.", "", summary.votes)
    return text.format(votes=votes)


def _split_sentence(split: Split, labels: dict[Side, str], language: Language) -> str:
    translate, number = language.translate, language.number
    leader = split.leader
    if leader is None:
        text = translate("Result", "{votes} votes, evenly split: {half} said {for_} and {half} said {against}.", "", split.votes)
        said = {"for_": language.said(labels[Side.FOR]), "against": language.said(labels[Side.AGAINST])}
        return text.format(votes=number(split.votes), half=number(split.for_), **said)
    winner = language.said(labels[leader])
    if split.of(leader) == split.votes:
        return translate("Result", "All {votes} votes said {side}.", "", split.votes).format(votes=number(split.votes), side=winner)
    if split.percent(leader) in {50, 100}:
        text = translate("Result", "{count} of {votes} votes said {side}.", "", split.votes)
        return text.format(count=number(split.of(leader)), votes=number(split.votes), side=winner)
    text = translate("Result", "{share} of {votes} votes said {side}.", "", split.votes)
    return text.format(share=language.percent(split.percent(leader)), votes=number(split.votes), side=winner)


def _flow_sentence(flow: Flow, summary: Summary, language: Language) -> str:
    translate = language.translate
    changed = _changed_clause(flow, summary, language)
    if flow.decided == 0:
        return translate("Result", "{changed}.").format(changed=changed)
    if flow.decided == 1:
        return translate("Result", "{changed}; 1 made up their mind.").format(changed=changed)
    text = translate("Result", "{changed}; {decided} made up their minds.", "", flow.decided)
    return text.format(changed=changed, decided=language.number(flow.decided))


def _changed_clause(flow: Flow, summary: Summary, language: Language) -> str:
    translate, in_class = language.translate, summary.mode is Mode.CLASSROOM
    if flow.changed == 0:
        if in_class:
            return translate("Result", "Nobody changed sides during the lesson")
        return translate("Result", "Nobody changed sides while reading")
    if in_class:
        text = translate("Result", "{changed} changed sides during the lesson, {direction}", "", flow.changed)
    else:
        text = translate("Result", "{changed} changed sides while reading, {direction}", "", flow.changed)
    return text.format(changed=language.number(flow.changed), direction=_direction(flow, summary.labels, language))


def _direction(flow: Flow, labels: dict[Side, str], language: Language) -> str:
    translate = language.translate
    side = max(Side, key=flow.changed_to)
    towards, said = flow.changed_to(side), language.said(labels[side])
    if flow.changed == 1:
        return translate("Result", "towards {side}").format(side=said)
    if towards == flow.changed:
        return translate("Result", "all of them towards {side}").format(side=said)
    if 2 * towards == flow.changed:
        return translate("Result", "half of them each way")
    fractions = (
        (2 / 3, translate("Result", "two in three of them towards {side}")),
        (3 / 4, translate("Result", "three in four of them towards {side}")),
        (4 / 5, translate("Result", "four in five of them towards {side}")),
        (9 / 10, translate("Result", "nine in ten of them towards {side}")),
    )
    for fraction, text in fractions:
        if abs(towards / flow.changed - fraction) < _FRACTION_TOLERANCE:
            return text.format(side=said)
    text = translate("Result", "{towards} of them towards {side}", "", towards)
    return text.format(towards=language.number(towards), side=said)
