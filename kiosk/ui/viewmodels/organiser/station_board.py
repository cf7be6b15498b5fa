"""The board: every station with its state, votes and health, those that need somebody first."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QLocale, QObject

from kiosk.services.hub import Lamp, StationRow
from kiosk.services.hub_board import QUIET, lamp_at, most_urgent_first
from kiosk.services.station_link import StationStatus
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal
from kiosk.ui.viewmodels.organiser.station_texts import StationTexts

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN: Final = 100
"""Rows on screen; the rest are the ones that need nobody."""
_NEVER: Final = datetime.min.replace(tzinfo=UTC)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class StationBoardViewModel(QObject):
    """What the hub said of all stations. The lists of rows go together by index."""

    changed = Signal()

    def __init__(self, texts: StationTexts) -> None:
        super().__init__()
        self._texts, self._status = texts, StationStatus()
        self._rows: Sequence[StationRow] = ()
        self._now = _NEVER

    def show(self, status: StationStatus) -> None:
        """Sort the stations, those that need somebody first. 'Now' is the hub's latest time: kiosks' clocks differ."""
        self._status = status
        self._now = max((row.last_seen for row in status.stations if row.last_seen), default=_NEVER)
        self._rows = most_urgent_first(status.stations, self._now)
        self.changed.emit()

    @Property("QStringList", notify=changed)
    def lamps(self) -> list[str]:
        """'red', 'amber' or 'green'."""
        return [lamp_at(row, self._now).value for row in self._rows[:SHOWN]]

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        return [row.name for row in self._rows[:SHOWN]]

    @Property("QStringList", notify=changed)
    def states(self) -> list[str]:
        """The votes of each, what its session does, and how urgent it is."""
        return [self._texts.state(row, lamp_at(row, self._now)) for row in self._rows[:SHOWN]]

    @Property("QStringList", notify=changed)
    def details(self) -> list[str]:
        return [self._texts.details(row, silent=self._is_silent(row)) for row in self._rows[:SHOWN]]

    @Property(int, notify=changed)
    def more(self) -> int:
        """Stations that are not among the rows."""
        return max(0, len(self._rows) - SHOWN)

    @Property(int, notify=changed)
    def stations(self) -> int:
        return len(self._rows)

    @Property(int, notify=changed)
    def attention(self) -> int:
        """How many stations need somebody."""
        return sum(lamp_at(row, self._now) is not Lamp.GREEN for row in self._rows)

    @Property(int, notify=changed)
    def total(self) -> int:
        """All votes that were told: of each station those of full steps."""
        return sum(row.votes for row in self._rows)

    @Property("QStringList", notify=changed)
    def sums(self) -> list[str]:
        """The results of joint sessions that have ended everywhere."""
        text = self.tr("{session}: {for} {votes for}, {against} {votes against}")
        found = []
        for each in self._status.sums:
            parts = {
                "{votes for}": QLocale().toString(each.votes[0]),
                "{votes against}": QLocale().toString(each.votes[1]),
                "{for}": each.labels[0],
                "{against}": each.labels[1],
                "{session}": each.name,
            }
            found.append(_filled(text, parts))
        return found

    def _is_silent(self, row: StationRow) -> bool:
        return row.last_seen is not None and self._now - row.last_seen > QUIET


def _filled(text: str, parts: dict[str, str]) -> str:
    """Fill a pattern in one pass: a session may be called '{for}'."""
    found, rest = "", text
    while rest:
        name = next((name for name in parts if rest.startswith(name)), "")
        found, rest = found + (parts[name] if name else rest[0]), rest[len(name) or 1 :]
    return found
