"""Stores sessions, counts and reasons in one SQLite file. Independent of screens and paper; its rows never leave it.

Tables go through SQLAlchemy Core; what it cannot do (backup API, `immutable=1`, serialize, recovery) uses the stdlib's sqlite3.
"""

from kiosk.storage.backup import back_up, restore
from kiosk.storage.errors import DamagedError
from kiosk.storage.folder_lock import folder_in_use, lock_folder
from kiosk.storage.integrity import replace_with_empty
from kiosk.storage.store import Store, open_store

__all__ = ["DamagedError", "Store", "back_up", "folder_in_use", "lock_folder", "open_store", "replace_with_empty", "restore"]
