from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.tally import Split
from kiosk.errors import KnownError
from kiosk.services.combined_summary import CombinedSummary, JointSession
from kiosk.services.hub import Lamp, StationRow, StationState
from kiosk.services.hub_board import lamp_at, most_urgent_first
from kiosk.services.joint_report import StationResults, add_up
from kiosk.services.session_results import SessionResults
from tests.publishing.pages import DAY

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)


def station(number: int, **changes: Any) -> StationRow:  # noqa: ANN401 - any field
    row = StationRow(f"{number:032x}", f"Booth {number}", "1.0", StationState.OPEN, 10, Lamp.GREEN, NOW)
    return replace(row, **changes)


def results(number: int, votes: tuple[int, int] = (12, 8), **changes: Any) -> SessionResults:  # noqa: ANN401 - any field
    counted = {"votes": sum(votes), "visits": sum(votes), "screen_votes": sum(votes), "split": Split(*votes), "flow": None}
    return replace(DAY.results, session_id=f"{number:032x}", session_name="Open day", **{**counted, **changes})


def sent(number: int, *rows: SessionResults) -> StationResults:
    return StationResults(station(number), rows)


def report(sent_by: Sequence[StationResults], taken: Sequence[StationRow] = ()) -> CombinedSummary:
    return add_up("Open day", sent_by, taken)


def test_each_station_is_a_row_and_the_sum_is_made_of_them() -> None:
    combined = report([sent(2, results(2, (30, 5))), sent(1, results(1))])
    assert [(row.session_name, row.votes) for row in combined.rows] == [("Booth 1", 20), ("Booth 2", 35)]
    assert combined.split == Split(42, 13)
    assert combined.joint == JointSession("Open day", 2)


def test_late_and_silent_stations_are_named_and_not_counted() -> None:
    running = results(2, closed_on=None)
    combined = report([sent(1, results(1)), sent(2, running)], [station(1), station(3)])
    assert combined.votes == 20
    assert combined.joint == JointSession("Open day", 3, late=("Booth 2", "Booth 3"))


def test_a_station_without_usable_figures_keeps_nobody_from_a_report() -> None:
    contradicting = results(2, visits=1)
    other_text = results(3, debate=replace(DAY.results.debate, fingerprint="0" * 64))
    unreadable = StationResults(station(4), None)
    combined = report([sent(1, results(1)), sent(2, contradicting), sent(3, other_text), unreadable, sent(5, results(5))])
    assert [row.session_name for row in combined.rows] == ["Booth 1", "Booth 5"]
    assert combined.joint == JointSession("Open day", 5, unusable=("Booth 2", "Booth 3", "Booth 4"))


def test_a_withdrawn_session_is_late_again() -> None:
    combined = report([sent(1, results(1)), sent(2)])
    assert combined.joint == JointSession("Open day", 2, late=("Booth 2",))


def test_a_session_that_two_stations_send_counts_once_as_it_was_sent_last() -> None:
    """A kiosk that left and joined again is another station with the same session."""
    first = StationResults(station(2, last_figures=NOW - timedelta(minutes=5)), [results(7)])
    again = StationResults(station(1, last_figures=NOW), [results(7, (30, 5))])
    for order in ([first, again], [again, first]):
        combined = report(order)
        assert (combined.votes, [row.session_name for row in combined.rows]) == (35, ["Booth 1"])


def test_a_station_whose_session_another_one_has_ended_is_not_late() -> None:
    running = StationResults(station(2), [results(7, closed_on=None)])
    combined = report([running, sent(1, results(7))])
    assert combined.joint == JointSession("Open day", 2)


def test_a_small_station_shows_nothing_and_is_not_in_the_split() -> None:
    few = results(2, (3, 1), split=None)
    combined = report([sent(1, results(1)), sent(2, few)])
    assert (combined.votes, combined.split) == (24, Split(12, 8))


def test_a_forged_row_of_few_votes_is_not_added_up() -> None:
    combined = report([sent(1, results(1)), sent(2, results(2, (3, 1)))])
    assert combined.votes == 20
    assert combined.joint == JointSession("Open day", 2, unusable=("Booth 2",))


def test_no_last_figures_are_no_report() -> None:
    with pytest.raises(KnownError, match="No station has sent"):
        report([sent(1, results(1, closed_on=None))], [station(2)])


def test_rows_are_sorted_by_day_and_station() -> None:
    earlier = results(3, opened_on=date(2026, 11, 20), closed_on=date(2026, 11, 20))
    assert [row.session_name for row in report([sent(1, results(1)), sent(3, earlier)]).rows] == ["Booth 3", "Booth 1"]


@pytest.mark.parametrize(
    ("quiet", "state", "lamp", "shown"),
    [
        (1, StationState.OPEN, Lamp.GREEN, Lamp.GREEN),
        (3, StationState.OPEN, Lamp.GREEN, Lamp.AMBER),
        (3, StationState.PAUSED, Lamp.RED, Lamp.RED),
        (11, StationState.OPEN, Lamp.GREEN, Lamp.RED),
        (600, StationState.ENDED, Lamp.GREEN, Lamp.GREEN),
        (600, StationState.NONE, Lamp.AMBER, Lamp.AMBER),
    ],
)
def test_silence_in_the_middle_of_a_session_is_worth_a_look(quiet: int, state: StationState, lamp: Lamp, shown: Lamp) -> None:
    assert lamp_at(station(1, state=state, lamp=lamp, last_seen=NOW - timedelta(minutes=quiet)), NOW) is shown


def test_a_copied_station_is_red_and_urgent_ones_come_first() -> None:
    rows = [station(1), station(2, lamp=Lamp.AMBER), station(3, duplicate=True), station(4, last_seen=None, state=StationState.NONE)]
    assert [row.name for row in most_urgent_first(rows, NOW)] == ["Booth 3", "Booth 2", "Booth 1", "Booth 4"]
