"""Adds up what the stations of a joint session have sent: a row for each, the sum, and who is missing.

It is made of closed sessions alone, by the rules of any report of several sessions (`combined_summary`): rows and sum together tell no
more than the rows, and a row is what that station's own page shows.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from kiosk.errors import KnownError
from kiosk.services.combined_summary import CombinedSummary, JointSession
from kiosk.services.hub import StationRow
from kiosk.services.session_results import SessionResults

_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class StationResults:
    """What one station has sent for a joint session. `results` is None if it cannot be used, and empty if it was withdrawn."""

    station: StationRow
    results: Sequence[SessionResults] | None


def add_up(name: str, sent: Sequence[StationResults], taken: Iterable[StationRow]) -> CombinedSummary:
    """Return the report of a joint session, in which the rows have the names of the stations.

    `taken` are the stations that took it. Those that have not sent their last figures are named in the report, and so are those whose
    figures cannot be used: one station must not keep all others from having a report.

    Raises:
        KnownError: no station has sent its last figures.
    """
    stations = {row.station_id: row for row in taken}
    closed: list[tuple[StationRow, SessionResults]] = []
    unusable: set[str] = set()
    for one in sent:
        stations[one.station.station_id] = one.station
        if one.results is None or not all(_is_usable(results) for results in one.results if results.closed_on):
            unusable.add(one.station.station_id)
        else:
            closed += [(one.station, results) for results in one.results if results.closed_on and not results.rehearsal]
    same_text = _of_one_text(closed)
    unusable |= {station.station_id for station, _ in closed} - {station.station_id for station, _ in same_text}
    if not same_text:
        message = (
            f"No station has sent its last figures for '{name}' yet, so there is no report. Nothing was written; try again when they have."
        )
        raise KnownError(message)
    ended = {results.session_id for _, results in closed}
    done = {one.station.station_id for one in sent if one.results and ended.issuperset(results.session_id for results in one.results)}
    late = stations.keys() - {station.station_id for station, _ in closed} - done - unusable
    joint = JointSession(name, len(stations), _names(stations, late), _names(stations, unusable))
    return replace(CombinedSummary.from_results(replace(results, session_name=station.name) for station, results in same_text), joint=joint)


def _is_usable(results: SessionResults) -> bool:
    try:
        results.check()
    except KnownError:
        return False
    return True


def _of_one_text(closed: Sequence[tuple[StationRow, SessionResults]]) -> list[tuple[StationRow, SessionResults]]:
    """Return those held on the text that most stations have; of two as frequent the one that sorts first.

    A session that two stations send counts once, as it was sent last: a kiosk that left and joined again is another station.
    """
    texts = Counter(results.debate.fingerprint for _, results in closed)
    most = min(texts, key=lambda text: (-texts[text], text), default="")
    of_most = [(station, results) for station, results in closed if results.debate.fingerprint == most]
    by_time = sorted(of_most, key=lambda pair: (pair[0].last_figures or _LONG_AGO, pair[0].station_id))
    return list({results.session_id: (station, results) for station, results in by_time}.values())


def _names(stations: dict[str, StationRow], ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(stations[station_id].name for station_id in ids))
