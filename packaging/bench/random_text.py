"""Random reasons of the greatest length."""

import random
from typing import Final

_LETTERS: Final = 280
_WORDS: Final = (
    *("because", "the", "people", "who", "would", "misuse", "it", "are", "exactly", "those", "whom", "a", "fence", "slows", "down"),
    *("while", "everyone", "else", "gets", "to", "look", "inside", "and", "learn", "instead", "of", "taking", "somebody's", "word"),
)


def random_reason(chance: random.Random, letters: int = _LETTERS) -> str:
    """Return a reason of exactly this many letters, already cleaned up."""
    text = ""
    while len(text) < letters:
        text += f"{chance.choice(_WORDS)} "
    return text[: letters - 1] + "."
