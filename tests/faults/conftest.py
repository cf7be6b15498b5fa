import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_MEMORY = Path("/dev/shm")  # noqa: S108 - the folder made in it is this user's own


@pytest.fixture
def memory() -> Iterator[Path]:
    """Yield a folder in memory, for speed."""
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        yield Path(folder)
