"""The window that stands in for the kiosk while the votes' file is damaged. No visitor can begin anything in it."""

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from kiosk.process.watchdog import Watchdog
from kiosk.services.database_recovery import DatabaseRecovery
from kiosk.services.pin import PinStore
from kiosk.settings import Settings
from kiosk.ui import qt_logging
from kiosk.ui.application import PULSE, make_application, show
from kiosk.ui.main_window import Loaded, load
from kiosk.ui.signals import on_termination_signal
from kiosk.ui.viewmodels.appearance import AppearanceViewModel
from kiosk.ui.viewmodels.database_recovery import DatabaseRecoveryViewModel
from kiosk.ui.viewmodels.pin import PinViewModel


def open_damage(mending: DatabaseRecovery, pin: PinStore, settings: Settings) -> tuple[Loaded, DatabaseRecoveryViewModel]:
    """Load the window around its view model, hidden. Raises KnownError where files of the program are missing."""
    damage = DatabaseRecoveryViewModel(mending, PinViewModel(pin))
    appearance = AppearanceViewModel(settings, motion=False, parent=damage)
    loaded = load("RecoveryWindow", recovery=damage, appearance=appearance)
    loaded.window.installEventFilter(_Attention(damage))
    return loaded, damage


def ask(  # noqa: PLR0913 - the window's own two at the end
    mending: DatabaseRecovery,
    pin: PinStore,
    settings: Settings,
    *,
    watchdog: Watchdog,
    windowed: bool = False,
    size: tuple[int, int] | None = None,
) -> bool:
    """Have the organiser choose; True to open the kiosk then, False where they leave it."""
    make_application()
    qt_logging.log_qt_messages()
    shown, damage = open_damage(mending, pin, settings)
    loop = QEventLoop()
    damage.recovered.connect(lambda: loop.exit(1))
    damage.quitRequested.connect(lambda: loop.exit(0))
    on_termination_signal(lambda: loop.exit(0))
    pulse = QTimer(interval=PULSE)  # lets Python see signals while Qt waits, too
    pulse.timeout.connect(watchdog.ping)
    pulse.start()
    show(shown.window, windowed=windowed, size=size)
    recover = bool(loop.exec())
    watchdog.busy()
    shown.close()
    return recover


class _Attention(QObject):
    """Notices that someone is there."""

    def __init__(self, damage: DatabaseRecoveryViewModel) -> None:
        super().__init__(damage)
        self._damage = damage

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress}:
            self._damage.poke()
        return super().eventFilter(watched, event)
