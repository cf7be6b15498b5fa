"""What the organiser does is a line of the session log; what a visitor does is none. A line that was changed breaks the chain."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.session import ResultsRule, SessionState
from kiosk.domain.session_log import KIOSK, LogEvent, LogLine, first_broken, line_hash
from kiosk.domain.tally import EntryMethod, Split
from kiosk.services.moderation import Moderation, ReasonState
from kiosk.storage import Store, back_up, open_store, restore
from kiosk.storage.redaction import redact
from tests.storage.places import POINTS, WORDS, a_session, a_vote, query

SESSION = a_session()


def events(store: Store, session_id: str = SESSION.id) -> list[str]:
    return [line.event for line in store.log.lines(session_id)]


def broken(store: Store, lines: Sequence[LogLine] | None = None) -> int | None:
    return first_broken(store.log.first_hash(SESSION.id), SESSION.id, store.log.lines(SESSION.id) if lines is None else lines)


def a_day(store: Store) -> None:
    """Let the organiser do everything that is logged with a session."""
    closed = replace(SESSION, state=SessionState.CLOSED, closed_on=SESSION.opened_on)
    store.sessions.put(replace(SESSION, state=SessionState.PAUSED))
    store.sessions.put(SESSION)
    store.ballots.enter(SESSION.id, EntryMethod.HANDS, Split(7, 5))
    store.ballots.enter(SESSION.id, EntryMethod.PAPER, Split(2, 9))
    store.sessions.put(replace(SESSION, revealed=True))
    store.sessions.put(replace(closed, revealed=True))
    store.sessions.put(replace(closed, revealed=True, show_unanimous=True))
    store.log.record_export(SESSION.id, {"files": "json pdf", "result": "ab" * 32}, ended=True)
    store.sessions.put(replace(SESSION, revealed=True, reopened=1))


def test_everything_the_organiser_does_is_a_line(store: Store) -> None:
    a_day(store)
    assert events(store) == [
        LogEvent.OPENED,
        LogEvent.PAUSED,
        LogEvent.RESUMED,
        LogEvent.HANDS,
        LogEvent.PAPER,
        LogEvent.REVEALED,
        LogEvent.ENDED,
        LogEvent.UNANIMOUS,
        LogEvent.EXPORTED,
        LogEvent.REOPENED,
    ]
    assert broken(store) is None


def test_a_setting_that_is_changed_is_a_line(store: Store) -> None:
    store.sessions.put(replace(SESSION, settings=replace(SESSION.settings, results=ResultsRule.SEALED)))
    assert events(store)[-1] == LogEvent.SETTINGS


def test_nothing_a_visitor_does_is_a_line(store: Store, place: Path) -> None:
    before = query(place, "SELECT * FROM session_log")
    for _ in range(12):
        store.ballots.cast(SESSION.id, a_vote(WORDS, 1))
        store.ballots.leave(SESSION.id)
    moderation = Moderation(store.reasons)
    for reason in moderation.waiting(SESSION.id, closed=False):
        moderation.decide(SESSION.id, reason, show=True)
        moderation.add_answer(SESSION.id, reason, fair=True)
    moderation.waiting(SESSION.id, closed=False)
    assert query(place, "SELECT * FROM session_log") == before


def test_numbers_entered_are_logged_without_their_split(store: Store) -> None:
    store.ballots.enter(SESSION.id, EntryMethod.PAPER, Split(7, 5))
    assert store.log.lines(SESSION.id)[-1].details == {"votes": 12}


def test_decisions_on_reasons_are_one_line_of_counts_after_the_end(store: Store) -> None:
    for number in range(6):
        store.ballots.cast(SESSION.id, a_vote(f"{WORDS} {number}"))
    store.log.record_export(SESSION.id, {"files": "pdf"}, ended=False)
    closed = replace(SESSION, state=SessionState.CLOSED, closed_on=SESSION.opened_on)
    store.sessions.put(closed)
    moderation = Moderation(store.reasons)
    for number, reason in enumerate(moderation.waiting(SESSION.id, closed=True)):
        moderation.decide(SESSION.id, reason, show=number > 0)
    for _ in range(2):
        store.log.record_export(SESSION.id, {"files": "pdf"}, ended=True)
    assert events(store) == [LogEvent.OPENED, LogEvent.EXPORTED, LogEvent.ENDED, LogEvent.MODERATED, LogEvent.EXPORTED]
    assert store.log.lines(SESSION.id)[-2].details == {"shown": 5, "hidden": 1, "restored": 0}


@pytest.mark.parametrize("at_once", [False, True], ids=["after review", "at once"])
@pytest.mark.parametrize("ended", [False, True], ids=["while it runs", "after the end"])
def test_hidden_reasons_that_were_restored_are_counted(store: Store, ended: bool, at_once: bool) -> None:
    for number in range(6):
        store.ballots.cast(SESSION.id, a_vote(f"{WORDS} {number}"))
    closed = replace(SESSION, state=SessionState.CLOSED, closed_on=SESSION.opened_on)
    moderation = Moderation(store.reasons, at_once=at_once)
    if ended:
        store.sessions.put(closed)
    waiting = list(moderation.waiting(SESSION.id, closed=ended)) or list(moderation.shown(SESSION.id))
    for reason in waiting:
        moderation.decide(SESSION.id, reason, show=False)
    before = store.log.lines(SESSION.id)
    for reason in list(moderation.hidden(SESSION.id))[:2]:
        moderation.restore(SESSION.id, reason)
        moderation.decide(SESSION.id, next(one for one in moderation.list(SESSION.id, *ReasonState) if one.text == reason.text), show=True)
    assert store.log.lines(SESSION.id) == before, "a line for each would tell the order"
    if not ended:
        store.sessions.put(closed)
        moderation.waiting(SESSION.id, closed=True)
    store.log.record_export(SESSION.id, {"files": "pdf"}, ended=True)
    moderated = [line.details for line in store.log.lines(SESSION.id) if line.event == LogEvent.MODERATED]
    assert moderated[-1] == {"shown": 2, "hidden": 4, "restored": 2}
    assert WORDS not in str(store.log.lines(SESSION.id))


def test_the_same_export_on_the_same_day_is_no_further_line(store: Store) -> None:
    heads = {store.log.record_export(SESSION.id, {"files": "pdf"}, ended=False) for _ in range(3)}
    assert len(heads) == 1
    assert store.log.record_export(SESSION.id, {"files": "json"}, ended=False) not in heads


def test_lines_fit_what_was_rolled_back(store: Store, place: Path) -> None:
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Exception, match="another program is holding"):
            store.sessions.put(replace(SESSION, revealed=True))
        other.execute("ROLLBACK")
    assert events(store) == [LogEvent.OPENED]


def test_erased_reasons_and_sessions_are_lines_without_a_name(store: Store, place: Path) -> None:
    with closing(sqlite3.connect(place, isolation_level=None)) as connection:
        redact(connection, (), {SESSION.id})
    assert events(store)[-1] == LogEvent.REASONS_ERASED
    store.sessions.wipe(SESSION.id, erased=True)
    assert query(place, "SELECT session_id, event, details FROM session_log") == [(KIOSK, "a session erased", "{}")]


def test_a_rehearsal_leaves_nothing(store: Store, place: Path) -> None:
    store.sessions.wipe(SESSION.id)
    assert query(place, "SELECT * FROM session_log") == []


def test_a_restored_backup_says_so_and_carries_the_log_on(store: Store, place: Path, tmp_path: Path) -> None:
    store.sessions.add(a_session("Second", 2), POINTS)
    back_up(place, tmp_path / "backup.db")
    store.close()
    restore(tmp_path / "backup.db", place)
    with closing(open_store(place)) as restored:
        for session_id in (SESSION.id, a_session("Second", 2).id):
            assert events(restored, session_id) == [LogEvent.OPENED, LogEvent.RESTORED]
        assert events(restored, KIOSK) == [LogEvent.RESTORED]
        assert broken(restored) is None


CHANGED = {"number": 70, "day": "2026-03-13", "event": "paused", "details": '{"votes":1}', "hash": "0" * 64}


@pytest.mark.parametrize("number", range(1, 11))
@pytest.mark.parametrize("field", CHANGED)
def test_a_changed_field_breaks_the_chain_at_its_line(store: Store, place: Path, field: str, number: int) -> None:
    a_day(store)
    query(place, f"UPDATE session_log SET {field} = ? WHERE number = ?", CHANGED[field], number)  # noqa: S608 - a column of ours
    changed_itself = field == "event" and number == 2
    assert broken(store) == (None if changed_itself else number)


def test_a_removed_line_or_two_exchanged_break_the_chain(store: Store, place: Path) -> None:
    a_day(store)
    lines = list(store.log.lines(SESSION.id))
    for index in range(len(lines) - 1):
        assert broken(store, lines[:index] + lines[index + 1 :]) == index + 1
        assert broken(store, [*lines[:index], lines[index + 1], lines[index], *lines[index + 2 :]]) == index + 1
    query(place, "DELETE FROM session_log WHERE number = 4")
    assert broken(store) == 4


def test_another_session_put_in_its_place_breaks_the_chain(store: Store, place: Path) -> None:
    a_day(store)
    query(place, "UPDATE sessions SET opened_on = '2026-03-13'")
    assert broken(store) == 1


def test_a_cut_end_is_seen_only_beside_a_hash_that_was_printed(store: Store, place: Path) -> None:
    a_day(store)
    printed = store.log.lines(SESSION.id)[-1].hash
    query(place, "DELETE FROM session_log WHERE number > 8")
    assert broken(store) is None
    assert printed not in {line.hash for line in store.log.lines(SESSION.id)}


def test_an_attacker_who_computes_the_hashes_is_seen_only_beside_a_hash_that_was_printed(store: Store, place: Path) -> None:
    a_day(store)
    lines = store.log.lines(SESSION.id)
    previous = store.log.first_hash(SESSION.id)
    for line in lines:
        forged = replace(line, details={"votes": 99}) if line.event == LogEvent.HANDS else line
        previous = line_hash(previous, SESSION.id, forged)
        details = '{"votes":99}' if forged is not line else None
        query(place, "UPDATE session_log SET hash = ?, details = coalesce(?, details) WHERE number = ?", previous, details, line.number)
    assert broken(store) is None
    assert lines[-1].hash not in {line.hash for line in store.log.lines(SESSION.id)}
