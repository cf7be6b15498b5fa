"""Whether the languages of a pack are the same debate: votes are counted by the place of a line in its list, in whatever language."""

from collections.abc import Mapping, Sequence

from kiosk.domain.debate import DebateText
from kiosk.packs.problems import Findings

ListLengths = Mapping[str, tuple[int, int]]
"""Name of a list -> (its length, line of its heading)."""


def check_list_lengths(counts: Sequence[tuple[str, ListLengths]], findings: Findings) -> None:
    """Report lists longer or shorter than in the default language, which comes first. Each entry is (file, counts)."""
    for file, own in counts[1:]:
        default_file, default = counts[0]
        for name, (length, line) in own.items():
            wanted = default.get(name, (length, 0))[0]
            if length != wanted:
                findings.add_problem(file, line, f"a list of {length}", f"{wanted} as in {default_file}")


def check_watch_sections(texts: Sequence[tuple[str, DebateText]], findings: Findings) -> None:
    """Warn where some languages have something to watch and others have not."""
    having = [file for file, text in texts if text.watch]
    for file, text in texts:
        if having and text.watch is None:
            findings.add_warning(file, None, f"there is nothing to watch here, unlike in {having[0]}")
