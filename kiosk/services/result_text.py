"""A result in a sentence, for paper and screen, and the locale it is written in.

Does not use Qt: the caller hands in a translation function. Every sentence or clause is a template of its own, so that a translation can
change the word order; `n` is passed wherever a language may need several plural forms. Qt's lupdate finds these texts, in the empty
context and with their plurals, only as plain calls of `tr` in functions outside classes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final, Protocol

from kiosk.domain.debate import Side
from kiosk.domain.first_vote import PERCENT_FROM
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.tally import Split

if TYPE_CHECKING:
    from kiosk.services.combined_summary import ReportResults

_NBSP: Final = "\u00a0"
_RTL_LANGUAGES: Final = {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"}


class TranslateFunction(Protocol):
    """Works like Qt's `QCoreApplication.translate` for the empty context."""

    def __call__(self, text: str, comment: str = "", n: int = -1, /) -> str:
        """Return the text in the reader's language, in the plural form that `n` needs."""


def untranslated(text: str, comment: str = "", n: int = -1, /) -> str:
    del comment, n
    return text


def _english_number(number: int) -> str:
    return f"{number:,}"


def _english_percent(percent: int) -> str:
    return f"{percent}%"


def _english_day(day: date) -> str:
    return f"{day.day} {day:%B %Y}".replace(" ", _NBSP)


@dataclass(frozen=True, slots=True)
class Locale:
    """How one language writes texts, numbers and dates. The defaults are English without a catalogue."""

    code: str = "en"
    translator: TranslateFunction = untranslated
    """Not named `translate`: lupdate would take the name before it for the context of the texts that follow."""
    number: Callable[[int], str] = field(default=_english_number)
    percent: Callable[[int], str] = field(default=_english_percent)
    day: Callable[[date], str] = field(default=_english_day)

    @property
    def rtl(self) -> bool:
        """Whether it is written from right to left, so that pages begin at their right edge."""
        return self.code.replace("_", "-").partition("-")[0].lower() in _RTL_LANGUAGES


ENGLISH: Final = Locale()


def label_in_sentence(label: str, locale: Locale) -> str:
    """Return a side's label for use inside a sentence: yes and no as words, anything else in quotation marks."""
    tr = locale.translator
    words = {tr("Yes"): tr("yes"), tr("No"): tr("no")}
    return words.get(label, tr("“{label}”").format(label=label))


def tells_percent(split: Split) -> bool:
    """Return whether shares are told in percent: not of few votes, and not where 50 % or 100 % would stand for a number close to it."""
    return split.decided >= PERCENT_FROM and not {50, 100} & {split.percent(side) for side in Side}


def share(split: Split, side: Side, locale: Locale) -> str:
    """Return '54 %', or '9 of 12' where a percentage would say too much or too little."""
    tr, number = locale.translator, locale.number
    if tells_percent(split):
        return locale.percent(split.percent(side))
    return tr("{count} of {votes}").format(count=number(split.count(side)), votes=number(split.decided))


def headline(results: "ReportResults", locale: Locale = ENGLISH) -> str:
    """Return the result in one sentence for a newspaper: how it split, how many changed their mind, whether votes still come in."""
    tr = locale.translator
    if results.split is None:
        return _without_result(results, locale)
    split, changed = _split_clause(results.split, results.debate.labels, locale), _changed_clause(results, locale)
    if changed and results.running:
        return tr("{split}; {changed}; voting goes on.").format(split=split, changed=changed)
    if changed:
        return tr("{split}; {changed}.").format(split=split, changed=changed)
    if results.running:
        return tr("{split}; voting goes on.").format(split=split)
    return tr("{split}.").format(split=split)


def _without_result(results: "ReportResults", locale: Locale) -> str:
    tr = locale.translator
    if results.votes:
        return held_back(locale)
    return tr("Nobody has voted yet.") if results.running else tr("Nobody voted.")


