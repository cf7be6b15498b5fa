"""A sealed session with a recognisable split, the same with sides swapped, and what would give the split away."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final
from zipfile import BadZipFile, ZipFile

import pypdf

from kiosk.data_folder import DATABASE
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Session
from kiosk.domain.tally import EntryMethod, FirstVote, Tally
from kiosk.services.voting import BallotStore

MANY: Final = 253
FEW: Final = 147
"""400 votes, a multiple of every step: results that may be seen at all are published, even by a program that has just started."""
_SQLITE: Final = b"SQLite format 3\0"
_LEANS: Final = re.compile(r"\b(leans|in the lead|is ahead|majority|minority)\b", re.IGNORECASE)


def fill(ballots: BallotStore, session: Session, many: Side) -> None:
    """Cast votes that lean to one side. Flow, points and a class's first vote contain the same recognisable numbers as the split."""
    if session.takes_first_votes:
        ballots.enter_first(session.id, EntryMethod.HANDS, FirstVote(*((MANY, FEW) if many is Side.FOR else (FEW, MANY)), unsure=20))
    for side, times, stance in ((many, MANY, Stance.UNSURE), (many.other, FEW, Stance(many.value))):
        for _ in range(times):
            ballots.cast(session.id, Ballot(side, Side.FOR, stance, 0))


def tells(words: str, tally: Tally) -> list[str]:
    """Return everything in the text that gives the split away: counts, percentages, and which side is ahead."""
    split = tally.split
    counts = {split.count(side) for side in Side}
    percents = {split.percent(side) for side in Side}
    bare = words.replace(",", "")
    found = [number for number in re.findall(r"(?<![\d.])\d+(?!\.?\d)", bare) if int(number) in counts]
    found += [percent for percent, digits in re.findall(r"((\d+)(?:\.\d+)? ?(?:%|percent))", words) if int(digits) in percents]
    return found + _LEANS.findall(words)


def told_by(file: Path) -> str:
    """Return everything readable in a file: its bytes, the members of an archive, the text of its pages."""
    raw = file.read_bytes()
    told = [raw.decode("utf-8", "replace")] if not raw.startswith(b"%PDF") else _pages(file)
    with suppress(BadZipFile), ZipFile(file) as packed:
        told += [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
    return "\n".join(told)


def _pages(file: Path) -> list[str]:
    reader = pypdf.PdfReader(file)
    return [*(page.extract_text() for page in reader.pages), str(reader.metadata)]


def is_store(file: Path) -> bool:
    """Return whether the file is the database or a copy of it, which must hold the counts."""
    with file.open("rb") as opened:
        return opened.read(len(_SQLITE)) == _SQLITE or file.name == f"{DATABASE}-journal"


def files(*folders: Path) -> Iterator[Path]:
    """Yield every file below these folders."""
    for folder in folders:
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file())
