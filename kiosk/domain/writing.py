"""Writing letter by letter for those who choose letters instead of typing them: capitals, spaces and words are put as a writer would."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

import regex

_ENDS: Final = ".!?؟"
_CLOSE: Final = frozenset(",،;:") | frozenset(_ENDS)
_WORD: Final = regex.compile(r"[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*")
_UNFINISHED: Final = regex.compile(r"[\p{L}\p{M}’'-]*$")
_SHORTEST: Final = 4
"""Letters of a word that is quicker chosen than written."""


def starts_sentence(draft: str) -> bool:
    """Whether what comes next is the first letter of a sentence."""
    before = draft.rstrip()
    return not before or (before != draft and before[-1] in _ENDS)


def capitalize(word: str) -> str:
    """With a capital at the front, where the first letter has one ('ß' has none)."""
    first = word[:1].upper()
    return first + word[1:] if len(first) == 1 else word


def append_letter(draft: str, letter: str) -> str:
    """One letter or sign more. A sign that closes belongs to the word before it, not behind the space."""
    if letter in _CLOSE and draft.endswith(" ") and draft.strip():
        draft = draft.rstrip(" ")
    return draft + letter


def delete_letter(draft: str) -> str:
    """Without its last letter, accents and all."""
    return "".join(regex.findall(r"\X", draft)[:-1])


def complete_word(draft: str, word: str) -> str:
    """With the word that has been begun replaced by this one, and a space after it."""
    begun = _begun(draft)
    kept = word if not begun or word[:1] != word[:1].lower() or len(word) < len(begun) else begun + word[len(begun) :]
    return f"{draft[: len(draft) - len(begun)]}{kept} "


def suggestions(words: Sequence[str], draft: str, most: int) -> list[str]:
    """The first of `words` that the draft's last word could become, without that word itself."""
    begun = _begun(draft).casefold()
    fitting = (word for word in words if word.casefold().startswith(begun) and word.casefold() != begun)
    return [word for word, _ in zip(dict.fromkeys(fitting), range(most), strict=False)]


def frequent_words(texts: Iterable[str]) -> list[str]:
    """The longer words of a text, the most frequent first, each as it is mostly spelled."""
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for word in _WORD.findall(text):
            if len(word) >= _SHORTEST:
                spellings[word.casefold()][word] += 1
    ordered = sorted(spellings.values(), key=lambda found: -found.total())
    return [max(found, key=lambda word: (found[word], word)) for found in ordered]


def _begun(draft: str) -> str:
    found = _UNFINISHED.search(draft)
    return found.group() if found else ""
