"""Rewrites what word processors and other keyboards make of Markdown's signs, where their meaning is certain. Lines keep their numbers.

What remains uncertain stays as it is; `ineffective_markup` names it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from string import ascii_letters
from typing import Final

import regex

from kiosk.packs.problems import printable

BULLETS: Final = "•‣⁃∙·‧・･▪▫■□●○◦◆◇❖➢➤►▶▸▹"
DASHES: Final = "‐‑‒–—―−－﹣ー"
_INVISIBLE: Final = "\u00ad\u061c\u200b-\u200f\u2060\ufeff"
_GAP: Final = rf"[\t\p{{Zs}}{_INVISIBLE}]"
# Bullets of Word's symbol fonts arrive as private characters or, in a text file, as the letters that have their place in other fonts.
_LINE: Final = regex.compile(
    rf"(?P<indent>{_GAP}*+)(?:"
    rf"(?P<hashes>[#＃﹟]{{1,6}})(?={_GAP}|$)"
    rf"|(?P<sign>[-*+＊＋])(?={_GAP})"
    rf"|(?P<number>\p{{Nd}}{{1,9}})(?P<stop>[.)．）])(?:(?={_GAP})|(?<=[．）])(?!\p{{Nd}}))"
    rf"|(?P<bullet>[{BULLETS}\uf020-\uf0ff]|[o§Øüvq](?=\t|{_GAP}{_GAP}))"
    rf"|(?P<dash>[{DASHES}])(?={_GAP})"
    rf")(?P<gap>(?:[{_INVISIBLE}]*[\t\p{{Zs}}])*+)(?P<rest>.*)"
)
_EMPTY: Final = regex.compile(rf"{_GAP}*")
_WORDS: Final = regex.compile(rf"[^\t\p{{Zs}}{_INVISIBLE}{BULLETS}{DASHES}*+=_-]")
_INVISIBLE_CHARACTER: Final = regex.compile(f"[{_INVISIBLE}]")
_UNUSUAL_SPACE: Final = regex.compile(r"\p{Zs}")
_PLAIN_GAP: Final = regex.compile(" {1,4}")
_CLAUSE_END: Final = tuple(".!?…:;,。！？，：；)]）”»'\"")
_ASCII: Final = str.maketrans("＊＋．）", "*+.)")
_PROSE: Final = frozenset(ascii_letters) - set("ovq")
"""First letters of lines that need no further look."""
_TAB: Final = 4


class _Kind(Enum):
    """CANDIDATE is an item if its neighbours are, and otherwise text: a dash may be an aside, `1.` with a no-break space a date."""

    EMPTY = auto()
    TEXT = auto()
    HEADING = auto()
    ITEM = auto()
    CANDIDATE = auto()


@dataclass(slots=True)
class _Line:
    raw: str
    kind: _Kind
    indent: str = ""
    marker: str = ""
    rest: str = ""
    rewritten: str = ""

    @property
    def width(self) -> int:
        return len(self.indent.expandtabs(_TAB))

    def __str__(self) -> str:
        """Return the line as Markdown."""
        return self.raw if self.kind in {_Kind.TEXT, _Kind.CANDIDATE} else self.indent + self.marker + self.rest


def normalize(text: str) -> tuple[str, list[tuple[int, str]]]:
    """Return the text with headings and list items in ASCII signs, each followed by a plain space, and what was rewritten by line."""
    lines = [_classify(line) for line in text.split("\n")]
    for group in _between_headings(lines):
        blocks = _blocks(group)
        candidates = [False, *(block[0].kind is _Kind.CANDIDATE for block in blocks), False]
        for block, (before, own, after) in zip(blocks, zip(candidates, candidates[1:], candidates[2:], strict=False), strict=True):
            _resolve_candidates(block, in_series=own and (before or after))
        _remove_indents(blocks)
    return "\n".join(map(str, lines)), list(_rewrites(lines))


def _rewrites(lines: Sequence[_Line]) -> Iterator[tuple[int, str]]:
    """Yield one sentence for each kind of rewrite, with the number of the first line."""
    found: dict[str, list[int]] = {}
    for number, line in enumerate(lines, start=1):
        if line.kind in {_Kind.HEADING, _Kind.ITEM} and line.rewritten:
            found.setdefault(line.rewritten, []).append(number)
    for message, numbers in found.items():
        more = len(numbers) - 1
        yield numbers[0], message + (f"; so {'is' if more == 1 else 'are'} {more} more below" if more else "")


def _classify(raw: str) -> _Line:
    if _EMPTY.fullmatch(raw):
        return _Line(raw, _Kind.EMPTY)
    match = None if raw[0] in _PROSE else _LINE.fullmatch(raw)
    if match is None or not (match["hashes"] or _WORDS.search(match["rest"])):
        return _Line(raw, _Kind.TEXT)
    gap = match["gap"] if _PLAIN_GAP.fullmatch(match["gap"]) else " "
    indent = _UNUSUAL_SPACE.sub(" ", _INVISIBLE_CHARACTER.sub("", match["indent"]))
    if match["hashes"]:
        return _Line(raw, _Kind.HEADING, indent, "#" * len(match["hashes"]) + gap, match["rest"], _rewritten(match, "#"))
    marker = f"{int(match['number'])}{match['stop']}" if match["number"] else match["sign"] or "-"
    uncertain = match["dash"] or (match["number"] and "\u00a0" in match["gap"])
    kind = _Kind.CANDIDATE if uncertain else _Kind.ITEM
    return _Line(raw, kind, indent, marker.translate(_ASCII) + gap, match["rest"], _rewritten(match, "- "))


def _rewritten(match: regex.Match[str], sign: str) -> str:
    """Return a sentence for the author, or '' for plain Markdown."""
    own = next(own for own in match.group("hashes", "sign", "number", "bullet", "dash") if own)
    if not own.isascii() or match["bullet"]:
        return f"'{printable(own[0])}' is read as '{sign}'"
    gap = next((space for space in match["gap"] if space not in " \t"), "")
    name = "a no-break space" if gap == "\u00a0" else f"an unusual space (U+{ord(gap):04X})" if gap else ""
    return f"{name} after '{own}' is read as a plain one" if name else ""


def _between_headings(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    group: list[_Line] = []
    for line in lines:
        if line.kind is _Kind.HEADING:
            yield group
            group = []
        else:
            group.append(line)
    yield group


def _blocks(lines: Sequence[_Line]) -> list[list[_Line]]:
    """Split at empty lines."""
    blocks: list[list[_Line]] = [[]]
    for line in lines:
        if line.kind is not _Kind.EMPTY:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _resolve_candidates(block: Sequence[_Line], *, in_series: bool) -> None:
    """Turn those of a list into items. A single dash may be an aside or the author of a quotation."""
    first_item: _Line | None = None
    accepted: _Line | None = None
    for index, line in enumerate(block):
        if line.kind is _Kind.CANDIDATE:
            followed = any(later.kind in {_Kind.CANDIDATE, _Kind.ITEM} for later in block[index + 1 : None if index == 0 else index + 2])
            in_list = first_item is not None and line.width <= first_item.width
            listed = in_series or followed if index == 0 else in_list or (first_item is None and followed)
            before = block[index - 1] if index else None
            if listed and (before is None or before is accepted or not _may_run_on(before, line)):
                line.kind = _Kind.ITEM
                accepted = line
        if line.kind is _Kind.ITEM and first_item is None:
            first_item = line


def _may_run_on(previous: _Line, line: _Line) -> bool:
    """Return whether the sentence of the previous line may go on in this one."""
    return line.rest[:1].islower() and not previous.raw.rstrip().endswith(_CLAUSE_END)


def _remove_indents(blocks: Sequence[Sequence[_Line]]) -> None:
    """Move indented lists to the margin: editors put tabs before bullets. The indent of a list inside another one stays."""
    before: int | None = None
    for block in blocks:
        items = [line for line in block if line.kind is _Kind.ITEM]
        own = min((line.width for line in items), default=None)
        if own is None:
            before = None
            continue
        columns = own if before is None else min(own, before)
        for line in items:
            line.indent = line.indent.expandtabs(_TAB)[columns:] if columns else line.indent
        before = columns
