"""Checks a draft of a debate as the pack that it will be, and names the field of each remark."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.domain.debate import Block, Case, Debate, Side
from kiosk.domain.debate_draft import CaseDraft, DebateDraft
from kiosk.packs.drafts.argument import argument_lines
from kiosk.packs.drafts.writer import DraftText, heading_of, tidy, write_draft
from kiosk.packs.file_names import MANIFEST
from kiosk.packs.problems import PackWarning, Problem
from kiosk.packs.reader import Inspection, inspect_pack
from kiosk.services.draft_remarks import DraftRemark, DraftRemarkKind, find_remarks
from kiosk.services.fairness import TextFairness, measure_case

_OF_MANIFEST = {"online_url": "address", "watch": "watch_url", "labels.": "for.label"}


@dataclass(frozen=True, slots=True)
class CheckedDraft:
    """`debate` is None if a remark blocks."""

    remarks: Sequence[DraftRemark]
    debate: Debate | None


@contextmanager
def draft_pack(draft: DebateDraft, identity: str, files: Path) -> Iterator[tuple[Path, Mapping[str, DraftText]]]:
    """Yield a temporary folder with the pack of a draft, and its texts. `files` is the folder of its other files. Raises OSError."""
    with TemporaryDirectory(prefix="goodfaith-draft-") as name:
        folder = Path(name)
        for path in sorted(files.rglob("*")):
            target = folder / path.relative_to(files)
            if path.is_file():
                target.parent.mkdir(parents=True, exist_ok=True)
                _link(path, target)
        yield folder, write_draft(draft, identity, folder)


def check_draft(draft: DebateDraft, folder: Path, texts: Mapping[str, DraftText], inspect: Callable[[Path], Inspection]) -> CheckedDraft:
    """Return what is wrong with the pack of a draft, in the words of the screen where there are some, else in those of `check`."""
    own = list(find_remarks(draft))
    inspection = inspect(folder)
    taken = {(remark.language, remark.field) for remark in own}
    more = [
        *(_of_problem(one, texts) for one in inspection.problems),
        *(_of_warning(one, texts) for one in inspection.warnings if not one.fairness),
    ]
    blocked = any(remark.blocks for remark in own)
    # What a missing text leads to elsewhere in the pack would only confuse.
    kept = [
        remark for remark in more if (remark.language, remark.field) not in taken and not (blocked and remark.blocks and not remark.field)
    ]
    return CheckedDraft((*own, *kept), None if blocked else inspection.debate)


def inspect_draft(draft: DebateDraft, files: Path) -> CheckedDraft:
    """Check a draft without its pictures being drawn. Raises OSError."""
    with draft_pack(draft, draft.id or "draft", files) as (folder, texts):
        return check_draft(draft, folder, texts, inspect_pack)


def measure_draft(draft: DebateDraft) -> dict[str, TextFairness]:
    """Return the figures of both sides in each language, however little is written."""
    return {
        language: TextFairness(language, {side: measure_case(_case(draft.texts[language].cases[side]), language) for side in Side})
        for language in draft.languages
    }


def _case(draft: CaseDraft) -> Case:
    points = tuple(filter(None, map(tidy, draft.points)))
    blocks = tuple(Block(line.kind, line.words.replace("*", ""), "") for line in argument_lines(draft.argument))
    return Case(heading_of(draft), draft.label, draft.claim, "", points, "", blocks)


def _of_problem(problem: Problem, texts: Mapping[str, DraftText]) -> DraftRemark:
    language, field = _place(problem.file, problem.line, problem.found, texts)
    return DraftRemark(DraftRemarkKind.PROBLEM, language, field, f"{problem.found} → {problem.expected}")


def _of_warning(warning: PackWarning, texts: Mapping[str, DraftText]) -> DraftRemark:
    language, field = _place(warning.file, warning.line, warning.message, texts)
    return DraftRemark(DraftRemarkKind.ADVICE, language, field, warning.message)


def _place(file: str, line: int | None, words: str, texts: Mapping[str, DraftText]) -> tuple[str, str]:
    """Return the language and field of a line, '' for what is about the debate as a whole."""
    if file == MANIFEST:
        return "", next((field for key, field in _OF_MANIFEST.items() if key in words), "")
    text = texts.get(file)
    fields = text.fields if text else []
    return Path(file).stem, fields[line - 1] if line and line <= len(fields) else ""


def _link(path: Path, target: Path) -> None:
    try:
        os.link(path, target)
    except OSError:  # on another disk, or one without links
        shutil.copyfile(path, target)
