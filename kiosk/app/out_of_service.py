"""The page 'out of service' as a program of its own.

It needs nothing that may be what keeps the kiosk from running: no database, no settings, no debate, no screen of the kiosk.
"""

from kiosk.data_folder import DataFolder
from kiosk.process.watchdog import Watchdog
from kiosk.system.display import require_display
from kiosk.system.pin_file import pin_store


def show_page(folder: DataFolder, *, window_size: tuple[int, int] | None) -> int:
    """Show it until the organiser chooses; returns 0 to leave, 3 to have the kiosk started again.

    Raises:
        KnownError: there is no display.
    """
    watchdog = Watchdog.from_environment()
    watchdog.busy()
    require_display()
    from kiosk.ui import out_of_service_window

    return out_of_service_window.run(pin_store(folder.pin_file), folder.log_file, watchdog, window_size=window_size)
