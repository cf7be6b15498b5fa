"""Reads plain text and Markdown, however it is encoded."""

import re
from collections.abc import Iterator
from typing import Final

from kiosk.domain.debate import BlockKind
from kiosk.packs.documents.model import Element, LeftOut, Paragraph, Run
from kiosk.packs.files import MAX_BYTES
from kiosk.packs.markdown import SourceBlock, parse_sections
from kiosk.packs.problems import Findings
from kiosk.packs.safe_unpack import rejection
from kiosk.services.document_remarks import RemarkKind

_MARKS: Final = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
_TAG: Final = re.compile(r"(</?[bi]>)")
_ENTITIES: Final = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&"))
_SIGN: Final = re.compile(r"\s*(?:[-–—*•·o▪‣]|\d{1,2}[.)])\s")
_UNDERLINE: Final = re.compile(r"\s*[=-]{3,}\s*")
_PROSE_LETTERS: Final = 60
"""A line of at least so many is wrapped; shorter ones stand for themselves."""


def read_plain(name: str, content: bytes) -> list[Element]:
    """Return the paragraphs of a text. Raises KnownError if there is no text in it or far too much."""
    text = _decode(name, content)
    return list(_markdown(name, text) if name.casefold().endswith(".md") else _paragraphs(text))


def _decode(name: str, content: bytes) -> str:
    if len(content) > MAX_BYTES * 4:
        raise rejection(name, "it holds far more text than a debate")
    known = next((encoding for mark, encoding in _MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(known)
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")  # what Notepad wrote for decades
    if "\0" in text or not text.strip():
        raise rejection(name, "there is no text in it")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _markdown(name: str, text: str) -> Iterator[Element]:
    findings = Findings()
    for section in parse_sections(name, text, findings):
        if section.level:
            yield Paragraph(tuple(_runs(section.title)), section.level)
        for block in section.blocks:
            yield Paragraph(tuple(_runs(block)), kind=block.kind, number=block.number)
    for problem in findings.problems:
        if problem.found.startswith(("a link to", "an image")):
            yield LeftOut(RemarkKind.LINK if problem.found.startswith("a link") else RemarkKind.LINKED_PICTURE)


def _runs(block: SourceBlock) -> Iterator[Run]:
    bold = italic = False
    for part in _TAG.split(block.markup):
        if _TAG.fullmatch(part):
            bold, italic = (part[1] != "/", italic) if "b" in part else (bold, part[1] != "/")
        elif part:
            for entity, sign in _ENTITIES:
                part = part.replace(entity, sign)  # noqa: PLW2901
            yield Run(part, bold, italic)


def _paragraphs(text: str) -> Iterator[Element]:
    """Yield blocks between empty lines, with wrapped lines joined."""
    for block in re.split(r"\n\s*\n", text):
        paragraph: list[str] = []
        wrapped = False
        for line in (line for line in block.split("\n") if line.strip()):
            if _UNDERLINE.fullmatch(line):
                wrapped = False
                continue
            if paragraph and (not wrapped or _SIGN.match(line)):
                yield _text(paragraph)
                paragraph = []
            paragraph.append(line.strip())
            wrapped = len(line.rstrip()) >= _PROSE_LETTERS
        if paragraph:
            yield _text(paragraph)


def _text(words: list[str]) -> Paragraph:
    level = len(words[0]) - len(words[0].lstrip("#")) if words[0].startswith("#") else 0
    text = " ".join(words)
    return Paragraph((Run(text[level:].strip()),), level or None) if level else Paragraph((Run(text),), kind=BlockKind.PARAGRAPH)
