"""Writes the outline of a document as a pack: `pack.toml` and one text in Markdown, which is then checked like any other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import tomlkit

from kiosk.domain.debate import BlockKind, PicturePart, Side
from kiosk.packs.documents.headings import NAMES, Role
from kiosk.packs.documents.model import EmbeddedPicture, Paragraph, Run
from kiosk.packs.documents.outline import Outline
from kiosk.packs.documents.side import CaseOutline
from kiosk.packs.file_names import MANIFEST
from kiosk.packs.picture_format import PictureError, PictureHeader, read_header
from kiosk.packs.template import debate_id, template_lines
from kiosk.services.document_remarks import Remark, RemarkKind

MARKUP: Final = re.compile(r"([\\`*_\[\]<>&|~#])")
_LINE_START: Final = re.compile(r"^([-+=])")
_NUMBERED: Final = re.compile(r"^(\d{1,9})([.)])")
_SIDES: Final = {Side.FOR: PicturePart.FOR, Side.AGAINST: PicturePart.AGAINST}


@dataclass(slots=True)
class PackText:
    """The lines of a text; `headings` has, for each, the heading in the document that it came from below."""

    lines: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    _heading: str = ""

    def heading(self, level: int, title: str) -> None:
        self._heading = title
        self._add(f"{'#' * level} {escape(title)}")

    def paragraph(self, text: str) -> None:
        self._add(escape(text))

    def bullets(self, texts: Sequence[str]) -> None:
        for index, text in enumerate(texts):
            self._add(f"- {escape(text)}", apart=not index)

    def blocks(self, paragraphs: Sequence[Paragraph]) -> None:
        """Add an argument, in which words may be bold and italic."""
        before, number, stop = BlockKind.PARAGRAPH, 0, "."
        for paragraph in paragraphs:
            follows = before is paragraph.kind and paragraph.number in {None, number + 1}
            if before is paragraph.kind is BlockKind.NUMBER and not follows:
                stop = ")" if stop == "." else "."  # another list
            number = number + 1 if follows else 1 if paragraph.number is None else paragraph.number
            sign = {BlockKind.BULLET: "- ", BlockKind.NUMBER: f"{number}{stop} ", BlockKind.QUOTE: "> "}.get(paragraph.kind, "")
            self._add(sign + markdown(paragraph.runs), apart=not follows or not paragraph.is_item)
            before = paragraph.kind

    def _add(self, line: str, *, apart: bool = True) -> None:
        if apart and self.lines:
            self._append("")
        self._append(line)

    def _append(self, line: str) -> None:
        self.lines.append(line)
        self.headings.append(self._heading)


def write_pack(outline: Outline, name: str, folder: Path) -> PackText:
    """Write the files of a pack into an empty folder. `name` is that of the document without its ending. Adds remarks to the outline."""
    text = PackText()
    _write_text(outline, text)
    (folder / f"{outline.language}.md").write_text("\n".join(text.lines) + "\n", encoding="utf-8")
    pictures = _usable_pictures(outline)
    _write_manifest(outline, name, folder, pictures)
    for part, (picture, header) in pictures.items():
        (folder / _file_name(part, header)).write_bytes(picture.content)
    return text


def escape(text: str) -> str:
    """Return a line of Markdown that shows exactly this text."""
    return escape_start(MARKUP.sub(r"\\\1", text))


def escape_start(line: str) -> str:
    """Return a line whose first sign begins no list."""
    return _NUMBERED.sub(r"\1\\\2", _LINE_START.sub(r"\\\1", line))


def markdown(runs: Sequence[Run]) -> str:
    """Return a line of Markdown in which runs are bold and italic. Spaces at the edges of a run stand outside its signs."""
    text = ""
    for run in runs:
        sign = ("**" if run.bold else "") + ("*" if run.italic else "")
        inner = run.text.strip()
        if not sign or not inner:
            text += MARKUP.sub(r"\\\1", run.text)
            continue
        start = run.text[: len(run.text) - len(run.text.lstrip())]
        escaped = MARKUP.sub(r"\\\1", inner)
        text += f"{start}{sign}{escaped}{sign}{run.text[len(start) + len(inner) :]}"
    return escape_start(text)


def _write_text(outline: Outline, text: PackText) -> None:
    names = NAMES[outline.language]
    if outline.question:
        text.heading(1, outline.question)
    for paragraph in outline.introduction:
        text.paragraph(paragraph)
    if outline.common_ground:
        text.heading(2, outline.common_ground.title)
        text.bullets(outline.facts)
        _write_questions(text, outline.questions_title, outline.questions)
    if outline.proposition:
        text.heading(2, outline.proposition_title or usual_title(names[Role.PROPOSITION][0]))
        text.paragraph(outline.proposition)
    for side in Side:
        if side in outline.cases:
            _write_case(outline.cases[side], text, outline.language)
    if outline.watch:
        text.heading(2, outline.watch_title)
        for paragraph in outline.watch:
            text.paragraph(paragraph)


def _write_case(case: CaseOutline, text: PackText, language: str) -> None:
    names = NAMES[language]
    text.heading(2, case.heading)
    text.heading(3, case.points_title or usual_title(names[Role.POINTS][0]))
    text.bullets(case.points)
    text.heading(3, case.argument_title or usual_title(names[Role.ARGUMENT][0]))
    text.blocks(case.argument)
    _write_questions(text, case.questions_title, case.questions)


def _write_questions(text: PackText, title: str, questions: Sequence[str]) -> None:
    if questions:
        text.heading(3, title)
        text.bullets(questions)


def usual_title(name: str) -> str:
    return name[:1].upper() + name[1:]


def _write_manifest(outline: Outline, name: str, folder: Path, pictures: dict[PicturePart, tuple[EmbeddedPicture, PictureHeader]]) -> None:
    identity = debate_id(name)
    if outline.address in template_lines():
        outline.address = ""
    manifest = tomlkit.document()
    manifest["id"] = identity
    manifest["languages"] = [outline.language]
    manifest["online_url"] = outline.address or f"https://example.org/{identity}"
    if not outline.address:
        outline.remarks.append(Remark(RemarkKind.NO_ADDRESS))
    if outline.watch_address:
        manifest["watch"] = {"url": outline.watch_address}
    if labels := {side: case.label or _own_label(case) for side, case in outline.cases.items() if case.label or _needs_label(outline)}:
        manifest["labels"] = {outline.language: {str(side): label for side, label in labels.items()}}
    if pictures:
        manifest["pictures"] = {str(part): _file_name(part, header) for part, (_, header) in pictures.items()}
        manifest["alt_text"] = {outline.language: {str(part): picture.alt for part, (picture, _) in pictures.items()}}
    (folder / MANIFEST).write_text(tomlkit.dumps(manifest), encoding="utf-8")


def _needs_label(outline: Outline) -> bool:
    """Return whether one side has a label from here: the other one then needs its own there, too."""
    return any(case.label for case in outline.cases.values())


def _own_label(case: CaseOutline) -> str:
    return case.heading.partition(" — ")[0]


def _file_name(part: PicturePart, header: PictureHeader) -> str:
    return f"{part.value.replace('_', '-')}.{header.format.lower()}"


def _usable_pictures(outline: Outline) -> dict[PicturePart, tuple[EmbeddedPicture, PictureHeader]]:
    """Return the pictures that a pack may hold, and tell why others were left out."""
    usable: dict[PicturePart, tuple[EmbeddedPicture, PictureHeader]] = {}
    titles = {PicturePart.from_side(side): case.heading for side, case in outline.cases.items()}
    titles[PicturePart.COMMON_GROUND] = outline.common_ground.title if outline.common_ground else ""
    for part, (picture, *_) in ((part, found) for part, found in outline.pictures.items() if found):
        try:
            header = read_header(picture.content)
        except PictureError:
            outline.remarks.append(Remark(RemarkKind.PICTURE_FORMAT, titles[part]))
            continue
        if picture.alt:
            usable[part] = picture, header
        else:
            outline.remarks.append(Remark(RemarkKind.PICTURE_ALT, titles[part]))
    sides = [part for part in _SIDES.values() if part in usable]
    if sides and len({usable[part][1].size for part in sides if len(sides) == len(_SIDES)}) != 1:
        for part in sides:
            del usable[part]
            outline.remarks.append(Remark(RemarkKind.PICTURE_PAIR, titles[part]))
    return usable
