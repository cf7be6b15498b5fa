"""Splits the heading of a side into its label ('Yes') and its claim."""

from typing import Final

from kiosk.domain.text import count_letters

LABEL_LETTERS: Final = 24
"""More do not fit on a button at the largest text size."""
_DASH: Final = " — "


def split_heading(heading: str, given: str | None = None) -> tuple[str | None, str]:
    """Return label and claim. `given`, from pack.toml, wins. The label is None if the heading has none that is short enough."""
    before, dash, after = heading.partition(_DASH)
    if not (dash and before.strip() and after.strip()):
        short = count_letters(heading) <= LABEL_LETTERS
        return (given, heading) if given else (heading, "") if short else (None, heading)
    label = before.strip()
    return given or (label if count_letters(label) <= LABEL_LETTERS else None), after.strip()
