"""A session log in memory, with every kind of line."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from kiosk.domain.session_log import Details, LogEvent, LogHead, LogLine, line_hash

FIRST = "0" * 64
DAY = date(2026, 11, 23)
_DETAILS: dict[LogEvent, Details] = {
    LogEvent.HANDS: {"votes": 1_204},
    LogEvent.PAPER: {"votes": 17},
    LogEvent.FIRST_HANDS: {"votes": 12},
    LogEvent.FIRST_PAPER: {"votes": 3},
    LogEvent.MODERATED: {"shown": 40, "hidden": 7, "restored": 2},
    LogEvent.EXPORTED: {"files": "pdf html csv json png xlsx", "result": FIRST, "smallest group": 5},
}


class FakeSessionLog:
    """Implements `SessionLog` of `services.session_log`."""

    def __init__(self) -> None:
        self.written = defaultdict[str, list[LogLine]](list)

    def write(self, session_id: str, *events: LogEvent) -> None:
        for event in events:
            self.record(session_id, event, _DETAILS.get(event, {}))

    def write_everything(self, session_id: str) -> None:
        self.write(session_id, *LogEvent)

    def record(self, session_id: str, event: str, details: Details) -> LogHead:
        lines = self.written[session_id]
        line = LogLine(len(lines) + 1, DAY, event, details, "")
        hash_ = line_hash(lines[-1].hash if lines else FIRST, session_id, line)
        lines.append(LogLine(line.number, line.day, line.event, line.details, hash_))
        return LogHead(len(lines), hash_)

    def lines(self, session_id: str) -> Sequence[LogLine]:
        return list(self.written[session_id])

    def first_hash(self, session_id: str) -> str:
        del session_id
        return FIRST

    def record_export(self, session_id: str, details: Details, *, ended: bool) -> LogHead:
        del ended
        return self.record(session_id, LogEvent.EXPORTED, details)
