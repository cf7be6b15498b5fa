"""Summaries to print, and helpers that read a printed page back."""

import unicodedata
from dataclasses import fields, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, Final, NamedTuple

import pypdfium2
import regex
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import ContentStream

from kiosk import packs, paths
from kiosk.app.reports import writers
from kiosk.app.reports.writers import ReportFiles, ReportOptions
from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow
from kiosk.domain.session import Mode
from kiosk.domain.tally import EntryMethod, Split
from kiosk.services.moderation import Reason, ReasonState
from kiosk.services.progress import Progress
from kiosk.services.session_results import DebateInfo, SessionResults
from kiosk.services.summary import PickedPoint, Summary

FONTS: Final = Path(__file__).resolve().parents[2] / "resources" / "fonts"
URL: Final = "https://goodfaith.example/open-source-ai"
FLOW: Final = Flow(
    {
        (Stance.FOR, Side.FOR): 387,
        (Stance.FOR, Side.AGAINST): 192,
        (Stance.UNSURE, Side.FOR): 211,
        (Stance.UNSURE, Side.AGAINST): 98,
        (Stance.AGAINST, Side.FOR): 96,
        (Stance.AGAINST, Side.AGAINST): 301,
    }
)


def reason(text: str, side: Side = Side.FOR, fair: int = 0, asked: int = 0) -> Reason:
    return Reason(b"0123456789abcdef", text, "en", side, None, ReasonState.SHOWN, fair, asked)


DAY: Final = Summary(
    SessionResults(
        session_id="",
        session_name="Science Festival, Hall B",
        mode=Mode.BOOTH,
        opened_on=date(2026, 11, 21),
        closed_on=date(2026, 11, 21),
        rehearsal=False,
        debate=DebateInfo(
            id="",
            fingerprint="9f3ca7a7" + "0" * 54 + "e1",
            question="Should we have some level of control over open source AI models?",
            proposition="We should have some level of control over open source AI models.",
            labels={Side.FOR: "Yes", Side.AGAINST: "No"},
        ),
        visits=1412,
        votes=1285,
        screen_votes=1285,
        small_group=5,
        asked_opening=True,
        split=Split(694, 591),
        flow=FLOW,
    ),
    reasons=[
        reason("Supermarkets don't sell heroin.", Side.FOR, 92, 148),
        reason("If the guardrail comes off in an afternoon, it's a sticker.", Side.AGAINST, 87, 148),
    ],
    points=[PickedPoint(Side.FOR, "Open models are powerful.", 120), PickedPoint(Side.AGAINST, "Guardrails come off.", 99)],
    hidden=4,
    undecided=0,
    reopened=0,
    online_url=URL,
    cases=packs.read_pack(paths.content() / "open-source-ai").text("en").cases,
)
"""A day at a booth."""


def summary(**changes: Any) -> Summary:  # noqa: ANN401 - any field
    """Return the summary of a day at a booth with some fields changed, those of its results and its debate too.

    All votes were cast on the screen unless `entered` says otherwise.
    """
    entered = changes.get("entered", ())
    votes = sum(method.votes for method in entered if method.entered is EntryMethod.TOUCH) if entered else changes.get("votes", 1285)
    changes = {"screen_votes": votes, **changes}
    debate = replace(DAY.results.debate, **_fields_of(DebateInfo, changes))
    results = replace(DAY.results, debate=debate, **_fields_of(SessionResults, changes))
    changed = replace(DAY, results=results, **_fields_of(Summary, changes))
    if changes:
        raise TypeError(changes)
    return changed


def _fields_of(kind: Any, changes: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401 - any dataclass
    """Take the fields of a dataclass out of the changes."""
    return {field.name: changes.pop(field.name) for field in fields(kind) if field.name in changes}


def write_pdf(summary: Summary, target: Path, progress: Progress | None = None) -> None:
    for _ in writers.write(summary, ReportFiles(pdf=target), ReportOptions(), progress):
        pass


def text_of(pdf: bytes, page: int = 0) -> str:
    """Return the text of a page with single spaces."""
    return " ".join(PdfReader(BytesIO(pdf)).pages[page].extract_text().split())


def texts_of(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def picture_of(pdf: bytes, dpi: int = 150, page: int = 0) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        image: Image.Image = document[page].render(scale=dpi / 72).to_pil().convert("RGB")
        return image
    finally:
        document.close()


def plain(text: str) -> str:
    """Normalise a text for comparison: split ligatures, drop spaces and invisible joiners."""
    return regex.sub(r"[\s\p{Cf}]", "", unicodedata.normalize("NFKC", text))


def glyphs_that_are_missing(pdf: bytes) -> int:
    """Return how often glyph 0, the box for a missing letter, is drawn."""
    reader = PdfReader(BytesIO(pdf))
    return sum(_drawn(page, reader).count(0) for page in reader.pages)


def _drawn(page: Any, reader: PdfReader) -> bytes:  # noqa: ANN401 - pypdf's pages are dictionaries
    operations = ContentStream(page.get_contents(), reader).operations
    strings = [part for operands, name in operations if name in {b"Tj", b"TJ"} for part in _flat(operands)]
    return b"".join(part.original_bytes for part in strings if hasattr(part, "original_bytes"))


def _flat(operands: Any) -> list[Any]:  # noqa: ANN401 - as above
    return [part for operand in operands for part in (operand if isinstance(operand, list) else [operand])]


class Word(NamedTuple):
    """A text and its box on a page, in points."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def find(pdf: bytes, text: str, page: int = 0) -> list[Word]:
    """Return the boxes of every place where a page has this text."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        letters = document[page].get_textpage()
        search, found = letters.search(text, match_case=True), []
        while at := search.get_next():
            boxes = [letters.get_charbox(index) for index in range(at[0], at[0] + at[1])]
            (lefts, bottoms, rights, tops) = zip(*(box for box in boxes if box[2] > box[0]), strict=True)
            found.append(Word(text, min(lefts), min(bottoms), max(rights), max(tops)))
        return found
    finally:
        document.close()
