"""Names for characters that no font can draw, and footnotes with these names."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

import regex

_TO_SUPERSCRIPT: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_FROM_SUPERSCRIPT: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NOTE_MARK: Final = regex.compile("\\[([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\\]")
_REGIONAL_INDICATORS: Final = range(0x1F1E6, 0x1F200)


def describe_characters(text: str) -> str:
    """Return 'grinning face', '3 × snowman', 'flag GB' or 'tibetan letter ka, letter kha'. Invisible joiners are left out."""
    visible = [ch for ch in text if unicodedata.category(ch) != "Cf" and not "\ufe00" <= ch <= "\ufe0f"] or list(text)
    if all(ord(ch) in _REGIONAL_INDICATORS for ch in visible):
        return "flag " + "".join(chr(ord(ch) - _REGIONAL_INDICATORS.start + ord("A")) for ch in visible)
    names = [(unicodedata.name(ch, f"U+{ord(ch):04X}").lower(), len(list(same))) for ch, same in groupby(visible)]
    shortened = [name if index == 0 else _without_script(name, names[index - 1][0]) for index, (name, _) in enumerate(names)]
    return ", ".join(name if count == 1 else f"{count} × {name}" for name, (_, count) in zip(shortened, names, strict=True))


def _without_script(name: str, previous: str) -> str:
    """Drop the script from a name if the previous name has it too."""
    script, _, rest = name.partition(" ")
    return rest if rest and previous.startswith(script + " ") else name


@dataclass(slots=True)
class MissingGlyphNotes:
    """Numbers what could not be drawn in the order of appearance. The same characters get the same number."""

    _numbers: dict[str, int] = field(default_factory=dict)
    _names: list[str] = field(default_factory=list)

    def mark(self, text: str) -> str:
        """Return what stands in the text instead: '[¹]'."""
        name = describe_characters(text)
        if name not in self._numbers:
            self._names.append(name)
            self._numbers[name] = len(self._names)
        return f"[{_superscript(self._numbers[name])}]"

    def texts(self, lines: Iterable[str]) -> dict[int, str]:
        """Return the notes that these lines point to, by number: '¹ grinning face'."""
        found = {int(mark.translate(_FROM_SUPERSCRIPT)) for line in lines for mark in _NOTE_MARK.findall(line)}
        return {number: f"{_superscript(number)} {self._names[number - 1]}" for number in sorted(found) if 0 < number <= len(self._names)}


def _superscript(number: int) -> str:
    return str(number).translate(_TO_SUPERSCRIPT)
