"""Checks that the languages of a pack are the same debate: votes refer to lines of a list by index, whatever the language."""

from collections.abc import Mapping, Sequence

from kiosk.domain.debate import DebateText
from kiosk.packs.problems import Findings

ListLengths = Mapping[str, tuple[int, int]]
"""Name of a list -> (length, line of its heading)."""


def check_list_lengths(lengths: Sequence[tuple[str, ListLengths]], findings: Findings) -> None:
    """Report lists that are longer or shorter than in the default language, the first entry. Each entry is (file, lengths)."""
    for file, own in lengths[1:]:
        default_file, default = lengths[0]
        for name, (length, line) in own.items():
            expected = default.get(name, (length, 0))[0]
            if length != expected:
                found = f"a list of {length}" if length else "no list"
                findings.add_problem(file, line, found, f"{expected or 'none'} as in {default_file}")


def check_watch_sections(texts: Sequence[tuple[str, DebateText]], findings: Findings) -> None:
    """Warn if only some languages have something to watch."""
    complete = [file for file, text in texts if text.watch]
    for file, text in texts:
        if complete and text.watch is None:
            findings.add_warning(file, None, f"there is nothing to watch here, unlike in {complete[0]}")
