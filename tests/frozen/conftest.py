from pathlib import Path

import pytest

from tests.commands import goodfaith
from tests.frozen import checks


@pytest.fixture(scope="session")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the pictures taken by the program in this checkout."""
    out = tmp_path_factory.mktemp("reference")
    done = goodfaith("tour", "--out", out, "--size", checks.SIZE)
    assert done.returncode == 0, done.stderr
    return out
