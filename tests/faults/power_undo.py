"""A program that opens a database after a power cut, which rolls back the unfinished transaction."""

import sys
from pathlib import Path

from kiosk.storage import open_store
from tests.faults.busy_day import DATABASE

if __name__ == "__main__":
    open_store(Path(sys.argv[1]) / DATABASE).close()
