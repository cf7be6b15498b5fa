"""Attacks on the answers to 'Is this a fair point?': an older reason had more visitors who could answer.

Visitors answer some questions and skip others. What is guessed from are the counters on the disk and every number beside a reason in an
export, also that there is none.
"""

import csv
import json
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from io import BytesIO, StringIO
from itertools import chain
from pathlib import Path
from random import Random
from typing import Final
from unittest.mock import patch

import openpyxl

from kiosk import paths
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, Session, SessionSettings, SessionState
from kiosk.publishing.data import csv_file, json_export, xlsx_file
from kiosk.publishing.html import document
from kiosk.services import fair_points
from kiosk.services.moderation import Moderation, Reason, ReasonState
from kiosk.services.summary import Summary, SummaryBuilder
from kiosk.storage import Store, open_store, reason_buckets
from tests.sample_debate import sample_debate
from tests.secrecy.attack import Channel, Evidence, Guess, in_order
from tests.secrecy.attack_files import marks
from tests.secrecy.attack_lists import pdf
from tests.secrecy.attack_sessions import SESSION, arrivals, visitors
from tests.storage.places import query

_DEBATE: Final = sample_debate()
_NUMBER: Final = re.compile(r"\d+")
_NONE: Final = -1.0
"""The score of a reason without a number."""


@dataclass(frozen=True, slots=True)
class Event:
    """How a session goes. `rate` is the share of questions that visitors answer; `readers` come after the writers and write nothing."""

    writers: int
    readers: int
    rate: float
    at_once: bool
    live: bool

    def session(self) -> Session:
        results = ResultsRule.AFTER_VOTING if self.live else ResultsRule.SEALED
        return replace(SESSION, settings=SessionSettings(results=results), revealed=self.live)


@dataclass
class _Kiosk:
    """A running kiosk. The organiser decides on what waits at every third visit."""

    event: Event
    store: Store
    moderation: Moderation
    chance: Random

    def visit(self, number: int, ballot: Ballot) -> None:
        self.store.ballots.cast(SESSION.id, ballot)
        if number % 3 == 0:
            self.review(closed=False)
        if self.chance.random() < 1 / 5:
            return  # to the next person at once
        for reason in self.moderation.offer(SESSION.id, ballot.side.other, 3):
            if self.chance.random() < self.event.rate:
                self.moderation.add_answer(SESSION.id, reason, fair=self.chance.random() < 1 / 2)

    def review(self, *, closed: bool) -> None:
        for reason in self.moderation.waiting(SESSION.id, closed=closed):
            self.moderation.decide(SESSION.id, reason, show=True)

    def evidence(self, session: Session, found: Path, kiosk: Path, arrival: Mapping[str, int]) -> Evidence:
        shutil.copytree(kiosk, found)
        build = SummaryBuilder(self.store.counts, self.moderation).build
        return Evidence(found, arrival, summary=build(session, _DEBATE) if session.published else None)


def play(folder: Path, seed: int, event: Event, moderation: Callable[[Store, bool], Moderation] | None = None) -> Mapping[str, Evidence]:
    """Return what is found while the session runs and after it has ended. The same seed gives the same files."""
    chance = Random(seed)  # noqa: S311 - the same sessions every time
    ballots = visitors(chance, event.writers)
    with ExitStack() as stack:
        for module in (reason_buckets, fair_points):
            stack.enter_context(patch.object(module, "_random", chance))
        (folder / "kiosk").mkdir(parents=True)
        store = stack.enter_context(closing(open_store(folder / "kiosk" / "goodfaith.db")))
        store.sessions.add(event.session(), 3)
        made = moderation(store, event.at_once) if moderation else Moderation(store.reasons, at_once=event.at_once)
        kiosk = _Kiosk(event, store, made, chance)
        silent = (replace(chance.choice(ballots), reason=None) for _ in range(event.readers))
        for number, ballot in enumerate(chain(ballots, silent), start=1):
            kiosk.visit(number, ballot)
        running = kiosk.evidence(event.session(), folder / "running", folder / "kiosk", arrivals(ballots))
        ended = event.session().with_state(SessionState.CLOSED, SESSION.opened_on)
        store.sessions.put(ended)
        kiosk.review(closed=True)
        kiosk.review(closed=True)
        return {"running": running, "closed": kiosk.evidence(ended, folder / "closed", folder / "kiosk", running.arrival)}


