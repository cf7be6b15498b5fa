"""The short name of a side ('Yes') and the rest of what it says."""

from typing import Final

from kiosk.domain.text import count_letters

LABEL_LETTERS: Final = 24
"""More does not fit a button at the largest text size."""
_DASH: Final = " — "


def split_heading(heading: str, given: str | None = None) -> tuple[str | None, str]:
    """Label and claim. `given` is the label from pack.toml, which wins; the label is None where the heading has none short enough."""
    before, dash, after = heading.partition(_DASH)
    if not (dash and before.strip() and after.strip()):
        short = count_letters(heading) <= LABEL_LETTERS
        return (given, heading) if given else (heading, "") if short else (None, heading)
    label = before.strip()
    return given or (label if count_letters(label) <= LABEL_LETTERS else None), after.strip()
