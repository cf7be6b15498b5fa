"""The templates in `resources/web`. Jinja escapes everything they print; what a debate may emphasise goes through `inline`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import groupby
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from kiosk.domain.debate import Block, BlockKind, DebateText
from kiosk.services.result_text import Locale
from kiosk.web.pages import texts

_TAG: Final = re.compile("(</?[bi]>)")
_NAMES: Final = {"b": "strong", "i": "em"}


def environment(resources: Path) -> Environment:
    """Return what every page of this program is made with. `resources` is its own folder."""
    made = Environment(
        loader=FileSystemLoader(resources / "web"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.globals |= {"texts": texts, "own": own, "groups": groups, "direction": direction}
    made.filters |= {"inline": inline}
    return made


def direction(language: str) -> str:
    """Return the direction in which a language is written, as HTML names it."""
    return "rtl" if Locale(language).rtl else "ltr"


def own(text: DebateText, locale: Locale) -> Markup:
    """Return the attributes of words of the debate where it is in another language than the page, else ''."""
    if text.language == locale.code:
        return Markup()
    return Markup(' lang="{}" dir="{}"').format(text.language, direction(text.language))


def inline(markup: str) -> Markup:
    """Return the markup of a block (`domain.debate.Block`) as HTML: its emphasis, if well nested, and words; nothing else gets through."""
    pieces, opened = [Markup()], list[str]()
    for part in _TAG.split(markup):
        name = part.strip("</>") if _TAG.fullmatch(part) else ""
        if not name:
            pieces.append(escape(unescape(part)))
        elif not part.startswith("</"):
            opened.append(name)
            pieces.append(Markup(f"<{_NAMES[name]}>"))  # noqa: S704 - one of two names
        elif opened and opened[-1] == name:
            pieces.append(Markup(f"</{_NAMES[opened.pop()]}>"))  # noqa: S704 - the same
    pieces += [Markup(f"</{_NAMES[name]}>") for name in reversed(opened)]  # noqa: S704 - the same
    return Markup().join(pieces)


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that are one list, one quote, or paragraphs."""

    kind: BlockKind
    blocks: Sequence[Block]


def groups(blocks: Sequence[Block]) -> Iterator[Group]:
    """Yield the blocks of an argument by what they are. A list whose numbers begin again is another list."""
    for (kind, _), found in groupby(enumerate(blocks), _list_of):
        yield Group(kind, [block for _, block in found])


def _list_of(numbered: tuple[int, Block]) -> tuple[BlockKind, int]:
    """Return what neighbours in one list share: the kind, and how far the number is ahead of the place."""
    place, block = numbered
    return block.kind, 0 if block.number is None else block.number - place
