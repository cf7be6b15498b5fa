"""Reasons in the same words, whatever their capitals and the punctuation at their ends: printed once, with how often."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.services.moderation import Reason


@dataclass(frozen=True, slots=True)
class RepeatedReason:
    """A reason in the words that most of its writers used, and how many wrote it."""

    reason: Reason
    count: int = 1


def merge_equal(reasons: Iterable[Reason]) -> Sequence[RepeatedReason]:
    """Return each reason of one side once, in the order of the first ones."""
    groups = defaultdict[str, list[Reason]](list)
    for reason in reasons:
        groups[_key(reason.text)].append(reason)
    return [RepeatedReason(_most_frequent(group), len(group)) for group in groups.values()]


def _key(text: str) -> str:
    """Return the words without what makes no difference. Nothing but punctuation stays as it is."""
    start, end = 0, len(text)
    while start < end and _is_edge(text[start]):
        start += 1
    while end > start and _is_edge(text[end - 1]):
        end -= 1
    return text[start:end].casefold() or text


def _is_edge(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter).startswith("P")


def _most_frequent(group: Sequence[Reason]) -> Reason:
    """Return the first reason in the most frequent spelling."""
    spellings = Counter(reason.text for reason in group)
    return max(group, key=lambda reason: spellings[reason.text])
