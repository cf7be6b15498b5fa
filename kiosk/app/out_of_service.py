"""Runs the out-of-service page as a separate program.

Uses nothing that may be the cause of the failure: no database, no settings, no debate, no screen of the kiosk.
"""

from kiosk.data_folder import DataFolder
from kiosk.process.watchdog import Watchdog
from kiosk.system.display import require_display
from kiosk.system.pin_file import pin_store
from kiosk.ui.window_options import WindowOptions


def show_page(folder: DataFolder, window: WindowOptions) -> int:
    """Show the page until the organiser chooses. Return 0 to quit, 3 to restart the kiosk.

    Raises:
        KnownError: there is no display.
    """
    watchdog = Watchdog.from_environment()
    watchdog.begin_busy()
    require_display()
    from kiosk.ui import out_of_service_window

    return out_of_service_window.run(pin_store(folder.pin_file), folder.log_file, watchdog, window)
