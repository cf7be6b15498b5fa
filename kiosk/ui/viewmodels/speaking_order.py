"""The discussion of a lesson by turns: a coin toss for who begins, then speeches of equal length."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.domain.speaking_order import SpeakingOrder, Turn
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.debate import DebateViewModel
from kiosk.ui.viewmodels.lesson import LessonViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def toss_coin() -> Side:
    """Return one of the sides, each as likely as the other and impossible to foresee."""
    return secrets.choice(list(Side))


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SpeakingOrderViewModel(QObject):
    """Shows who speaks now and who comes next. The lesson itself moves from speech to speech."""

    changed = Signal()
    tossed = Signal()
    """The coin was tossed just now."""

    def __init__(self, lesson: LessonViewModel, debate: DebateViewModel, parent: QObject, toss: Callable[[], Side] = toss_coin) -> None:
        super().__init__(parent)
        self._lesson, self._debate, self._toss = lesson, debate, toss
        lesson.changed.connect(self.changed)
        debate.changed.connect(self.changed)

    @Slot()
    def toss(self) -> None:
        """Toss the coin, also again, until the first speech."""
        if self.canToss:
            self._lesson.change(lambda lesson: lesson.toss(self._toss()))
            self.tossed.emit()

    @Slot()
    def forward(self) -> None:
        """Toss the coin if that comes next; otherwise go on."""
        if self.waits:
            self.toss()
        else:
            self._lesson.forward()

    def toss_once(self) -> None:
        """Toss the coin, but not again: the key does something else a moment later."""
        if self.waits:
            self.toss()

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """Whether the coin has not been tossed yet."""
        return self._order is not None and self._order.first is None

    @Property(bool, notify=changed)
    def canToss(self) -> bool:
        return self._lesson.on and self._order is not None and self._order.can_toss

    @Property(str, notify=changed)
    def first(self) -> str:
        """The side that begins, 'for' or 'against'; '' before the toss."""
        return self._order.first or "" if self._order else ""

    @Property(str, notify=changed)
    def result(self) -> str:
        """The result of the toss in words; '' before it."""
        return self.tr("‘{side}’ begins").format(side=self._label(self._order.first)) if self._order and self._order.first else ""

    @Property(int, notify=changed)
    def position(self) -> int:
        """0 at the coin toss, 1 in the first speech."""
        return self._order.position if self._order else 0

    @Property("QStringList", notify=changed)
    def sides(self) -> list[str]:
        """The side of each speech, 'for' or 'against'."""
        return [turn.side.value for turn in self._turns]

    @Property("QStringList", notify=changed)
    def speeches(self) -> list[str]:
        """The name of each speech."""
        return [self._lesson.names.speech(turn.speech) for turn in self._turns]

    @Property("QStringList", notify=changed)
    def tasks(self) -> list[str]:
        """What each speech is for."""
        return [self._lesson.names.task(turn.speech) for turn in self._turns]

    @Property(str, notify=changed)
    def next(self) -> str:
        """What comes next within the discussion; '' in the last speech."""
        if self._order is None:
            return ""
        if self.waits:
            return self.tr("Toss the coin")
        turn = self._order.next
        return f"{self._lesson.names.speech(turn.speech)}, {self._label(turn.side)}" if turn else ""

    @property
    def _order(self) -> SpeakingOrder | None:
        return self._lesson.lesson.speaking if self._lesson.lesson else None

    @property
    def _turns(self) -> list[Turn]:
        return list(self._order.turns) if self._order else []

    def _label(self, side: Side) -> str:
        return (self._debate.forSide if side is Side.FOR else self._debate.againstSide).label
