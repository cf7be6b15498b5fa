"""Text entry for people who select letters one by one: capitals, spaces around punctuation and word completion."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

from kiosk.domain.lazy_pattern import LazyPattern

_SENTENCE_ENDS: Final = ".!?؟"
_CLOSING: Final = frozenset(",،;:") | frozenset(_SENTENCE_ENDS)
_LETTER: Final = LazyPattern(r"\X")
_WORD: Final = LazyPattern(r"[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*")
_LAST_WORD: Final = LazyPattern(r"[\p{L}\p{M}’'-]*$")
_MIN_LETTERS: Final = 4
"""Shorter words are quicker to write than to select."""


def starts_sentence(draft: str) -> bool:
    """Return whether the next letter is the first of a sentence."""
    before = draft.rstrip()
    return not before or (before != draft and before[-1] in _SENTENCE_ENDS)


def capitalize(word: str) -> str:
    """Capitalize the first letter if its capital is a single letter (that of 'ß' is not)."""
    first = word[:1].upper()
    return first + word[1:] if len(first) == 1 else word


def append_letter(draft: str, letter: str) -> str:
    """Append a letter or punctuation mark. A closing mark replaces the space after the last word."""
    if letter in _CLOSING and draft.endswith(" ") and draft.strip():
        draft = draft.rstrip(" ")
    return draft + letter


def delete_letter(draft: str) -> str:
    """Delete the last letter with its accents."""
    return "".join(_LETTER.findall(draft)[:-1])


def complete_word(draft: str, word: str) -> str:
    """Replace the word being written by `word`, in the spelling begun, and append a space."""
    prefix = _last_word(draft)
    completed = word if not prefix or word[:1] != word[:1].lower() or len(word) < len(prefix) else prefix + word[len(prefix) :]
    return f"{draft[: len(draft) - len(prefix)]}{completed} "


def suggestions(words: Sequence[str], draft: str, limit: int) -> list[str]:
    """Return the first of `words` that complete the word being written, without that word itself."""
    prefix = _last_word(draft).casefold()
    matching = (word for word in words if word.casefold().startswith(prefix) and word.casefold() != prefix)
    return list(islice(dict.fromkeys(matching), limit))


def frequent_words(texts: Iterable[str]) -> list[str]:
    """Return the longer words of the texts in their most common spelling, most frequent first."""
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for word in _WORD.findall(text):
            if len(word) >= _MIN_LETTERS:
                spellings[word.casefold()][word] += 1
    ordered = sorted(spellings.values(), key=lambda found: -found.total())
    return [max(found, key=lambda word: (found[word], word)) for found in ordered]


def _last_word(draft: str) -> str:
    match = _LAST_WORD.search(draft)
    return match.group() if match else ""
