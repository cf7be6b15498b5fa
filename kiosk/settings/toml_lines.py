"""Finds the line of a key in a TOML file, which tomllib does not report."""

import re
from collections.abc import Sequence
from typing import Final

_ERROR_LINE: Final = re.compile(r"\(at line (\d+)")
_MAX_DEPTH: Final = 4


def line_of(text: str, path: Sequence[str | int]) -> int:
    """Return the line (from 1) of the key with this path or of its nearest parent; 1 if neither is in the text."""
    lines = _key_lines(text)
    keys = tuple(str(part) for part in path)
    return next((lines[keys[:length]] for length in range(len(keys), 0, -1) if keys[:length] in lines), 1)


def line_of_error(text: str, message: str) -> int:
    """Return the line that tomllib's message names, the last line for 'at end of document'."""
    match = _ERROR_LINE.search(message)
    return int(match.group(1)) if match else 1 + text.rstrip("\n").count("\n")


def _key_lines(text: str) -> dict[tuple[str, ...], int]:
    """Map every table and key to its line. A line of a multi-line value that looks like a key is harmless: the first one wins."""
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), start=1):
        bare = line.strip()
        key, equals, _ = bare.partition("=")
        if bare.startswith("["):
            table = _parts(bare.lstrip("[").partition("]")[0])
            lines.setdefault(table, number)
        elif equals and not bare.startswith("#"):
            path = (*table, *_parts(key))
            for length in range(len(table) + 1, len(path) + 1):
                lines.setdefault(path[:length], number)
    return lines


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split(".", _MAX_DEPTH)[:_MAX_DEPTH])
