"""Simulates sessions on the real store and collects what each leaves for an attacker."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final
from unittest.mock import patch

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings, SessionState
from kiosk.services.moderation import Moderation, Reason, ReasonState
from kiosk.services.summary import SummaryBuilder
from kiosk.storage import Store, open_store, reason_buckets
from kiosk.storage.second_copy import SqlSourceDatabase
from tests.sample_debate import sample_debate
from tests.secrecy.attack import Evidence
from tests.secrecy.attack_files import marks
from tests.secrecy.attack_lists import LISTS

SIZES: Final = (12, 30)
_COPIED_EVERY: Final = 20
_DEBATE: Final = sample_debate()
SESSION: Final = Session("5e" * 16, "Open day", _DEBATE.id, _DEBATE.fingerprint, date(2026, 3, 14))
_PLAIN: Final = SessionSettings()
KINDS: Final = (SessionSettings(how_sure=True), SessionSettings(how_sure=True, still_unsure=True))
"""Every other session has 'Still not sure' as a third answer. Nobody has to say how sure they are."""
_WORDS: Final = ("because", "freedom", "danger", "nobody", "always", "the children", "science", "who pays", "trust", "later")


@dataclass(frozen=True)
class Run:
    """One simulated session: the evidence while it runs and after it has closed, by size."""

    evidence: Mapping[tuple[str, int], Evidence] = field(default_factory=dict)


@contextmanager
def scratch() -> Iterator[Path]:
    """Yield a folder, in memory if possible: nothing here is about durability."""
    memory = Path("/dev/shm")  # noqa: S108 - of its own name
    with TemporaryDirectory(prefix="goodfaith-secrecy-", dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


def visitors(chance: Random, count: int, settings: SessionSettings = _PLAIN) -> list[Ballot]:
    """Return ballots in order of arrival, each for a side with its own reason; the marks in them are in no order.

    All answers are equally likely, so no counter's last vote is late because it is a common one.
    """
    numbers = chance.sample(range(100_000), count)
    return [_ballot(chance, f"q{number:05d}q", settings) for number in numbers]


def arrivals(ballots: Sequence[Ballot]) -> dict[str, int]:
    """Return the order of arrival by mark, and by counter that of the last ballot counted there."""
    found = {mark: number for number, ballot in enumerate(ballots) for mark in marks((ballot.reason or "").encode())}
    sure = {sure_cell(ballot): number for number, ballot in enumerate(ballots) if ballot.sure is not None}
    return found | sure | {cell(ballot): number for number, ballot in enumerate(ballots)}


def cell(ballot: Ballot) -> str:
    """Return the name of the ballot's counter."""
    return f"{ballot.opening.value if ballot.opening else 'none'}/{ballot.final.value if ballot.final else 'none'}/{ballot.first.value}"


def sure_cell(ballot: Ballot) -> str:
    """Return the name of the counter of how sure the voter is."""
    return f"sure/{ballot.side.value}/{ballot.sure}"


def play(folder: Path, seed: int, sizes: Sequence[int] = SIZES, bucket: int = reason_buckets.BUCKET) -> dict[tuple[str, int], Evidence]:
    """Let visitors vote on a new kiosk, with evidence at every size. The same seed gives the same files."""
    chance = Random(seed)  # noqa: S311 - the same sessions every time
    session = replace(SESSION, settings=KINDS[(seed + 1) % len(KINDS)])
    ballots = visitors(chance, max(sizes), session.settings)
    found: dict[tuple[str, int], Evidence] = {}
    with ExitStack() as stack:
        stack.enter_context(patch.object(reason_buckets, "_random", chance))
        store = stack.enter_context(closing(a_store(folder / "kiosk", bucket, session)))
        copies: list[bytes] = []
        for number, ballot in enumerate(ballots, start=1):
            if chance.random() < 1 / 4:
                store.ballots.leave(SESSION.id)
            store.ballots.cast(SESSION.id, ballot)
            if chance.random() < 1 / 6:
                act(store, chance, session)
            if number % _COPIED_EVERY == 0:
                copies.append(SqlSourceDatabase(store.database.path).snapshot()[0])
            if number in sizes:
                running = Evidence(folder / f"running {number}", arrivals(ballots[:number]), tuple(copies))
                shutil.copytree(folder / "kiosk", running.folder)
                found["running", number] = running
                found["closed", number] = close(running, folder / f"closed {number}", bucket, session)
    return found


def act(store: Store, chance: Random, session: Session) -> None:
    """Let the organiser do something that is a line of the session log."""
    if chance.random() < 1 / 2:
        store.log.record_export(SESSION.id, {"files": chance.choice(["pdf", "html json"])}, ended=False)
    else:
        store.sessions.put(replace(session, state=SessionState.PAUSED))
        store.sessions.put(session)


def close(running: Evidence, folder: Path, bucket: int, session: Session) -> Evidence:
    """End a copy of the session, show every reason, and list and export everything."""
    shutil.copytree(running.folder, folder)
    with closing(open_store(folder / "goodfaith.db", bucket=bucket)) as store:
        ended = session.with_state(SessionState.CLOSED, session.opened_on)
        store.sessions.put(ended)
        moderation = Moderation(store.reasons)
        waiting = moderation.waiting(ended.id, closed=True)
        everything = store.reasons.list(ended.id, *ReasonState)
        store.reasons.save_decisions(ended.id, [replace(reason, state=ReasonState.SHOWN) for reason in waiting])
        summary = SummaryBuilder(store.counts, store.reasons).build(ended, _DEBATE)
        lists = (
            waiting,
            moderation.shown(ended.id),
            everything,
            [*summary.fairest_reasons(Side.FOR), *summary.fairest_reasons(Side.AGAINST)],
        )
        copies = (*running.copies, SqlSourceDatabase(store.database.path).snapshot()[0])
    by_name = {name: _marks(found) for name, found in zip(LISTS, lists, strict=True)}
    return Evidence(folder, running.arrival, copies, by_name, summary)


def a_store(folder: Path, bucket: int = reason_buckets.BUCKET, session: Session = SESSION) -> Store:
    """Return a new store with the session open."""
    folder.mkdir(parents=True)
    store = open_store(folder / "goodfaith.db", bucket=bucket)
    store.sessions.add(session, 3)
    return store


def _marks(listed: Sequence[Reason]) -> list[str]:
    return marks(" ".join(reason.text for reason in listed).encode())


def _ballot(chance: Random, mark: str, settings: SessionSettings) -> Ballot:
    words = " ".join(chance.choices(_WORDS, k=chance.randint(1, 12)))
    ballot = Ballot(
        chance.choice(list(Side)),
        chance.choice(list(Side)),
        chance.choice([None, *Stance]),
        chance.choice([None, 0, 1, 2]),
        f"{words} {mark}",
        chance.choice(["en", "fr"]),
    )
    if settings.still_unsure and chance.random() < 1 / 3:
        return Ballot(None, ballot.first, ballot.opening)
    return replace(ballot, sure=chance.choice([None, 1, 2, 3, 4, 5])) if settings.how_sure else ballot
