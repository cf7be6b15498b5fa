"""Recognises numbers and letters at the start of a line, such as 'a)', 'ii.' or '2 –', and whether one follows another."""

from typing import Final, NamedTuple

import regex

_PATTERN: Final = regex.compile(
    r"([(（]?(\d{1,3}|[A-Za-z]|[ivxIVX]{2,5}|[一二三四五六七八九十])(?:\s?[-–—]|[.)\]]|:|[°º]|[、．）]))(?=\s*\p{L}|\s+\S)"
)
_CHINESE: Final = "一二三四五六七八九十"
_ROMAN: Final = {"i": 1, "v": 5, "x": 10}


class Enumerator(NamedTuple):
    """`values` has the number by kind: a letter may be a Roman number too."""

    text: str
    line: int
    values: dict[str, int]
    reported: bool = False

    def follows(self, other: "Enumerator") -> bool:
        return any(other.values.get(kind) == value - 1 for kind, value in self.values.items())


def enumerator_of(line: str, number: int) -> Enumerator | None:
    """Return that of a line, whose number it keeps, if there is one."""
    match = _PATTERN.match(line)
    return Enumerator(match[1], number, _values(match[2])) if match else None


def _values(sign: str) -> dict[str, int]:
    if sign.isdecimal():
        return {"number": int(sign)}
    if sign in _CHINESE:
        return {"Chinese": _CHINESE.index(sign)}
    case = "small" if sign.islower() else "capital"
    letters = {f"{case} letter": ord(sign.lower())} if len(sign) == 1 else {}
    return letters | ({f"{case} Roman": _roman(sign.lower())} if set(sign.lower()) <= set(_ROMAN) else {})


def _roman(sign: str) -> int:
    digits = [_ROMAN[letter] for letter in sign]
    return sum(-digit if digit < max(digits[index:]) else digit for index, digit in enumerate(digits))
