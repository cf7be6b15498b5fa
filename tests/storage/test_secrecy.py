"""What the bytes of the file tell about who came when: nothing."""

import random
import secrets
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, SessionSettings
from kiosk.domain.tally import booth_cells
from kiosk.services.moderation import ReasonState
from kiosk.storage import Store, open_store, reason_buckets
from tests.storage.places import POINTS, a_session, a_vote, contents, marked, marks, query

SESSION = a_session()
CHANGE_COUNTER = {*range(24, 28), *range(92, 96)}
"""Where SQLite counts the transactions of a file."""


def changed(before: bytes, after: bytes) -> set[int]:
    assert len(before) == len(after)
    return {place for place, (old, new) in enumerate(zip(before, after, strict=True)) if old != new} - CHANGE_COUNTER


def test_a_vote_without_words_changes_three_numbers_where_they_stand(store: Store, place: Path) -> None:
    store.ballots.cast(SESSION.id, a_vote())  # the first one stores the smallest group, too
    for final, first, opening in [(Side.FOR, Side.FOR, None), (Side.AGAINST, Side.FOR, Stance.FOR), (Side.FOR, Side.FOR, None)]:
        before = place.read_bytes()
        store.ballots.cast(SESSION.id, Ballot(final, first, opening, point=1))
        after = place.read_bytes()
        places = changed(before, after)
        assert len(places) == 3
        assert all(after[at : at + 1].isdigit() and before[at : at + 1].isdigit() for at in places)


def test_a_first_vote_changes_one_number_where_it_stands(store: Store, place: Path) -> None:
    store.sessions.put(replace(SESSION, settings=SessionSettings(Mode.CLASSROOM)))
    store.ballots.cast_first(SESSION.id, Stance.FOR)  # stores the smallest group, too
    for stance in (Stance.FOR, Stance.UNSURE, Stance.AGAINST, Stance.UNSURE):
        before = place.read_bytes()
        store.ballots.cast_first(SESSION.id, stance)
        after = place.read_bytes()
        (at,) = changed(before, after)
        assert after[at : at + 1].isdigit()
        assert before[at : at + 1].isdigit()


@pytest.mark.parametrize("votes", [5, 10, 20])
def test_the_vote_that_publishes_changes_digits_in_place(store: Store, place: Path, votes: int) -> None:
    sides = [Side.FOR, Side.AGAINST] * votes
    for side in sides[: votes - 1]:
        store.ballots.cast(SESSION.id, replace(a_vote(), final=side))
    before = place.read_bytes()
    store.ballots.cast(SESSION.id, replace(a_vote(), final=sides[votes - 1]))

    after = place.read_bytes()

    assert store.counts.counts(SESSION.id).published.touch.votes == votes - 5
    assert all(after[at : at + 1].isdigit() and before[at : at + 1].isdigit() for at in changed(before, after))


def test_every_way_to_vote_leaves_records_of_the_same_size(store: Store, place: Path) -> None:
    sizes = "SELECT length(count), typeof(count) FROM tallies"
    before = set(query(place, sizes))
    store.sessions.put(replace(SESSION, settings=SessionSettings(still_unsure=True)))
    for cell in booth_cells():
        assert cell.first is not None
        for _ in range(11):
            store.ballots.cast(SESSION.id, Ballot(cell.final, cell.first, cell.opening, 0 if cell.final else None))

    assert set(query(place, sizes)) == before == {(12, "text")}
    assert set(query(place, "SELECT length(count) FROM points")) == {(12,)}
    assert query(place, "SELECT visits FROM sessions") == [(f"{11 * len(booth_cells()):012d}",)]


def test_no_row_appears_when_a_vote_does(store: Store, place: Path) -> None:
    rows = "SELECT (SELECT count(*) FROM tallies), (SELECT count(*) FROM points), (SELECT count(*) FROM reasons)"
    before = query(place, rows)

    store.ballots.cast(SESSION.id, a_vote("words", 1))

    assert query(place, rows) == before


@pytest.mark.parametrize("bucket", [1, 2, 20])
def test_no_copy_of_a_reason_is_left_behind_by_later_votes(place: Path, bucket: int) -> None:
    """A copy left in free space would be of an earlier moment, and so show who had written by then."""
    assert most_copies(place, bucket, 120) == 2  # each reason carries its mark twice


