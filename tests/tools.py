"""Programs of other people that tests run."""

import shutil

import pytest


def require_tools(*names: str) -> None:
    """Fail the test where a program is missing: a test that is left out proves nothing."""
    missing = [name for name in names if shutil.which(name) is None]
    if missing:
        pytest.fail(f"{', '.join(missing)} not installed: see packaging/system-packages.txt", pytrace=False)
