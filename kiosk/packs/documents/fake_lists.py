"""Finds lists that were typed with hyphens or numbers, and lines that a break inside a paragraph separates."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from kiosk.domain.debate import BlockKind
from kiosk.packs.documents.headings import roles_of
from kiosk.packs.documents.model import Element, Paragraph, cut, lines, tidy
from kiosk.packs.normalization import BULLETS, DASHES

_BULLET: Final = re.compile(rf"(?:[{BULLETS}\uf020-\uf0ff]|[-*+](?=\s)|[o§Øü](?=\t|\s\s))\s*(?=\S)")
_DASH: Final = re.compile(rf"[{DASHES}]\s+(?=\S)")
_NUMBER: Final = re.compile(r"[(（]?(?:\d{1,2}|[a-hA-H])[.)）]\s*(?=\D)")


def untangle(elements: Iterable[Element]) -> list[Element]:
    """Return tidy paragraphs, with typed lists as lists.

    A dash or a number makes an item only beside another: it may be an aside or a date.
    """
    split = [part for element in elements for part in (_split(element) if isinstance(element, Paragraph) else (element,))]
    paragraphs = [(index, one) for index, one in enumerate(split) if isinstance(one, Paragraph)]
    uncertain = [_uncertain(one) for _, one in paragraphs]
    for position, (index, paragraph) in enumerate(paragraphs):
        beside = {*uncertain[max(0, position - 1) : position], *uncertain[position + 1 : position + 2]}
        split[index] = _item(paragraph, certain=uncertain[position] in beside)
    return [one for one in split if not isinstance(one, Paragraph) or one.text.strip()]


def _split(paragraph: Paragraph) -> Iterator[Paragraph]:
    """Yield a paragraph for each line if they begin like items or the first is bold like a heading."""
    parts = [runs for line in lines(paragraph.runs) if (runs := tidy(line))]
    texts = ["".join(run.text for run in runs) for runs in parts]
    signs = sum(bool(_BULLET.match(text) or _DASH.match(text) or _NUMBER.match(text)) for text in texts)
    titled = len(parts) > 1 and all(run.bold for run in parts[0]) and not paragraph.bold
    if paragraph.level is None and (signs > 1 or titled):
        yield from (replace(paragraph, runs=runs) for runs in parts)
    else:
        yield replace(paragraph, runs=tidy(replace(run, text=run.text.replace("\n", " ")) for run in paragraph.runs))


def _uncertain(paragraph: Paragraph) -> str:
    """Return the kind of sign that needs another beside it, '' for none."""
    if paragraph.level is not None or paragraph.is_item or (paragraph.bold and roles_of(paragraph.text)):
        return ""
    return "dash" if _DASH.match(paragraph.text) else "number" if _NUMBER.match(paragraph.text) else ""


def _item(paragraph: Paragraph, *, certain: bool) -> Paragraph:
    if paragraph.level is not None:
        return paragraph
    if match := _BULLET.match(paragraph.text):
        return replace(paragraph, runs=cut(paragraph.runs, match.end()), kind=BlockKind.BULLET)
    match = _DASH.match(paragraph.text) or _NUMBER.match(paragraph.text)
    if match and (certain or paragraph.is_item) and _uncertain(paragraph) + paragraph.kind != BlockKind.PARAGRAPH:
        kind = BlockKind.BULLET if _DASH.match(paragraph.text) or paragraph.kind is BlockKind.BULLET else BlockKind.NUMBER
        return replace(paragraph, runs=cut(paragraph.runs, match.end()), kind=kind)
    return paragraph
