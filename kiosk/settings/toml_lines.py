"""Where a key of a TOML file stands. tomllib does not say, so the text is searched."""

import re
from collections.abc import Sequence
from typing import Final

_SYNTAX_PLACE: Final = re.compile(r"\(at line (\d+)")
_DEEPEST: Final = 4


def line_of(text: str, path: Sequence[str | int]) -> int:
    """The line (from 1) of the key with this path, or of the nearest key around it; 1 where none of them is written out."""
    places = _places(text)
    keys = tuple(str(part) for part in path)
    return next((places[keys[:length]] for length in range(len(keys), 0, -1) if keys[:length] in places), 1)


def line_of_error(text: str, message: str) -> int:
    """The line tomllib's message names; the last one where it says 'at end of document'."""
    match = _SYNTAX_PLACE.search(message)
    return int(match.group(1)) if match else 1 + text.rstrip("\n").count("\n")


def _places(text: str) -> dict[tuple[str, ...], int]:
    """Every table and key by its path. A line of a longer value that looks like a key counts as one: harmless, as the first wins."""
    places: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), start=1):
        bare = line.strip()
        key, equals, _ = bare.partition("=")
        if bare.startswith("["):
            table = _parts(bare.lstrip("[").partition("]")[0])
            places.setdefault(table, number)
        elif equals and not bare.startswith("#"):
            path = (*table, *_parts(key))
            for length in range(len(table) + 1, len(path) + 1):
                places.setdefault(path[:length], number)
    return places


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split(".", _DEEPEST)[:_DEEPEST])
