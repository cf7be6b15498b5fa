"""Finds the words that set the reasons of the two sides apart.

The measure is the log-odds ratio with an informative Dirichlet prior of Monroe, Colaresi and Quinn, 'Fightin' Words' (Political Analysis
16:4, 2008), divided by its standard error. What is counted are reasons that use a term, not its uses, so the prior is that of a term's
share of all reasons, and the variance that of a share.

It is made from reasons that are published beside it, so it tells no more than they do. Even so, a term is left out if fewer reasons
than the smallest group use it on a side, unless none does: a theme is never a single voice.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split

MOST_THEMES: Final = 8
"""Of a side."""
MIN_SCORE: Final = 1.645
"""Standard errors. Of many terms that both sides use alike some have a high score by chance, so the more there are, the more is needed."""
_PRIOR: Final = 0.2
"""Weight of the prior, as a share of all reasons. With it a term that five reasons of one side use and none of the other just passes."""


@dataclass(frozen=True, slots=True)
class ReasonTerms:
    """The terms of one reason: each stem with the word that was written, once however often it is used."""

    side: Side
    language: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Theme:
    """A term that the reasons of `side` use more than those of the other side. `uses` are the reasons with `word` or a form of it."""

    side: Side
    word: str
    language: str
    uses: Split


@dataclass(slots=True)
class _Vocabulary:
    """The terms of one language. `uses` are reasons by stem, `spellings` the words that were written for a stem."""

    reasons: Counter[Side] = field(default_factory=Counter)
    uses: dict[Side, Counter[str]] = field(default_factory=lambda: {side: Counter() for side in Side})
    spellings: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, terms: ReasonTerms) -> None:
        self.reasons[terms.side] += 1
        self.uses[terms.side].update(terms.words.keys())
        for stem, word in terms.words.items():
            self.spellings[stem][word] += 1

    def spelling(self, stem: str) -> str:
        """Return the most frequent spelling, of equally frequent ones always the same."""
        found = self.spellings[stem]
        return max(found, key=lambda word: (found[word], word))


def find_themes(reasons: Iterable[ReasonTerms], min_group: int) -> Sequence[Theme]:
    """Return the themes, those of For first, each side's strongest first. None of a language in which a side gave few reasons."""
    languages = defaultdict[str, _Vocabulary](_Vocabulary)
    for terms in reasons:
        languages[terms.language].add(terms)
    scored = [scored for language, found in languages.items() for scored in _score_terms(language, found, min_group)]
    least = _least_score(len(scored))
    strong = sorted((each for each in scored if each[0] >= least), key=_rank)
    by_side = ([theme for _, theme in strong if theme.side is side] for side in Side)
    return [theme for themes in by_side for theme in themes[:MOST_THEMES]]


def _rank(scored: tuple[float, Theme]) -> tuple[float, str, str]:
    score, theme = scored
    return -score, theme.word, theme.language


def _least_score(terms: int) -> float:
    """Return the score that one of so many terms is expected to have by chance, at least `MIN_SCORE`."""
    from statistics import NormalDist  # noqa: PLC0415 - start-up does not wait for it

    return max(MIN_SCORE, NormalDist().inv_cdf(1 - 0.5 / terms)) if terms else MIN_SCORE


def _score_terms(language: str, vocabulary: _Vocabulary, min_group: int) -> Iterator[tuple[float, Theme]]:
    """Yield the terms of a language that may be shown, with their scores."""
    if any(vocabulary.reasons[side] < min_group for side in Side):
        return
    reasons = Split(*(vocabulary.reasons[side] for side in Side))
    for stem in vocabulary.spellings:
        uses = Split(*(vocabulary.uses[side][stem] for side in Side))
        if not any(0 < uses.count(side) < min_group for side in Side):
            score = log_odds(uses, reasons)
            yield abs(score), Theme(Side.FOR if score > 0 else Side.AGAINST, vocabulary.spelling(stem), language, uses)


def log_odds(uses: Split, reasons: Split) -> float:
    """Return how many standard errors the odds of a term for one side are above those for the other; below 0 if the other uses it more.

    `uses` are the reasons of each side that use the term, `reasons` are all of them.
    """
    with_term = [uses.count(side) + _PRIOR * uses.votes for side in Side]
    without = [reasons.count(side) + _PRIOR * reasons.votes - part for side, part in zip(Side, with_term, strict=True)]
    without = [max(part, _PRIOR) for part in without]  # every reason uses it
    logs = [math.log(part / rest) for part, rest in zip(with_term, without, strict=True)]
    return (logs[0] - logs[1]) / math.sqrt(sum(1 / part for part in (*with_term, *without)))
