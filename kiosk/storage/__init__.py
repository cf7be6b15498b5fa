"""Where sessions, counts and reasons are kept: one SQLite file. Knows no screen and no paper; its rows never leave it."""

from kiosk.storage.backup import back_up, restore
from kiosk.storage.lock import hold
from kiosk.storage.store import Store, open_store

__all__ = ["Store", "back_up", "hold", "open_store", "restore"]
