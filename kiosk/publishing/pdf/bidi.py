"""Puts a line in the order in which it is seen, each letter knowing where it stands in the text: so that it can be copied out as typed."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bidi import algorithm


@dataclass(frozen=True, slots=True)
class VisualChar:
    """A letter as it is seen; `typed` is what was typed where a bracket is turned around. It reads from the right at odd levels."""

    letter: str
    typed: str
    place: int
    level: int


def visual_order(text: str, *, rtl: bool) -> Iterator[VisualChar]:
    """Unicode's bidirectional algorithm for one line, from left to right; `rtl` where its paragraph reads from the right."""
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1, "R") if rtl else (0, "L")
    algorithm.get_embedding_levels(text, storage)
    for place, char in enumerate(storage["chars"]):
        char["place"] = place
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    algorithm.reorder_resolved_levels(storage, debug=False)
    algorithm.apply_mirroring(storage, debug=False)
    for char in storage["chars"]:
        yield VisualChar(char["ch"], text[char["place"]], char["place"], char["level"])


def is_rtl_char(letter: str) -> bool:
    """Whether it is of a script that reads from the right."""
    return unicodedata.bidirectional(letter) in {"R", "AL", "AN"}
