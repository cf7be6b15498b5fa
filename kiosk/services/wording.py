"""The sentences that say a result, shared by paper and screen, and the language they are said in.

Knows no Qt: whoever has a catalogue hands in its translator. Every sentence or clause is a template of its own, so that it can be
turned around; `n` goes along wherever another language may need more than one plural. Qt's lupdate finds these texts, under an
empty context and with their plurals, only as plain calls of `tr` in functions outside classes.
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
    """Qt's `QCoreApplication.translate` for the empty context, or anything like it."""

    def __call__(self, text: str, comment: str = "", n: int = -1, /) -> str:
        """The text in the reader's language, in the plural that `n` needs."""


def english(text: str, comment: str = "", n: int = -1, /) -> str:
    """The text as it is written in the code."""
    del comment, n
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
    translator: Translate = english
    number: Callable[[int], str] = field(default=_english_number)
    percent: Callable[[int], str] = field(default=_english_percent)
    day: Callable[[date], str] = field(default=_english_day)


ENGLISH: Final = Language()


def said(label: str, language: Language) -> str:
    """A side's label inside a sentence: yes and no as words, anything else as a quotation."""
    tr = language.translator
    words = {tr("Yes"): tr("yes"), tr("No"): tr("no")}
    return words.get(label, tr("“{label}”").format(label=label))


def headline(summary: Summary, language: Language = ENGLISH) -> str:
    """The result in words a newspaper could print: the split, then who moved."""
    if summary.split is None:
        return _too_few(summary, language)
    parts = [_split_sentence(summary.split, summary.labels, language)]
    if summary.flow is not None:
        parts.append(_flow_sentence(summary.flow, summary, language))
    return " ".join(parts)


def _too_few(summary: Summary, language: Language) -> str:
    tr, votes = language.translator, language.number(summary.votes)
    if summary.votes == 0:
        return tr("Nobody voted.") if summary.closed else tr("Nobody has voted yet.")
    if summary.votes == 1:
        return tr("1 vote. Too few votes to show without showing whose they are.")
    text = tr("{votes} votes. Too few votes to show without showing whose they are.", "", summary.votes)
    return text.format(votes=votes)


def _split_sentence(split: Split, labels: dict[Side, str], language: Language) -> str:
    tr, number = language.translator, language.number
    leader = split.leader
    if leader is None:
        text = tr("{votes} votes, evenly split: {half} said {for_} and {half} said {against}.", "", split.votes)
        sides = {"for_": said(labels[Side.FOR], language), "against": said(labels[Side.AGAINST], language)}
        return text.format(votes=number(split.votes), half=number(split.for_), **sides)
    winner = said(labels[leader], language)
    if split.of(leader) == split.votes:
        return tr("All {votes} votes said {side}.", "", split.votes).format(votes=number(split.votes), side=winner)
    if split.percent(leader) in {50, 100}:
        text = tr("{count} of {votes} votes said {side}.", "", split.votes)
        return text.format(count=number(split.of(leader)), votes=number(split.votes), side=winner)
    text = tr("{share} of {votes} votes said {side}.", "", split.votes)
    return text.format(share=language.percent(split.percent(leader)), votes=number(split.votes), side=winner)


def _flow_sentence(flow: Flow, summary: Summary, language: Language) -> str:
    tr = language.translator
    changed = _changed_clause(flow, summary, language)
    if flow.decided == 0:
        return tr("{changed}.").format(changed=changed)
    if flow.decided == 1:
        return tr("{changed}; 1 made up their mind.").format(changed=changed)
    text = tr("{changed}; {decided} made up their minds.", "", flow.decided)
    return text.format(changed=changed, decided=language.number(flow.decided))


def _changed_clause(flow: Flow, summary: Summary, language: Language) -> str:
    tr, in_class = language.translator, summary.mode is Mode.CLASSROOM
    if flow.changed == 0:
        if in_class:
            return tr("Nobody changed sides during the lesson")
        return tr("Nobody changed sides while reading")
    if in_class:
        text = tr("{changed} changed sides during the lesson, {direction}", "", flow.changed)
    else:
        text = tr("{changed} changed sides while reading, {direction}", "", flow.changed)
    return text.format(changed=language.number(flow.changed), direction=_direction(flow, summary.labels, language))


def _direction(flow: Flow, labels: dict[Side, str], language: Language) -> str:
    tr = language.translator
    side = max(Side, key=flow.changed_to)
    towards, name = flow.changed_to(side), said(labels[side], language)
    if flow.changed == 1:
        return tr("towards {side}").format(side=name)
    if towards == flow.changed:
        return tr("all of them towards {side}").format(side=name)
    if 2 * towards == flow.changed:
        return tr("half of them each way")
    fractions = (
        (2 / 3, tr("two in three of them towards {side}")),
        (3 / 4, tr("three in four of them towards {side}")),
        (4 / 5, tr("four in five of them towards {side}")),
        (9 / 10, tr("nine in ten of them towards {side}")),
    )
    for fraction, text in fractions:
        if abs(towards / flow.changed - fraction) < _FRACTION_TOLERANCE:
            return text.format(side=name)
    text = tr("{towards} of them towards {side}", "", towards)
    return text.format(towards=language.number(towards), side=name)
