"""Cleans what people type before it is counted, stored or shown.

A lone surrogate makes sqlite3 raise, stacked marks overlap other lines and bidi overrides reverse a page; none of them
carries meaning in a reason.
"""

import unicodedata
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

import regex

REASON_LETTERS: Final = 280
"""The longest reason, in grapheme clusters: what a reader would call letters."""
_MAX_MARKS: Final = 3
_MAX_LETTER: Final = 16
"""Code points in one letter at most. Ordinary writing and emoji need up to 10; joiners could go on for ever."""
_JOINERS: Final = "\u200c\u200d"
_DROPPED_CATEGORIES: Final = {"Cc", "Cs", "Cn", "Co"}
_KEPT_FORMATS: Final = {*_JOINERS, "\ufe0f", "\ufe0e", *(chr(c) for c in range(0xE0020, 0xE0080))}
_VISIBLE: Final = regex.compile(r"(?=[^\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]")
_MARK_RUN: Final = regex.compile(rf"(\p{{M}}{{{_MAX_MARKS}}})\p{{M}}+")
_STRAY_JOINER: Final = regex.compile(r"(?<![\p{L}\p{M}\p{So}\p{Sk}\ufe0f])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{So}\p{Sk}])")
_LEADING_JOINER: Final = regex.compile(r"(?<![\p{L}\p{M}\p{So}\p{Sk}\ufe0f\u200c\u200d])[\u200c\u200d]+|(?<=[\u200c\u200d])[\u200c\u200d]+")
"""Joiners with nothing to join, or more than one. The letter after the last one may not have been typed yet."""
_TAG_TAIL: Final = regex.compile(r"(?<![\U0001F3F4\U000E0020-\U000E007F])[\U000E0020-\U000E007F]+")


def clean(text: str) -> str:
    """Return the text as it may be stored: NFC, single spaces, at most 280 letters, at most 3 marks on a letter.

    Control, private and direction characters are dropped. Empty when nothing visible is left. Cleaning twice changes nothing,
    nor does cleaning what `clean_draft` left: both start by dropping the same characters in the same order.
    """
    return _repeat(_clean_once, clean_draft(text))


def clean_draft(text: str) -> str:
    """Return the text as it may stand in the field while it is written: as typed, without what could never be stored.

    At most 280 letters, none of more code points than are stored; spaces and line breaks stay. Empty when nothing would be visible:
    invisible letters would use up the space of visible ones. Doing it twice changes nothing.
    """
    return _repeat(_clean_draft_once, text)


def count_letters(text: str) -> int:
    """Return the length in grapheme clusters: a flag or a letter with its accents counts one."""
    return sum(1 for _ in regex.finditer(r"\X", text))


def shorten(text: str, limit: int) -> str:
    """Return the first `limit` grapheme clusters."""
    return "".join(_first_letters(text, limit))


def _repeat(step: Callable[[str], str], text: str) -> str:
    """Apply the step until it changes nothing: dropping one character can bring two others together."""
    while (stepped := step(text)) != text:
        text = stepped
    return text


def _clean_once(text: str) -> str:
    spaced = "".join(" " if ch.isspace() else ch for ch in text)
    kept = "".join(ch for ch in spaced if _may_stay(ch))
    composed = unicodedata.normalize("NFC", kept)
    calm = _MARK_RUN.sub(r"\1", composed)
    joined = _STRAY_JOINER.sub("", _TAG_TAIL.sub("", calm))
    words = " ".join(joined.split())
    bounded = "".join(letter[:_MAX_LETTER] for letter in _first_letters(words, REASON_LETTERS))
    return bounded.rstrip() if _VISIBLE.search(bounded) else ""


def _clean_draft_once(text: str) -> str:
    kept = "".join(ch for ch in text if ch.isspace() or _may_stay(ch))
    if _MARK_RUN.search(kept):  # NFC first: a mark that is composed into its letter does not count
        kept = _MARK_RUN.sub(r"\1", unicodedata.normalize("NFC", kept))
    rooted = _LEADING_JOINER.sub("", _TAG_TAIL.sub("", kept))
    bounded = "".join(letter[:_MAX_LETTER] for letter in _first_letters(rooted, REASON_LETTERS))
    return bounded if bounded.isspace() or _VISIBLE.search(bounded) else ""


def _first_letters(text: str, limit: int) -> Iterator[str]:
    return (match.group() for match in islice(regex.finditer(r"\X", text), limit))


def _may_stay(ch: str) -> bool:
    category = unicodedata.category(ch)
    if category == "Cf":
        return ch in _KEPT_FORMATS
    return category not in _DROPPED_CATEGORIES and ch not in "\u2028\u2029"
