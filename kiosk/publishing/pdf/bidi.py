"""The visual order of a line, in which each character knows its place in the text: so that it can be copied out as typed."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bidi import algorithm


@dataclass(frozen=True, slots=True)
class VisualChar:
    """A character as drawn, and as `typed` where a bracket is mirrored. It was typed at `index`; odd levels read from the right."""

    char: str
    typed: str
    index: int
    level: int


def visual_order(text: str, *, rtl: bool) -> Iterator[VisualChar]:
    """Apply Unicode's bidirectional algorithm to one line. `rtl` is the direction of its paragraph; the result is from left to right."""
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1, "R") if rtl else (0, "L")
    algorithm.get_embedding_levels(text, storage)
    for index, char in enumerate(storage["chars"]):
        char["index"] = index
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    algorithm.reorder_resolved_levels(storage, debug=False)
    algorithm.apply_mirroring(storage, debug=False)
    for char in storage["chars"]:
        yield VisualChar(char["ch"], text[char["index"]], char["index"], char["level"])


def is_rtl_char(char: str) -> bool:
    return unicodedata.bidirectional(char) in {"R", "AL", "AN"}
