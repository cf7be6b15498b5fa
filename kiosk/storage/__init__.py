"""Where sessions, counts and reasons are kept: one SQLite file. Knows no screen and no paper; its rows never leave it."""

from kiosk.storage.backup import back_up, restore
from kiosk.storage.errors import DamagedError
from kiosk.storage.folder_lock import hold
from kiosk.storage.integrity import start_anew
from kiosk.storage.store import Store, open_store

__all__ = ["DamagedError", "Store", "back_up", "hold", "open_store", "restore", "start_anew"]