def test_words_on_a_page_that_others_share_would_leave_copies_behind(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason for the blanks: the test above can fail."""
    monkeypatch.setattr(reason_buckets, "_BLANKS", "")
    assert most_copies(place, 1, 400) > 2  # seen between 26 and 123 in every one of some twenty runs


def most_copies(place: Path, bucket: int, visitors: int) -> int:
    """Return the largest number of copies of one mark in the file while visitors write in three sessions. Stops at the first stray copy."""
    most = 0
    with closing(open_store(place, bucket=bucket)) as store:
        sessions = [a_session(f"Day {number}", number) for number in range(3)]
        for session in sessions:
            store.sessions.add(session, POINTS)
        for number in range(visitors):
            store.ballots.cast(sessions[number % 3].id, a_vote(marked(number)))
            found = marks(place.read_bytes())
            most = max(most, *(found.count(mark) for mark in set(found)))
            if most > 2:
                break
    return most


def test_rows_of_their_own_would_leave_copies_behind(tmp_path: Path) -> None:
    """The reason for packing: the test above can fail."""
    path = tmp_path / "rows.db"
    most = 0
    with closing(sqlite3.connect(path)) as rows:
        rows.executescript("PRAGMA secure_delete=ON; CREATE TABLE r (id BLOB PRIMARY KEY, text) WITHOUT ROWID")
        for number in range(120):
            texts = [text for (text,) in rows.execute("SELECT text FROM r")] + [marked(number)]
            random.shuffle(texts)
            rows.execute("DELETE FROM r")
            rows.executemany("INSERT INTO r VALUES (?, ?)", [(secrets.token_bytes(16), text) for text in texts])
            rows.commit()
            found = marks(path.read_bytes())
            most = max(most, *(found.count(mark) for mark in found))
    assert most > 2


@pytest.mark.parametrize("bucket", [7, 500])
def test_where_a_reason_lies_says_nothing_about_when_it_came(tmp_path: Path, bucket: int) -> None:
    """Bounds are five standard errors of what shuffling gives."""
    runs = [arrivals(tmp_path / f"{run}.db", bucket) for run in range(16)]
    for orders in zip(*runs, strict=True):
        correlations = [rank_correlation(order) for order in orders]
        assert abs(sum(correlations) / len(runs)) < 0.25
        assert max(map(abs, correlations)) < 0.95
        assert sum(map(neighbours, orders)) / len(runs) < 4  # shuffled: 2


def test_rows_in_the_order_they_came_would_be_caught(tmp_path: Path) -> None:
    path = tmp_path / "naive.db"
    with closing(sqlite3.connect(path)) as naive:
        naive.execute("CREATE TABLE reasons (id BLOB PRIMARY KEY, text TEXT) WITHOUT ROWID")
        for number in range(40):
            naive.execute("INSERT INTO reasons VALUES (?, ?)", (secrets.token_bytes(16), f"<{number:05d}>"))
        naive.commit()

    order = marks(path.read_bytes())
    assert abs(rank_correlation(order)) > 0.9
    assert neighbours(order) > 30


def test_a_late_reason_may_be_in_any_bucket(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "goodfaith.db", bucket=2)) as store:
        store.sessions.add(SESSION, POINTS)
        for number in range(8):
            store.ballots.cast(SESSION.id, a_vote(f"<{number:05d}>"))
        buckets = set()
        for number in range(8, 48):
            store.ballots.cast(SESSION.id, a_vote(f"<{number:05d}>"))
            held = query(tmp_path / "goodfaith.db", "SELECT bucket FROM reasons WHERE instr(packed, ?)", f"<{number:05d}>")
            buckets.add(held[0][0] < 4)
        assert buckets == {True, False}


def test_nothing_of_a_wiped_session_can_be_read_in_the_file(store: Store, place: Path) -> None:
    for number in range(30):
        store.ballots.cast(SESSION.id, a_vote(marked(number)))
    for reason in store.reasons.list(SESSION.id, ReasonState.WAITING):
        store.reasons.set_state(SESSION.id, reason.id, ReasonState.SHOWN)
    assert len(marks(place.read_bytes())) > 50

    store.sessions.wipe(SESSION.id)

    raw = place.read_bytes()
    assert marks(raw) == []
    assert b"wwww" not in raw
    assert SESSION.id.encode() not in raw


def test_the_journal_is_empty_after_every_vote(store: Store, place: Path) -> None:
    for number in range(5):
        store.ballots.cast(SESSION.id, a_vote(marked(number)))
        assert list(contents(place.parent)) == [place.name]


def test_only_its_user_may_read_the_file(place: Path) -> None:
    open_store(place).close()
    assert place.stat().st_mode & 0o777 == 0o600
    place.chmod(0o664)

    open_store(place).close()

    assert place.stat().st_mode & 0o777 == 0o600


def arrivals(path: Path, bucket: int) -> tuple[list[int], list[int]]:
    """Thirty visitors leave a reason: the numbers of their arrival in the order of the bytes and in that of the rows."""
    with closing(open_store(path, bucket=bucket)) as store:
        store.sessions.add(SESSION, POINTS)
        for number in range(30):
            store.ballots.cast(SESSION.id, a_vote(f"<{number:05d}> and on and on"))
    rows = "".join(packed for (packed,) in query(path, "SELECT packed FROM reasons ORDER BY bucket"))
    return marks(path.read_bytes()), marks(rows.encode())


def neighbours(order: Sequence[int]) -> int:
    """Return how many reasons are next to their predecessor or successor: detects a block that is stored in order, which ranks miss."""
    return sum(abs(one - next_) == 1 for one, next_ in pairwise(order))


def rank_correlation(order: Sequence[int]) -> float:
    """Spearman's coefficient of physical order and arrival: 1 or -1 where one gives the other away."""
    ranks = {number: rank for rank, number in enumerate(sorted(order))}
    size = len(order)
    distance = sum((place - ranks[number]) ** 2 for place, number in enumerate(order))
    return 1 - 6 * distance / (size * (size**2 - 1))


def test_the_measure_itself() -> None:
    assert rank_correlation(range(40)) == 1
    assert rank_correlation(range(40)[::-1]) == -1
    assert neighbours([3, 4, 5, 0, 1, 2]) == 4