class CountedAsTheyCome(Moderation):
    """The obvious design, as a planted leak: three reasons by chance, every answer counted on the disk, every share published."""

    database: Store

    def offer(self, session_id: str, side: Side, count: int) -> Sequence[Reason]:
        others = [reason for reason in self.shown(session_id) if reason.final is side]
        return fair_points._random.sample(others, min(count, len(others)))

    def add_answer(self, session_id: str, reason: Reason, *, fair: bool) -> None:
        with self.database.database.writing() as connection:
            for bucket, records in list(reason_buckets.read_buckets(connection, session_id)):
                for record in records:
                    if record["text"] == reason.text:
                        record["fair"], record["asked"] = record["fair"] + fair, record["asked"] + 1
                reason_buckets.write_bucket(connection, session_id, bucket, records)

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        everything = {reason.key: reason for reason in self.store.list(session_id, *ReasonState)}
        return [everything[reason.key] for reason in super().list(session_id, *states)]


def counted_as_they_come(store: Store, at_once: bool) -> Moderation:
    planted = CountedAsTheyCome(store.reasons, at_once=at_once)
    planted.database = store
    return planted


def _stored(counter: str) -> Callable[[Evidence], Guess]:
    def guess(evidence: Evidence) -> Guess:
        records = chain.from_iterable(json.loads(packed) for (packed,) in query(evidence.database, "SELECT packed FROM reasons"))
        return {_mark(record["text"]): float(record.get(counter, 0)) for record in records}

    return guess


def _published(rows: Callable[[Summary], Sequence[Sequence[object]]]) -> Callable[[Evidence], Guess]:
    """Return a guess from the last number in the row of a reason."""

    def guess(evidence: Evidence) -> Guess:
        return {} if evidence.summary is None else dict(map(_score, filter(_has_mark, rows(evidence.summary))))

    return guess


def _json(summary: Summary) -> list[list[object]]:
    (session,) = json.loads(b"".join(json_export.chunks(summary)))["sessions"]
    return [[reason["text"], reason["fair_point_percent"]] for reason in session["reasons"]]


def _csv(summary: Summary) -> list[list[object]]:
    return [[row["text"], row["number"], row["of"]] for row in csv.DictReader(StringIO(b"".join(csv_file.chunks(summary)).decode()))]


def _xlsx(summary: Summary) -> list[list[object]]:
    book = openpyxl.load_workbook(BytesIO(xlsx_file.build(summary)), read_only=True)
    rows = (row for sheet in book for row in sheet.iter_rows(values_only=True))
    return [[round(100 * cell) if isinstance(cell, int | float) else cell for cell in row] for row in rows]


def _printed(text: str) -> list[list[object]]:
    """Return every mark with the sentence about a fair point that follows it before the next one."""
    parts = re.split(r"(q\d{5}q)", " ".join(text.split()))
    return [[mark, " ".join(re.findall("fair point.{40}", after))] for mark, after in zip(parts[1::2], parts[2::2], strict=True)]


def _html(summary: Summary) -> list[list[object]]:
    with patch.object(document, "_FACES", ()):
        return _printed(re.sub("<[^>]*>", " ", "".join(document.pieces(summary, paths.resources()))))


def _fairest(evidence: Evidence) -> Guess:
    if evidence.summary is None:
        return {}
    reasons = [reason for side in Side for reason in evidence.summary.fairest_reasons(side)]
    return in_order([_mark(reason.text) for reason in reasons])


def _has_mark(row: Sequence[object]) -> bool:
    return bool(marks(" ".join(map(str, row)).encode()))


def _score(row: Sequence[object]) -> tuple[str, float]:
    mark = _mark(" ".join(map(str, row)))
    found = _NUMBER.findall(" ".join(str(cell) for cell in row if cell is not None).replace(mark, ""))
    return mark, float(found[-1]) if found else _NONE


def _mark(text: str) -> str:
    return marks(text.encode())[0]


CHANNELS: Final = (
    Channel("answers on the disk", _stored("asked"), silent=True),
    Channel("fair answers on the disk", _stored("fair")),
    Channel("order by fairness", _fairest),
    Channel("JSON", _published(_json)),
    Channel("CSV", _published(_csv)),
    Channel("XLSX", _published(_xlsx)),
    Channel("PDF", _published(lambda summary: _printed(pdf(summary)))),
    Channel("HTML", _published(_html)),
)
