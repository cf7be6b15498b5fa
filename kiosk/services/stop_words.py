"""The commonest words of a language, which every text has."""

from typing import Final

from kiosk import paths

_COMMENT: Final = "#"


def read_stop_words(language: str) -> frozenset[str]:
    """Return the list of a language, casefolded as in its file. Raises OSError or UnicodeDecodeError if there is none that can be read."""
    lines = (paths.stop_words() / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines for word in line.partition(_COMMENT)[0].split())
