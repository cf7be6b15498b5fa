"""What the fairness figures say, the same on screen and in a command (`result_text` says why these are functions)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.debate import Side
from kiosk.domain.readability import Readability, Scale
from kiosk.services.fairness import Imbalance, SideFigures, TextFairness, Unequal
from kiosk.services.result_text import ENGLISH, Locale


@dataclass(frozen=True, slots=True)
class FigureTexts:
    """The figures of one side, each in words; `level` is '' where it cannot be told."""

    length: str
    minutes: str
    level: str
    points: str
    loaded: str

    @property
    def all(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.length, self.minutes, self.level, self.points, self.loaded)))


def side_name(side: Side, locale: Locale = ENGLISH) -> str:
    """Return what the author calls a side, whatever visitors read on its button."""
    tr = locale.translator
    return tr("For") if side is Side.FOR else tr("Against")


def describe_figures(figures: SideFigures, locale: Locale = ENGLISH) -> FigureTexts:
    return FigureTexts(
        length=_length(figures, locale),
        minutes=_minutes(figures.minutes, locale),
        level=_level(figures.level, locale) if figures.level else "",
        points=_points(figures.points, locale),
        loaded=_loaded(figures.loaded, locale),
    )


def describe_report(texts: Mapping[str, TextFairness], locale: Locale = ENGLISH) -> Iterator[str]:
    """Yield lines by file, as problems are: the figures of both sides, and what is not level."""
    for language, fairness in texts.items():
        yield from (f"{language}.md: {line}" for line in describe_text(fairness, locale))


def describe_text(fairness: TextFairness, locale: Locale = ENGLISH) -> Sequence[str]:
    """Return the figures of both sides, a line each, and what is not level."""
    return (*(describe_side(fairness, side, locale) for side in Side), *describe_balance(fairness, locale))


def describe_side(fairness: TextFairness, side: Side, locale: Locale = ENGLISH) -> str:
    """Return the name of a side and all its figures in one line."""
    tr = locale.translator
    figures = describe_figures(fairness.sides[side], locale)
    line = tr("{side}: {figures}").replace("{side}", side_name(side, locale))
    return line.replace("{figures}", " · ".join(figures.all))


def describe_balance(fairness: TextFairness, locale: Locale = ENGLISH) -> Sequence[str]:
    """Return a sentence for each imbalance with what to do about it, or the one that both sides are level."""
    tr = locale.translator
    return describe_imbalances(fairness, locale) or [tr("Both sides are level.")]


def describe_imbalances(fairness: TextFairness, locale: Locale = ENGLISH) -> Sequence[str]:
    """Return a sentence for each imbalance with what to do about it."""
    return [_imbalance(found, fairness, locale) for found in fairness.imbalances]


def _imbalance(found: Imbalance, fairness: TextFairness, locale: Locale) -> str:
    tr = locale.translator
    more, fewer = fairness.sides[found.side], fairness.sides[found.side.other]
    if found.kind is Unequal.LENGTH:
        text = tr("‘{side}’ reads longer than ‘{other}’ ({more} and {fewer}): shorten it, or give the other side more to say")
        amounts = _length(more, locale), _length(fewer, locale)
    elif found.kind is Unequal.LEVEL and more.level and fewer.level:
        text = tr("‘{side}’ is harder to read than ‘{other}’ ({more} and {fewer}): use shorter sentences and words")
        amounts = _score(more.level, locale), _score(fewer.level, locale)
    else:
        text = tr("‘{side}’ has more points than ‘{other}’ ({more} and {fewer}): each can be chosen as a reason, so give both as many")
        amounts = locale.number(more.points), locale.number(fewer.points)
    names = {"{side}": side_name(found.side, locale), "{other}": side_name(found.side.other, locale)}
    for place, words in {**names, "{more}": amounts[0], "{fewer}": amounts[1]}.items():
        text = text.replace(place, words)
    return text


def _length(figures: SideFigures, locale: Locale) -> str:
    tr, count = locale.translator, figures.length
    if figures.in_letters:
        text = tr("1 letter") if count == 1 else tr("{count} letters", "", count)
    else:
        text = tr("1 word") if count == 1 else tr("{count} words", "", count)
    return text.replace("{count}", locale.number(count))


def _minutes(count: int, locale: Locale) -> str:
    tr = locale.translator
    text = tr("1 minute to read") if count == 1 else tr("{count} minutes to read", "", count)
    return text.replace("{count}", locale.number(count))


def _points(count: int, locale: Locale) -> str:
    tr = locale.translator
    text = tr("1 point") if count == 1 else tr("{count} points", "", count)
    return text.replace("{count}", locale.number(count))


def _level(level: Readability, locale: Locale) -> str:
    tr = locale.translator
    text = tr("{score} ({formula})").replace("{formula}", level.formula)
    return text.replace("{score}", _score(level, locale))


def _score(level: Readability, locale: Locale) -> str:
    """Return a whole number: a formula is no more exact than that."""
    tr = locale.translator
    if level.scale is Scale.GRADE:
        text, score = tr("school grade {score}"), max(1, round(level.score))
    else:
        text, score = tr("reading ease {score} of 100"), min(100, max(0, round(level.score)))
    return text.replace("{score}", locale.number(score))


def _loaded(words: Sequence[str], locale: Locale) -> str:
    tr = locale.translator
    if not words:
        return tr("no loaded words")
    quoted = " ".join(tr("‘{word}’").replace("{word}", word) for word in words)
    return tr("loaded words: {words}").replace("{words}", quoted)
