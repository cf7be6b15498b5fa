"""Finds tables in the lines of a paragraph: Markdown has none, and visitors would see their signs."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

import regex

_RULE: Final = regex.compile(r"(?=.*[|+])[|+:=\s-]*--[|+:=\s-]*")
_CELL_TAB: Final = regex.compile(r"\S[^\S\t]*\t\s*\S")
_SPACED: Final = regex.compile(r"\S+(?: \S+)*(?: {3,}\S+(?: \S+)*){2,}|\S+(?: \S+)* {5,}\S+(?: \S+)*")
_SEMICOLON: Final = regex.compile(r";(?=\S)")
_COMMA: Final = regex.compile(r"(?<!\d),(?=\S)|,(?=[^\s\d])")
"""One that is no decimal point and that no space follows."""
_ALIGNED: Final = -1


def find_tables(lines: Sequence[str]) -> Iterator[list[int]]:
    """Yield the indices of the lines of each table."""
    return chain(_ruled(lines), _separated(lines))


def _ruled(lines: Sequence[str]) -> Iterator[list[int]]:
    """Yield rows with bars, or two or more with a tab between words."""
    rows: list[int] = []
    if not any(sign in line for line in lines for sign in "|\t+"):
        return
    for index, line in enumerate([*lines, ""]):
        if "|" in line or _CELL_TAB.search(line) or _RULE.fullmatch(line):
            rows.append(index)
            continue
        if len(rows) > 1 or (rows and lines[rows[0]].startswith("|") and lines[rows[0]].endswith("|")):
            yield rows
        rows = []


def _separated(lines: Sequence[str]) -> Iterator[list[int]]:
    """Yield two or more rows with wide gaps between words, or with as many commas or semicolons that no space follows."""
    rows: list[int] = []
    before = 0
    for index, line in enumerate([*lines, ""]):
        columns = _columns(line)
        if columns and columns == before:
            rows.append(index)
            continue
        if len(rows) > 1:
            yield rows
        rows = [index] if columns else []
        before = columns


def _columns(line: str) -> int:
    if _SPACED.fullmatch(line):
        return _ALIGNED
    commas = len(_COMMA.findall(line))
    return len(_SEMICOLON.findall(line)) + (commas if commas > 1 else 0)
