"""Words past their time are in no file any more, in the second copy and in databases set aside either; the counts stay."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.app.workspace import LocalCalendar, Workspace, open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.services import retention
from kiosk.services.moderation import ReasonState
from kiosk.storage import back_up, open_store
from kiosk.storage.second_copy import FILE
from tests.secrecy.searching import MARKERS, hits

OLD, RECENT = MARKERS[:15], MARKERS[15:30]
_EACH = 15
DAYS = 6
FIRST = date(2026, 9, 1)
"""The day on which the old session ended; the recent one ended a day later."""


class Clock:
    """The calendar of the machine, which a test sets."""

    day = FIRST


def hold(workspace: Workspace, name: str, words: list[str]) -> Session:
    session = workspace.sessions.start(name, workspace.debate(), SessionSettings())
    for word in words:
        workspace.store.ballots.cast(session.id, Ballot(Side.FOR, Side.FOR, reason=word))
    return workspace.sessions.end(session)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock()
    monkeypatch.setattr(LocalCalendar, "today", lambda _: found.day)
    return found


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    (tmp_path / "stick").mkdir()
    (tmp_path / "settings.toml").write_text(f"second_copy = '{tmp_path / 'stick'}'\nkeep_reasons_days = {DAYS}\n", encoding="utf-8")
    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        hold(workspace, "Old", OLD)
    switch_on(tmp_path, clock, FIRST)
    clock.day += timedelta(days=1)
    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        hold(workspace, "Recent", RECENT)
        workspace.maintenance().sync_second_copy()
    for aside in ("replaced-1", "damaged-1"):
        back_up(tmp_path / DATABASE, tmp_path / f"{DATABASE}.{aside}")
    return tmp_path


def switch_on(folder: Path, clock: Clock, day: date) -> None:
    """Start a kiosk's background under a clock that shows this day, and end it."""
    clock.day = day
    with open_workspace(DataFolder.open(folder, create=True)) as workspace:
        thread = workspace.maintenance().thread()
        thread.start()
        thread.close(60)
        assert not thread._thread.is_alive()


def use(folder: Path, clock: Clock) -> None:
    """Use the kiosk every other day until the time of the old session is over."""
    for later in (2, 4, DAYS):
        switch_on(folder, clock, FIRST + timedelta(days=later))


def words_of(folder: Path, name: str) -> int:
    with open_workspace(DataFolder.open(folder, create=True)) as workspace:
        return len(workspace.store.reasons.list(workspace.sessions.find(name).id, *ReasonState))


def test_words_go_on_their_day_and_not_before(folder: Path, clock: Clock) -> None:
    for later in (2, 4, DAYS - 1):
        switch_on(folder, clock, FIRST + timedelta(days=later))
    assert {word for _, word in hits(folder, OLD)} == set(OLD)

    switch_on(folder, clock, FIRST + timedelta(days=DAYS))

    assert hits(folder, OLD) == []
    assert {word for path, word in hits(folder, RECENT) if path.name == DATABASE} == set(RECENT)
    assert {word for path, word in hits(folder, RECENT) if path.name == FILE} == set(RECENT)


def test_counts_stay(folder: Path, clock: Clock) -> None:
    use(folder, clock)

    for path in (folder / DATABASE, folder / "stick" / FILE, folder / f"{DATABASE}.replaced-1"):
        with closing(open_store(path, create=False)) as store:
            old, recent = store.sessions.all()
            assert store.counts.counts(old.id).now.votes == store.counts.counts(recent.id).now.votes == _EACH
            assert store.reasons.list(old.id, *ReasonState) == []
            assert len(store.reasons.list(recent.id, *ReasonState)) == _EACH


def test_a_reopened_session_keeps_its_words_and_its_time_starts_over_when_it_ends(folder: Path, clock: Clock) -> None:
    switch_on(folder, clock, FIRST + timedelta(days=3))
    with open_workspace(DataFolder.open(folder, create=True)) as workspace:
        workspace.sessions.resume(workspace.sessions.find("Old"))

    use(folder, clock)
    assert words_of(folder, "Old") == _EACH
    with open_workspace(DataFolder.open(folder, create=True)) as workspace:
        workspace.sessions.end(workspace.sessions.find("Old"))
        assert workspace.sessions.find("Old").id not in workspace.store.days.counted()
    switch_on(folder, clock, FIRST + timedelta(days=DAYS + 3))
    assert (words_of(folder, "Old"), words_of(folder, "Recent")) == (_EACH, 0)


def test_what_is_damaged_keeps_nothing_else_from_expiring(folder: Path, clock: Clock) -> None:
    damaged = folder / f"{DATABASE}.damaged-1"
    damaged.write_bytes(damaged.read_bytes()[:5000])

    use(folder, clock)

    assert {path for path, _ in hits(folder, OLD)} <= {damaged}


def test_the_background_changes_the_database_once_a_day(folder: Path, clock: Clock) -> None:
    use(folder, clock)
    before = (folder / DATABASE).read_bytes()

    switch_on(folder, clock, clock.day)

    assert (folder / DATABASE).read_bytes() == before


@pytest.mark.parametrize("wrong", [FIRST + timedelta(days=30), FIRST + timedelta(days=400), date(1970, 1, 1)])
def test_one_start_under_a_wrong_clock_takes_no_word_away(folder: Path, clock: Clock, wrong: date) -> None:
    switch_on(folder, clock, wrong)
    switch_on(folder, clock, wrong)
    assert words_of(folder, "Old") == words_of(folder, "Recent") == _EACH

    switch_on(folder, clock, FIRST + timedelta(days=2))
    assert words_of(folder, "Old") == words_of(folder, "Recent") == _EACH


def test_a_session_held_under_a_slow_clock_keeps_its_words_when_the_clock_is_right(folder: Path, clock: Clock) -> None:
    right = FIRST + timedelta(days=31)
    switch_on(folder, clock, right)
    assert {word for _, word in hits(folder, OLD)} == set(OLD)
    with open_workspace(DataFolder.open(folder, create=True)) as workspace:
        maintenance = workspace.maintenance()
        maintenance.retention.run()
        overdue = maintenance.retention.find_overdue()
        assert overdue is not None
        assert (len(overdue.sessions), overdue.reasons) == (2, 2 * _EACH)
        maintenance.retention.erase(overdue)
        maintenance.sync_second_copy()
    assert hits(folder, [*OLD, *RECENT]) == []


def test_an_eraser_that_trusts_the_calendar_alone_would_be_found(folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "is_counted", lambda *_: True)

    switch_on(folder, clock, FIRST + timedelta(days=30))

    assert words_of(folder, "Old") == 0


def test_words_of_a_session_that_only_a_database_set_aside_holds_expire_too(folder: Path, clock: Clock) -> None:
    with open_workspace(DataFolder.open(folder, create=True)) as workspace:
        workspace.store.sessions.wipe(workspace.sessions.find("Old").id)
        workspace.maintenance().eraser.rebuild()
    aside = folder / f"{DATABASE}.replaced-1"
    assert OLD[0].encode() in aside.read_bytes()

    use(folder, clock)

    assert OLD[0].encode() not in aside.read_bytes()
