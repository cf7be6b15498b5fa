"""One-time codes on paper slips: how they are drawn, printed and read again. Nothing here knows who holds one, or how anybody voted."""

import unicodedata
from collections.abc import Callable
from typing import Final

ALPHABET: Final = "023456789ABCDEFGHJKMNPQRSTVWXYZ"
"""31 symbols without 1, I, L, O and U, which are read as others or make words. 31 is prime, so that one check symbol finds every wrong
symbol and every two that changed places."""
LETTERS: Final = 10
"""Nine drawn by chance, 44 bits, and the check symbol."""
_GROUP: Final = 5
MOST: Final = 2000
"""Slips of one session."""


def new_code(draw: Callable[[int], int]) -> str:
    """Return a new code. `draw` returns a random number below its argument, as `secrets.randbelow` does."""
    drawn = [draw(len(ALPHABET)) for _ in range(LETTERS - 1)]
    return "".join(ALPHABET[number] for number in (*drawn, _check(drawn)))


def printed(code: str) -> str:
    """Return a code in groups, as it is printed."""
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def read_code(typed: str) -> str | None:
    """Return the code that somebody typed, in capitals or not, with or without groups; None if it is mistyped."""
    letters = [letter for letter in unicodedata.normalize("NFKC", typed) if letter.isalnum()]
    code = "".join(_plain(letter) for letter in letters)
    numbers = [ALPHABET.find(letter) for letter in code]
    if len(numbers) != LETTERS or -1 in numbers or _check(numbers[:-1]) != numbers[-1]:
        return None
    return code


def _plain(letter: str) -> str:
    """Return a symbol in capitals, the letter O and digits of other scripts as digits."""
    digit = unicodedata.digit(letter, None)
    return str(digit) if digit is not None else letter.upper().replace("O", "0")


def _check(numbers: list[int]) -> int:
    return sum(place * number for place, number in enumerate(numbers, 1)) % len(ALPHABET)
