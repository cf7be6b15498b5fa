"""Writes a draft of a debate as a pack, and remembers which field each line comes from."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import tomlkit

from kiosk.domain.debate import BlockKind, PicturePart, Side
from kiosk.domain.debate_draft import CaseDraft, DebateDraft, TextDraft
from kiosk.packs.documents.headings import NAMES, Role
from kiosk.packs.documents.writer import escape, usual_title
from kiosk.packs.drafts.argument import ArgumentLine, argument_lines, markdown_of
from kiosk.packs.file_names import MANIFEST
from kiosk.packs.labels import split_heading

PLACEHOLDER: Final = "https://example.org/"
"""Begins the address of a debate that has none."""
_WATCH: Final = ("video", "captions")


@dataclass(slots=True)
class DraftText:
    """The lines of a text; `fields` has the name of the field that each comes from."""

    lines: list[str] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)

    def add(self, line: str, place: str, *, apart: bool = True) -> None:
        if apart and self.lines:
            self.lines.append("")
            self.fields.append(place)
        self.lines.append(line)
        self.fields.append(place)

    def paragraphs(self, text: str, place: str) -> None:
        for line in filter(None, map(tidy, text.splitlines())):
            self.add(escape(line), place)

    def items(self, texts: Sequence[str], place: str) -> None:
        """Add a list. Entries in which nothing is written yet are left out."""
        written = [(index, line) for index, text in enumerate(texts) if (line := tidy(text))]
        for number, (index, line) in enumerate(written):
            self.add(f"- {escape(line)}", f"{place}.{index}", apart=not number)

    def argument(self, text: str, place: str) -> None:
        lines = [ArgumentLine(BlockKind.PARAGRAPH, ""), *argument_lines(text)]
        stop = "."
        for before, line in pairwise(lines):
            follows = before.kind is line.kind and line.number == before.number + 1
            if line.kind is BlockKind.NUMBER and before.kind is BlockKind.NUMBER and not follows:
                stop = ")" if stop == "." else "."  # another list
            sign = {BlockKind.BULLET: "- ", BlockKind.NUMBER: f"{line.number}{stop} ", BlockKind.QUOTE: "> "}.get(line.kind, "")
            joined = before.kind is line.kind is BlockKind.BULLET or (line.kind is BlockKind.NUMBER and follows)
            self.add(sign + markdown_of(line.words), place, apart=not joined)


def write_draft(draft: DebateDraft, identity: str, folder: Path) -> dict[str, DraftText]:
    """Write `pack.toml` and a text for each language into a folder, which has the draft's other files. Return the texts by file.

    Raises:
        OSError: the folder cannot be written to.
    """
    texts = {f"{language}.md": _lines(draft.texts[language], language) for language in draft.languages}
    for name, text in texts.items():
        (folder / name).write_text("\n".join(text.lines) + "\n", encoding="utf-8")
    (folder / MANIFEST).write_text(_manifest(draft, identity), encoding="utf-8")
    return texts


def tidy(text: str) -> str:
    """Return the text of a field without spaces at its ends, tabs and line breaks."""
    return " ".join(part for part in text.replace("\t", "\n").splitlines() if part.strip()).strip()


def heading_of(case: CaseDraft) -> str:
    """Return what stands above the case of a side."""
    label, claim = tidy(case.label), tidy(case.claim)
    lead = label if case.lead is None else case.lead
    return f"{lead} — {claim}" if lead and claim else claim or lead


def _lines(text: TextDraft, language: str) -> DraftText:
    lines, names = DraftText(), NAMES.get(language.partition("-")[0], NAMES["en"])

    def usual(role: Role, own: str) -> str:
        return escape(own or usual_title(names[role][0]))

    lines.add(f"# {escape(tidy(text.question))}".rstrip(), "question")
    lines.paragraphs(tidy(text.tagline), "tagline")
    lines.paragraphs(text.introduction, "introduction")
    lines.add(f"## {usual(Role.COMMON_GROUND, text.facts_title)}", "facts.0")
    lines.items(text.facts, "facts")
    _add_questions(lines, text.questions, usual(Role.DISCUSSION, text.questions_title), "questions")
    lines.add(f"## {usual(Role.PROPOSITION, text.proposition_title)}", "proposition")
    lines.paragraphs(tidy(text.proposition), "proposition")
    for side, case in text.cases.items():
        lines.add(f"## {escape(heading_of(case))}".rstrip(), f"{side}.label")
        lines.add(f"### {usual(Role.POINTS, case.points_title)}", f"{side}.points.0")
        lines.items(case.points, f"{side}.points")
        lines.add(f"### {usual(Role.ARGUMENT, case.argument_title)}", f"{side}.argument")
        lines.argument(case.argument, f"{side}.argument")
        _add_questions(lines, case.questions, usual(Role.DISCUSSION, case.questions_title), f"{side}.questions")
    if text.watch.strip():
        lines.add(f"## {usual(Role.WATCH, text.watch_title)}", "watch")
        lines.paragraphs(text.watch, "watch")
    return lines


def _add_questions(lines: DraftText, questions: Sequence[str], title: str, place: str) -> None:
    if any(map(tidy, questions)):
        lines.add(f"### {title}", f"{place}.0")
        lines.items(questions, place)


def _manifest(draft: DebateDraft, identity: str) -> str:
    files = dict(draft.files)
    manifest = tomlkit.document()
    manifest["id"] = identity
    manifest["languages"] = list(draft.languages)
    manifest["online_url"] = draft.address.strip() or f"{PLACEHOLDER}{identity}"
    if logo := files.get("logo"):
        manifest["logo"] = logo
    _add_tables(manifest, draft, files)
    return tomlkit.dumps(manifest)


def _add_tables(manifest: tomlkit.TOMLDocument, draft: DebateDraft, files: dict[str, str]) -> None:
    watch: dict[str, Any] = {key: files[key] for key in _WATCH if key in files}
    if url := draft.watch_url.strip():
        watch["url"] = url
    labels = {language: _labels(draft.texts[language]) for language in draft.languages}
    pictures = {str(part): files[part] for part in PicturePart if part in files}
    tables: dict[str, dict[str, Any]] = {
        "watch": watch if any(text.watch.strip() for text in draft.texts.values()) else {},
        "labels": {language: own for language, own in labels.items() if own},
        "pictures": pictures,
        "alt_text": {language: dict(own) for language, own in draft.alt_texts.items() if own},
    }
    for name, table in tables.items():
        if table:
            manifest[name] = table


def _labels(text: TextDraft) -> dict[str, str]:
    """Return the labels of both sides where one of them cannot be read from its heading."""
    cases = {side: text.cases[side] for side in Side}
    if all(split_heading(heading_of(case)) == (tidy(case.label), tidy(case.claim)) for case in cases.values()):
        return {}
    return {str(side): tidy(case.label) for side, case in cases.items()} if all(tidy(case.label) for case in cases.values()) else {}
