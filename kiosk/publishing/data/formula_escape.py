"""Escapes text so that a spreadsheet program can only show it (OWASP ASVS 1.2.10).

Visitors write into these cells. Text that begins like a formula gets an apostrophe in front, even if the file says that it is text:
people save spreadsheets as CSV and open them again.
"""

from typing import Final

import regex

_UNWRITABLE: Final = regex.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")
"""Characters that XML, and so XLSX, cannot hold, and those that would begin a line or a field."""
_FORMULA: Final = regex.compile(r"^(?=[\s\u200b-\u200f\ufeff]*[=+\-@＝＋－＠|%])")
"""The full-width signs begin formulas in East Asian editions of Excel."""
_AFTER_SEPARATOR: Final = regex.compile(r"(;\s*)(?=[=+@＝＋＠]|[-－](?!\)))")
"""Half the world's spreadsheets split at semicolons, even inside quotes. A smiley is no formula."""
_AFTER_COMMA: Final = regex.compile(r"([,\uff0c]\s*)(?=[=+@＝＋＠]|[-－](?!\)))")
"""The other half split at commas, and see no quotes around a field of a file with semicolons but the first."""


def text(value: str) -> str:
    """Return the text for a cell of a workbook."""
    return _FORMULA.sub("'", _UNWRITABLE.sub(" ", value))


def field(value: str) -> str:
    """Return the text for a field of a CSV file, which does not say what is text."""
    return _AFTER_SEPARATOR.sub(r"\1'", text(value))


def semicolon_field(value: str) -> str:
    """Return the text for a field of a CSV file whose fields end with semicolons."""
    return _AFTER_COMMA.sub(r"\1'", field(value))
