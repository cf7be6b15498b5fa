"""What everyone agrees on, in every file that leaves the kiosk."""

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionSettings
from kiosk.publishing.data import csv_file, json_export
from kiosk.services.sessions import Sessions
from kiosk.services.summary import Summary, SummaryBuilder
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day


def held_on(side: Side, *, agreed: bool) -> Summary:
    store, debate = MemoryStore(), sample_debate()
    sessions = Sessions(store.sessions, fixed_day())
    session = sessions.start("Open day", debate, SessionSettings())
    for _ in range(12):
        store.ballots.cast(session.id, Ballot(side, Side.FOR, Stance.UNSURE, 0))
    ended = sessions.end(sessions.show_unanimous(session) if agreed else session)
    return SummaryBuilder(store.counts, store.reasons).build(ended, debate)


@pytest.mark.parametrize("write", [csv_file.chunks, json_export.chunks])
@pytest.mark.parametrize("agreed", [False, True])
def test_an_export_is_the_same_whichever_way_all_voted_until_the_organiser_agrees(write: object, agreed: bool) -> None:
    assert callable(write)
    told = []
    for side in Side:
        summary = held_on(side, agreed=agreed)
        told.append(b"".join(write(summary)).replace(summary.results.session_id.encode(), b"id"))
    assert (told[0] == told[1]) is not agreed
