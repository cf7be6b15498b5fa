"""Text that a spreadsheet program can do nothing with but show (OWASP ASVS 1.2.10).

Visitors write into these cells. A text that begins like a formula gets an apostrophe in front, also where the file says that it is
text: people save spreadsheets as CSV and open them again.
"""

from typing import Final

import regex

_UNWRITABLE: Final = regex.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")
"""What no XML, and so no XLSX, may hold, and what would begin a line or a field."""
_FORMULA: Final = regex.compile(r"^(?=[\s\u200b-\u200f\ufeff]*[=+\-@＝＋－＠|%])")
"""The full-width signs begin formulas in East Asian editions of Excel."""
_AFTER_SEPARATOR: Final = regex.compile(r"(;\s*)(?=[=+@＝＋＠]|[-－](?!\)))")
"""Half the world's spreadsheets split at semicolons, whatever the quotes say; a smiley is no formula."""


def text(value: str) -> str:
    """The text as it may stand in a cell of a spreadsheet."""
    return _FORMULA.sub("'", _UNWRITABLE.sub(" ", value))


def field(value: str) -> str:
    """The text as it may stand in a field of a CSV file, which does not say what is text."""
    return _AFTER_SEPARATOR.sub(r"\1'", text(value))
