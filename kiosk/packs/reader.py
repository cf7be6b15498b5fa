"""Reads the folder of a pack into a debate, or reports everything that is wrong with it."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.domain.debate import Debate, DebateText, Side
from kiosk.packs.debate_text import DebateTextBuilder, discussion_of
from kiosk.packs.file_names import MANIFEST
from kiosk.packs.files import file_names, is_folder, read_text
from kiosk.packs.logo import find_logo
from kiosk.packs.manifest import Manifest, is_language
from kiosk.packs.manifest_file import ManifestFile, read_manifest
from kiosk.packs.markdown import parse_sections
from kiosk.packs.media import find_media
from kiosk.packs.pictures import find_pictures
from kiosk.packs.problems import Findings, PackError, PackWarning, Problem, printable
from kiosk.packs.section_tree import build_section_tree
from kiosk.packs.template import template_lines
from kiosk.packs.translations import ListLengths, check_list_lengths, check_watch_sections
from kiosk.services.fairness import measure_text
from kiosk.services.fairness_text import describe_imbalances
from kiosk.settings.addresses import SHORT_LETTERS, makes_dense_code


@dataclass(frozen=True, slots=True)
class Inspection:
    """The result of reading a pack. `debate` is None if there are problems."""

    problems: tuple[Problem, ...]
    warnings: tuple[PackWarning, ...]
    debate: Debate | None


def read_pack(folder: Path) -> Debate:
    """Return the debate in a folder.

    Raises:
        PackError: the pack has problems. The error lists all of them.
    """
    inspection = inspect_pack(folder)
    if inspection.debate is None:
        raise PackError(folder.name or str(folder), inspection.problems)
    return inspection.debate


def inspect_pack(folder: Path) -> Inspection:
    """Read a pack and report all its problems and warnings. Never raises, whatever the folder contains."""
    findings = Findings()
    if not is_folder(folder):
        findings.add_problem(printable(folder.name or str(folder)), None, "no folder", f"a folder with {MANIFEST} and a text a language")
        return Inspection(findings.problems, (), None)
    file = read_manifest(folder, findings)
    files = [_read_language(folder, language, file, findings) for language in file.languages or _languages_on_disk(folder)]
    pages = [page for page in files if page]
    media, logo = find_media(folder, file, findings), find_logo(folder, file, findings)
    pictures = find_pictures(folder, file, findings)
    _check_together(file, pages, findings)
    _warn_of_unlisted(folder, file, findings)
    _warn_of_long_address(file, findings)
    problems = _sorted(findings.problems, [MANIFEST, *(page.file for page in pages)])
    pages = [replace(page, text=replace(page.text, pictures=pictures.get(page.text.language, {}))) for page in pages]
    debate = None if problems or file.manifest is None else _debate(file.manifest, pages, media, logo)
    return Inspection(problems, tuple(findings.warnings), debate)


@dataclass(frozen=True, slots=True)
class _Page:
    """One language of a pack. `source` is the text of the file, as used for the fingerprint."""

    file: str
    source: str
    text: DebateText
    list_lengths: ListLengths = field(default_factory=dict)


def _read_language(folder: Path, language: str, file: ManifestFile, findings: Findings) -> _Page | None:
    name = f"{language}.md"
    source = read_text(folder, name, findings)
    if source is None:
        return None
    to_replace = template_lines()
    for number, line in enumerate(source.splitlines(), 1):
        if _without_escapes(line) in to_replace:
            findings.add_problem(name, number, "a line of the template", "your own text in its place")
    builder = DebateTextBuilder(language, file.labels(language), name, findings)
    tree = build_section_tree(name, parse_sections(name, source, findings), source.rstrip("\n").count("\n") + 1, findings)
    text = builder.build(tree)
    return _Page(name, source, text, builder.list_lengths)


def _without_escapes(line: str) -> str:
    """Return a line as the template has it; a document's import escapes signs."""
    return line.strip().replace("\\", "")


def _check_together(file: ManifestFile, pages: list[_Page], findings: Findings) -> None:
    check_list_lengths([(page.file, page.list_lengths) for page in pages], findings)
    check_watch_sections([(page.file, page.text) for page in pages], findings)
    if file.data.get("watch") and pages and not any(page.text.watch for page in pages):
        findings.add_problem(MANIFEST, file.line("watch"), "something to watch", f"a fifth ## heading for it in {pages[0].file}")
    if not findings.problems:
        for page in pages:
            _warn_of_unequal_questions(page, findings)
            for sentence in describe_imbalances(measure_text(page.text)):
                findings.add_fairness(page.file, sentence)


def _warn_of_unequal_questions(page: _Page, findings: Findings) -> None:
    (for_, for_line), (against, against_line) = (page.list_lengths[discussion_of(side)] for side in Side)
    if for_ != against:
        message = f"{for_} questions to discuss for, {against} against: give both sides as many"
        findings.add_warning(page.file, for_line if for_ < against else against_line, message)


def _warn_of_unlisted(folder: Path, file: ManifestFile, findings: Findings) -> None:
    for language in _languages_on_disk(folder) if file.languages else ():
        if language not in file.languages:
            findings.add_warning(MANIFEST, file.line("languages"), f"{language}.md is not among the languages and is not shown")


def _warn_of_long_address(file: ManifestFile, findings: Findings) -> None:
    if file.manifest and makes_dense_code(file.manifest.online_url):
        found = f"an address of {len(file.manifest.online_url)} letters makes a QR code too dense for small screens"
        message = f"{found}, where visitors have to enlarge it; one of at most {SHORT_LETTERS} letters does not"
        findings.add_warning(MANIFEST, file.line("online_url"), message)


def _debate(manifest: Manifest, pages: list[_Page], media: Mapping[str, str], logo: str) -> Debate:
    texts = {page.text.language: _with_media(page.text, manifest.watch.url, media) for page in pages}
    return Debate(manifest.id, tuple(manifest.languages), manifest.online_url, texts, _fingerprint(pages), logo)


def _with_media(text: DebateText, url: str | None, media: Mapping[str, str]) -> DebateText:
    if text.watch is None:
        return text
    return replace(text, watch=replace(text.watch, url=url, video=media.get("video"), captions=media.get("captions")))


def _fingerprint(pages: Iterable[_Page]) -> str:
    """Return the SHA-256 of every text, its labels and pictures. Each is preceded by its length, so that text cannot move unnoticed."""
    digest = hashlib.sha256()
    for page in pages:
        labels = (page.text.cases[side].label for side in Side)
        pictures = (part for name, picture in page.text.pictures.items() for part in (name, picture.sha256, picture.alt))
        for part in (page.text.language, page.source, *labels, *pictures):
            raw = part.encode()
            digest.update(len(raw).to_bytes(8, "big") + raw)
    return digest.hexdigest()


def _sorted(problems: Iterable[Problem], files: list[str]) -> tuple[Problem, ...]:
    """Sort by file, pack.toml first, then by line."""
    order = {name: index for index, name in enumerate(files)}
    return tuple(sorted(problems, key=lambda problem: (order.get(problem.file, len(order)), problem.line or 0)))


def _languages_on_disk(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(Path(name).stem for name in file_names(folder) if name.endswith(".md") and is_language(Path(name).stem)))
