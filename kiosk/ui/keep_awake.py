"""Keeps the screen on while the kiosk is open: nobody touches it for a while, and a visitor must not find it black."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.qt import Slot

_INTERVAL: Final = 4000
"""Milliseconds between two checks. The shortest screen saver that is usual starts after a minute."""


class Inhibitor(Protocol):
    """Something that can keep the screen on."""

    def hold(self) -> bool:
        """Keep the screen on, wake it, and return whether it stays on. Called every few seconds."""

    def release(self) -> None:
        """Let the screen go dark as the system is set up."""


@dataclass(frozen=True, slots=True)
class PlatformInhibitors:
    """The inhibitors of one platform: every one of `required` has to work, or any of `alternatives` if none is required."""

    required: Sequence[Inhibitor] = ()
    alternatives: Sequence[Inhibitor] = ()

    def hold(self) -> bool:
        required, others = [one.hold() for one in self.required], [one.hold() for one in self.alternatives]
        return all(required) if required else any(others) or not others

    def release(self) -> None:
        for one in (*self.required, *self.alternatives):
            one.release()


def platform_inhibitors(platform: str) -> PlatformInhibitors:
    """Return what keeps the screen on under this Qt platform; nothing for one without a display server, which blanks nothing."""
    if platform in {"windows", "cocoa"}:
        from kiosk.system.display_sleep import MacDisplaySleep, WindowsDisplaySleep  # noqa: PLC0415 - only on these platforms

        return PlatformInhibitors([WindowsDisplaySleep() if platform == "windows" else MacDisplaySleep()])
    if not platform.startswith(("xcb", "wayland")):
        return PlatformInhibitors()
    from kiosk.system.wayland_idle import WaylandIdleInhibitor  # noqa: PLC0415 - the same
    from kiosk.system.x11_screen_saver import X11ScreenSaver  # noqa: PLC0415 - the same
    from kiosk.ui.desktop_screen_saver import DesktopScreenSaver  # noqa: PLC0415 - the same

    if platform.startswith("wayland"):
        return PlatformInhibitors(alternatives=[WaylandIdleInhibitor(), DesktopScreenSaver()])
    return PlatformInhibitors([X11ScreenSaver()], [DesktopScreenSaver()])


class KeepAwake(QObject):
    """Keeps the screen on while it is enabled, also after another program has let it go dark."""

    def __init__(self, inhibitor: Inhibitor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inhibitor = inhibitor
        self.failed = False
        """Whether the screen may go dark although the kiosk is open."""
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.refresh)

    def set_enabled(self, enabled: bool) -> None:
        if enabled and not self._timer.isActive():
            self._timer.start()
            self.refresh()
        elif not enabled and self._timer.isActive():
            self._timer.stop()
            self.failed = False
            self._inhibitor.release()

    @Slot()
    def refresh(self) -> None:
        self.failed = not self._inhibitor.hold()