def held_back(locale: Locale) -> str:
    """Return the sentence in place of a result that is not shown.

    It is the same for every reason, few votes among them: that all agree would tell every vote.
    """
    tr = locale.translator
    return tr("The result is held back: it would show who voted how.")


def _split_clause(split: Split, labels: Mapping[Side, str], locale: Locale) -> str:
    tr = locale.translator
    if not split.unsure:
        return _decided_clause(split, labels, locale)
    if not split.decided:
        return tr("Nobody decided; still not sure: {unsure}").format(unsure=locale.number(split.unsure))
    text = tr("{split} (of those who decided; still not sure: {unsure})")
    return text.format(split=_decided_clause(split, labels, locale), unsure=locale.number(split.unsure))


def _decided_clause(split: Split, labels: Mapping[Side, str], locale: Locale) -> str:
    tr, number = locale.translator, locale.number
    leader, votes = split.leader, split.decided
    if leader is None:
        text = tr("{votes} votes, evenly split: {half} said {for_} and {half} said {against}", "", votes)
        sides = {"for_": label_in_sentence(labels[Side.FOR], locale), "against": label_in_sentence(labels[Side.AGAINST], locale)}
        return text.format(votes=number(votes), half=number(split.for_), **sides)
    winner = label_in_sentence(labels[leader], locale)
    if split.count(leader) == votes:
        return tr("All {votes} votes said {side}", "", votes).format(votes=number(votes), side=winner)
    if not tells_percent(split):
        text = tr("{count} of {votes} votes said {side}", "", votes)
        clause = text.format(count=number(split.count(leader)), votes=number(votes), side=winner)
    else:
        text = tr("{share} of {votes} votes said {side}", "", votes)
        clause = text.format(share=locale.percent(split.percent(leader)), votes=number(votes), side=winner)
    return tr("Almost even: {split}").format(split=clause) if split.almost_even else clause


def unsure_note(split: Split | None, locale: Locale, *, still_unsure: bool) -> str:
    """Return how many are still not sure, and that shares leave them out; '' where that was no answer or nothing is shown."""
    tr, number = locale.translator, locale.number
    if split is None or not still_unsure:
        return ""
    text = tr("Still not sure: {unsure} of {votes}. Shares are of those who decided.")
    return text.format(unsure=number(split.unsure), votes=number(split.votes))


def _changed_clause(results: "ReportResults", locale: Locale) -> str:
    """Return how many changed their mind, with a direction if the flow may be shown. Empty if the moves may not be shown either."""
    tr, in_class, moved = locale.translator, results.mode is Mode.CLASSROOM, results.flow or results.moves
    if moved is None:
        return ""
    if moved.changed == 0:
        return tr("nobody changed their mind during the lesson") if in_class else tr("nobody changed their mind")
    if in_class:
        text = tr("{changed} changed their mind during the lesson", "", moved.changed)
    else:
        text = tr("{changed} changed their mind", "", moved.changed)
    changed = text.format(changed=locale.number(moved.changed))
    if isinstance(moved, Moves):
        return changed
    return tr("{changed}, {direction}").format(changed=changed, direction=_direction(moved, results.debate.labels, locale))


def _direction(flow: Flow, labels: Mapping[Side, str], locale: Locale) -> str:
    tr = locale.translator
    swing = Split(flow.changed_to(Side.FOR), flow.changed_to(Side.AGAINST))
    side = swing.leader
    if side is None:
        return tr("half of them each way")
    towards, share, name = swing.count(side), swing.percent(side), label_in_sentence(labels[side], locale)
    if swing.votes == 1:
        return tr("towards {side}").format(side=name)
    if towards == swing.votes:
        return tr("all of them towards {side}").format(side=name)
    if swing.votes < PERCENT_FROM or share in {50, 100}:
        text = tr("{towards} of them towards {side}", "", towards)
        return text.format(towards=locale.number(towards), side=name)
    return tr("{share} of them towards {side}").format(share=locale.percent(share), side=name)
