"""Cleans what people type before it is counted, stored or shown.

A lone surrogate makes sqlite3 raise, stacked marks overlap other lines and bidi overrides reverse a page; none of them
carries meaning in a reason.
"""

import unicodedata
from collections.abc import Callable, Sequence
from typing import Final

from kiosk.domain.lazy_pattern import LazyPattern

REASON_LETTERS: Final = 280
"""The longest reason, in grapheme clusters: what a reader would call letters."""
_MAX_MARKS: Final = 3
_MAX_LETTER: Final = 16
"""Code points in one letter at most. Ordinary writing and emoji need up to 10; joiners could go on for ever."""
_MAX_INPUT: Final = 4 * REASON_LETTERS * _MAX_LETTER
"""Code points. Longer text, such as a pasted book, is cut before it is cleaned, so that the work stays bounded."""
_DROPPED: Final = LazyPattern(r"(?V1)[[\p{Cc}\p{Cs}\p{Cn}\p{Co}\p{Cf}]--[\t-\r\x1c-\x1f\x85\u200c\u200d\U000E0020-\U000E007F]]+")
"""Control, private and direction characters, without those that are spaces, joiners or parts of a flag."""
_SINGLE: Final = LazyPattern(r"(?V1)[[\p{GCB=Other}\p{GCB=LV}\p{GCB=LVT}]--[\p{Default_Ignorable_Code_Point}\u2800]]*")
"""Text in which each code point is a letter on its own, as in most languages."""
_LETTER: Final = LazyPattern(r"\X")
_VISIBLE: Final = LazyPattern(r"(?=[^\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]")
_MARK_RUN: Final = LazyPattern(rf"(\p{{M}}{{{_MAX_MARKS}}})\p{{M}}+")
_STRAY_JOINER: Final = LazyPattern(r"(?<![\p{L}\p{M}\p{So}\p{Sk}\ufe0f])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}\p{So}\p{Sk}])")
_LEADING_JOINER: Final = LazyPattern(r"(?<![\p{L}\p{M}\p{So}\p{Sk}\ufe0f\u200c\u200d])[\u200c\u200d]+|(?<=[\u200c\u200d])[\u200c\u200d]+")
"""Joiners with nothing to join, or more than one. The letter after the last one may not have been typed yet."""
_TAG_TAIL: Final = LazyPattern(r"(?<![\U0001F3F4\U000E0020-\U000E007F])[\U000E0020-\U000E007F]+")


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
    return _repeat(_clean_draft_once, text[:_MAX_INPUT])


def split_letters(text: str) -> Sequence[str]:
    """Return the grapheme clusters: a flag or a letter with its accents is one."""
    return text if _SINGLE.fullmatch(text) else _LETTER.findall(text)


def count_letters(text: str) -> int:
    return len(split_letters(text))


def fits(letters: Sequence[str], typed: str) -> bool:
    """Return whether text typed at the end of a cleaned draft would change it: there is room, or it completes the last letter."""
    if len(letters) < REASON_LETTERS:
        return True
    last = letters[-1]
    grown = clean_draft(last + typed[:_MAX_LETTER])
    return grown != last and count_letters(grown) == 1


def shorten(text: str, limit: int) -> str:
    """Return the first `limit` letters."""
    return "".join(split_letters(text)[:limit])


def _repeat(step: Callable[[str], str], text: str) -> str:
    """Apply the step until it changes nothing: dropping one character can bring two others together."""
    while (stepped := step(text)) != text:
        text = stepped
    return text


def _clean_once(text: str) -> str:
    composed = unicodedata.normalize("NFC", _DROPPED.sub("", " ".join(text.split())))
    calm = _MARK_RUN.sub(r"\1", composed)
    joined = _STRAY_JOINER.sub("", _TAG_TAIL.sub("", calm))
    bounded = _bound(" ".join(joined.split()))
    return bounded.rstrip() if _VISIBLE.search(bounded) else ""


def _clean_draft_once(text: str) -> str:
    kept = _DROPPED.sub("", text)
    if _MARK_RUN.search(kept):  # NFC first: a mark that is composed into its letter does not count
        kept = _MARK_RUN.sub(r"\1", unicodedata.normalize("NFC", kept))
    bounded = _bound(_LEADING_JOINER.sub("", _TAG_TAIL.sub("", kept)))
    return bounded if bounded.isspace() or _VISIBLE.search(bounded) else ""


def _bound(text: str) -> str:
    """Return the first 280 letters, none of them of too many code points."""
    letters = split_letters(text)[:REASON_LETTERS]
    longest = max(map(len, letters), default=0)
    return "".join(letters if longest <= _MAX_LETTER else [letter[:_MAX_LETTER] for letter in letters])


def plain_words(text: str) -> str:
    """Return the letters and numbers of a text, in small letters and one space apart, to compare what is typed with what is shown."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text.casefold()).split())
