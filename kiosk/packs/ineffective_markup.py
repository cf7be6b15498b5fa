"""Names what looks like markup and has no effect, so that visitors would see its signs or points would merge unnoticed."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import regex
from markdown_it.token import Token

from kiosk.packs.enumerators import Enumerator, enumerator_of
from kiosk.packs.normalization import BULLETS
from kiosk.packs.problems import Findings, printable
from kiosk.packs.tables import find_tables

_ESCAPED: Final = "x"
"""Stands for a sign that its author escaped: it is meant to be seen."""
_TEXT_ONLY: Final = "text only"
_NO_LINK: Final = "text only: visitors cannot follow links"
_NO_ENTITY: Final = ("'{0}' without ';'", "the character itself")
_ITEM_OR: Final = "'- ' for a list item, or '\\{0}' for the sign itself"


class _Rule(NamedTuple):
    """`found` and `expected` are format strings of the groups of the pattern."""

    pattern: regex.Pattern[str]
    found: str
    expected: str


def _rules(*rows: tuple[str, str, str]) -> tuple[_Rule, ...]:
    return tuple(_Rule(regex.compile(pattern), found, expected) for pattern, found, expected in rows)


_AT_LINE_START: Final = _rules(
    (r"(#{7,}|#{1,6}(?=\s))", "'{0}' inside a paragraph", "a heading at the margin, below an empty line"),
    (r"([-+])(?=\p{L})", "'{0}' without a space after it", _ITEM_OR),
    (r"([-*+])\s", "'{0}' inside a paragraph", _ITEM_OR),
    (r"(\[[ xX✓✔]?\])\s", "a task box {0}", "the words without the box"),
    (r"([☐☑☒])", "a task box {0}", "the words without the box"),
    (r"(\[!\w+\])", "a callout {0}", _TEXT_ONLY),
    (r"(={1,6})\s+\S", "'{0}' in place of a heading", "'## ' or '### ' before its words"),
    (r"(h[1-6]\.)\s", "'{0}' in place of a heading", "'## ' or '### ' before its words"),
    (r"(:::|(?:!!!|\?\?\?)(?=\s*\w))", "'{0}', which has no effect", _TEXT_ONLY),
    (r"(\[_?TOC_?\])", "a table of contents {0}", _TEXT_ONLY),
    (r"(\[\d{1,3}\]:?|[⁰¹²³⁴-⁹]+)\s+\p{L}", "a footnote {0}", "the source in the sentence, in brackets, like (OECD, 2023)"),
    (r"(:)\s+\p{L}", "'{0}' at the start of a line", "text that goes on from the line above it"),
    (r"(?:[-–—―─━═=_~*+#.•·|:<>/\\]\s*){3,}$", "a line without words", _TEXT_ONLY),
)
_ANYWHERE: Final = _rules(
    (r"(\[\^[^\]\s]+\]|\^\[)", "a footnote {0}", "the source in the sentence, in brackets, like (OECD, 2023)"),
    (r"(\*\*|__(?=\p{L})|(?<=\p{L})__)", "'{0}', which makes nothing bold", "'**words**' without spaces inside the stars, or '\\*\\*'"),
    (r"(~~)", "'{0}', which strikes nothing out", "text only, or '\\~\\~'"),
    (r"(==)(?=\S)[^=]+==", "'{0}', which highlights nothing", "text only, or '\\=\\='"),
    (r"\]\s?\(\s*(?:https?:|www\.|mailto:|[/#])|\]\[|\[\[|!\[", "a link that leads nowhere", _NO_LINK),
    (r"(\{\{|\{%|\{\+\+|\{--|\{~~|\{>>|\{==|\+\+(?=\p{L})\S[^+]*\+\+)", "'{0}', a sign of another program", _TEXT_ONLY),
    (r"\{\s*[#.:][\w-]+[^}]*\}", "attributes in braces", _TEXT_ONLY),
    (r"(?<!\w)(&(?:copy|reg|euro|[lr]aquo|[aou]uml|szlig|[aeiou](?:acute|grave|circ)|ntilde|ccedil))(?![;\w])", *_NO_ENTITY),
    (r"(&(?:nbsp|amp|lt|gt|quot|apos|[mn]dash|hellip|#\d+|#x[0-9A-Fa-f]+))(?![;\w])", *_NO_ENTITY),
    (r"</?(?:a|b|i|u|s|p|br|hr|em|div|sub|sup|span|font|strong|h[1-6]|li|[uo]l|t[rdh]|table|img)\b", "HTML", _TEXT_ONLY),
    (r"\\[A-Za-z]+\{|\$\$", "TeX", _TEXT_ONLY),
)
_PLAIN: Final = regex.compile(r"[\p{L}\p{Nd} ,]*+[.?]?")
"""Most headings and many lines: without a sign there is nothing to check."""
_MAYBE_MARKUP: Final = regex.compile(r"[\[\]{}*_~=&<\\$#`:+]")
"""A sign that all patterns of `_ANYWHERE` and `_WARNINGS` need."""
_SEEN: Final = "visitors see this '{0}'; write it as '\\{0}' if they should"
_WARNINGS: Final = (
    (regex.compile(r"^(#)[^\s#]"), "'{0}' without a space is no heading; write it as '\\{0}' if visitors should see it"),
    (regex.compile(r"(?<![\p{L}*])(\*)(?=[^\s*])|(?<=[^\s*])(\*)(?![\p{L}*])"), _SEEN),
    (regex.compile(r"(`)"), _SEEN),
    (regex.compile(r"(?<![\w:])(:[a-z][a-z_]+:)(?![\w:])"), "visitors see '{0}' as these letters"),
)
_OUTSIDE_SIGN: Final = regex.compile(r"[^\p{L}\p{N}\p{Pi}\p{Ps}\s&/]{1,3}(?=\s)|\p{No}+(?=\s)")
"""What may stand before an item of a list: signs, not words or opening quotes, with a space after them."""
_SHORT_WORD: Final = regex.compile(r"\S{1,2}\s+(?=\p{Lu})")
_SENTENCE_END: Final = regex.compile(r"[.!?…][\"'”’)\]]*$")
_SIGN_CATEGORIES: Final = {"Pd", "So", "Sm"}


@dataclass(slots=True)
class MarkupCheck:
    """Checks the paragraphs and list items of one file in their order. `source` are its lines."""

    file: str
    source: Sequence[str]
    findings: Findings
    _enumerator: Enumerator | None = None

    def check(self, token: Token, *, in_item: bool = False) -> None:
        """Check the inline token of a heading, a paragraph or, with `in_item`, the text of a list item."""
        if _PLAIN.fullmatch(token.content):
            self._enumerator = None
            return
        first = token.map[0] + 1 if token.map else 1
        lines = [line.strip() for line in _visible_lines(token)]
        tables = list(find_tables(lines))
        in_table = {number for rows in tables for number in rows}
        for rows in tables:
            self._problem(first + rows[0], "a table", "its rows as sentences or as list items")
        if not in_item:
            self._check_signs(first, lines, in_table)
        for offset, line in enumerate(lines):
            if offset not in in_table:
                after_sentence = offset > 0 and _SENTENCE_END.search(lines[offset - 1]) is not None
                self._check_line(first + offset, line, continues_item=in_item and offset > 0, after_sentence=after_sentence)
                if not in_item:
                    self._check_enumerator(first + offset, line)
        if in_item:
            self._enumerator = None
            self._warn_of_second_sign(first, lines[0])
            self._warn_of_unmarked_items(first, lines)
        for offset in _stars_inside_words(token):
            self._problem(first + offset, "'*' inside a word", "'\\*' for the star itself")

    def start_section(self) -> None:
        self._enumerator = None

    def _check_line(self, number: int, line: str, *, continues_item: bool, after_sentence: bool) -> None:
        for rule in _AT_LINE_START if not line[:1].isalpha() or line.startswith("h") else ():
            if match := rule.pattern.match(line):
                self._report(number, rule, match)
                return
        if continues_item and (sign := _sign_at_start(line, after_sentence=after_sentence)):
            self._problem(number, f"'{sign}' at the start of a line in a list item", "'- ' for an item of its own, or both lines as one")
            return
        if not _MAYBE_MARKUP.search(line):
            return
        for rule in _ANYWHERE:
            if match := rule.pattern.search(line):
                self._report(number, rule, match)
                return
        for pattern, message in _WARNINGS:
            if match := pattern.search(line):
                sign = next(group for group in match.groups() if group)
                self.findings.add_warning(self.file, number, message.format(sign))

    def _check_signs(self, first: int, lines: Sequence[str], in_table: set[int]) -> None:
        """Name two lines of a paragraph that begin with the same sign: they would be shown as one."""
        starts = [_symbol(line) if offset not in in_table else "" for offset, line in enumerate(lines)]
        for offset, sign in enumerate(starts):
            if sign and sign in starts[offset + 1 :] and sign not in starts[:offset]:
                self._problem(first + offset, f"lines that each begin with '{sign}'", "'- ' before each item of a list")

    def _check_enumerator(self, number: int, line: str) -> None:
        """Name two items in a row that are numbered in a way that makes no list."""
        previous, current = self._enumerator, enumerator_of(line, number)
        if previous and current and current.follows(previous):
            expected = "'1. ' and '2. ', or '- ' before each item"
            if not previous.reported:
                self._problem(previous.line, f"'{previous.text}' and '{current.text}', which make no list", expected)
            current = current._replace(reported=True)
        if line:
            self._enumerator = current

    def _warn_of_second_sign(self, number: int, line: str) -> None:
        """Warn of a bullet or number that a word processor has left behind the sign of the list."""
        found = enumerator_of(line, number)
        sign = _OUTSIDE_SIGN.match(line)
        if sign or (found and not line[:1].isalpha()):
            text = sign.group() if sign else found.text if found else ""
            message = f"visitors see '{printable(text)}' before this list item; leave it out if '- ' is enough"
            self.findings.add_warning(self.file, number, message)

    def _warn_of_unmarked_items(self, first: int, lines: Sequence[str]) -> None:
        for offset in range(1, len(lines)):
            at_margin = self.source[first + offset - 1][:1].strip() != ""
            starts = lines[offset][:1].isupper() or _SHORT_WORD.match(lines[offset])
            reported = _sign_at_start(lines[offset], after_sentence=True)
            if at_margin and _SENTENCE_END.search(lines[offset - 1]) and starts and not reported:
                message = "this line belongs to the list item above it; begin it with '- ' if it is an item of its own"
                self.findings.add_warning(self.file, first + offset, message)

    def _report(self, number: int, rule: _Rule, match: regex.Match[str]) -> None:
        groups = [printable(group) for group in match.groups()]
        self._problem(number, rule.found.format(*groups), rule.expected.format(*groups))

    def _problem(self, line: int, found: str, expected: str) -> None:
        self.findings.add_problem(self.file, line, found, expected)


def _visible_lines(token: Token) -> list[str]:
    """Return the lines as visitors see them, without the signs of markup that has an effect, and with escaped signs masked."""
    lines = [""]
    for child in token.children or ():
        if child.type in {"softbreak", "hardbreak"}:
            lines.append("")
        elif child.type == "text_special" and len(child.content) == 1:
            lines[-1] += _ESCAPED
        elif child.type in {"text", "text_special"}:  # a backslash before a letter stays
            lines[-1] += child.content
        elif child.content:
            lines[-1] += _ESCAPED
            lines += [_ESCAPED] * child.content.count("\n")
    return lines


def _stars_inside_words(token: Token) -> Iterator[int]:
    """Yield the lines, from 0, of stars between letters that make a part of two words italic and vanish, as in 'reader*s and writer*s'."""
    children = token.children or []
    line = 0
    opened: list[tuple[int, bool]] = []
    for index, child in enumerate(children):
        before = children[index - 1].content[-1:] if index else ""
        after = children[index + 1].content[:1] if index + 1 < len(children) else ""
        inside = child.markup == "*" and before.isalpha() and after.isalpha()
        if child.type == "em_open":
            opened.append((line, inside))
        elif child.type == "em_close" and opened:
            start, also_inside = opened.pop()
            if inside and also_inside:
                yield start
        line += 1 if child.type in {"softbreak", "hardbreak"} else child.content.count("\n")


def _symbol(line: str) -> str:
    """Return the first character if it is neither a letter nor usual at the start of a sentence, else ''."""
    sign = line[:1]
    return sign if sign and (unicodedata.category(sign) in _SIGN_CATEGORIES or sign in BULLETS) else ""


def _sign_at_start(line: str, *, after_sentence: bool) -> str:
    """Return what a line of a list item begins with if that may have been meant as an item, else ''.

    Within a sentence a line may begin with many signs, after its end with few.
    """
    found = enumerator_of(line, 0)
    sign = _OUTSIDE_SIGN.match(line) if after_sentence else None
    return _symbol(line) or (found.text if found and found.text[-1] in ".)）、" else "") or (sign.group() if sign else "")
