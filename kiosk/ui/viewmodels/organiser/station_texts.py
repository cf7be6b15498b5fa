"""The words for stations: their states, their faults, and how the sending goes."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject

from kiosk.services.hub import Lamp, StationRow, StationState
from kiosk.services.station_link import StationStatus, Trouble


class StationTexts(QObject):
    """Makes sentences in the language of the screen."""

    def sending(self, status: StationStatus) -> str:
        """Return when figures were sent last, and what happens next."""
        sent = moment(status.last_sent)
        match status.trouble, bool(sent):
            case Trouble.NONE, True:
                return self.tr("Last sent {time}.").replace("{time}", sent)
            case Trouble.NONE, False:
                return self.tr("Nothing was sent yet.")
            case Trouble.UNAVAILABLE, True:
                return self.tr("Last sent {time}, will try again.").replace("{time}", sent)
            case Trouble.UNAVAILABLE, False:
                return self.tr("Nothing was sent yet. This kiosk goes on trying.")
        return self.tr("Last sent {time}.").replace("{time}", sent) if sent else self.tr("Nothing was sent yet.")

    def trouble(self, status: StationStatus) -> str:
        """Return what is wrong and what helps, '' if nothing is."""
        match status.trouble:
            case Trouble.UNAVAILABLE:
                return self.tr("The hub cannot be reached now. Voting goes on, and nothing is lost.")
            case Trouble.REFUSED:
                text = self.tr("The hub refuses this kiosk: {why} Voting goes on, and nothing is lost.")
                return text.replace("{why}", status.message)
            case Trouble.DUPLICATE:
                return self.tr(
                    "Another machine sends as this station: one disk is a copy of the other. Leave here, and join again under another name."
                )
        return ""

    def state(self, row: StationRow, lamp: Lamp) -> str:
        """Return the number of votes, what the session does, and in words what the colour of its lamp says."""
        states = {
            StationState.OPEN: self.tr("voting"),
            StationState.PAUSED: self.tr("paused"),
            StationState.ENDED: self.tr("ended"),
            StationState.NONE: self.tr("no session"),
        }
        urgency = {Lamp.RED: self.tr("needs somebody now"), Lamp.AMBER: self.tr("look at it"), Lamp.GREEN: ""}[lamp]
        return " · ".join(filter(None, (QLocale().toString(row.votes), states[row.state], urgency)))

    def details(self, row: StationRow, *, silent: bool) -> str:
        """Return what is wrong with a station, and when it was heard of."""
        parts = [self.tr("two machines send as this station")] if row.duplicate else []
        parts += [text for code in row.concerns if (text := self._concern(code))]
        if row.last_seen is None:
            parts.append(self.tr("never heard of"))
        else:
            text = self.tr("silent since {time}") if silent else self.tr("seen {time}")
            parts.append(text.replace("{time}", moment(row.last_seen)))
        return " · ".join(parts)

    def _concern(self, code: str) -> str:
        """Return a fault by its code, '' for one that only a later version knows."""
        return {
            "replaced": self.tr("file with the votes replaced"),
            "damaged": self.tr("file with the votes damaged"),
            "counts": self.tr("counts do not add up"),
            "not_saved": self.tr("a vote was not saved"),
            "not_wiped": self.tr("traces of a change not removed"),
            "space": self.tr("disk nearly full"),
            "not_sent": self.tr("its page cannot be made"),
        }.get(code, "")


def moment(when: datetime | None) -> str:
    """Return the time of day, with the day unless that is today; '' for None."""
    if when is None:
        return ""
    local, short = QDateTime.fromSecsSinceEpoch(int(when.timestamp())), QLocale.FormatType.ShortFormat
    today = local.date() == QDate.currentDate()
    return QLocale().toString(local.time(), short) if today else QLocale().toString(local, short)
