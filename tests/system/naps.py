"""Simulates the sleep of the machine for a program that a test starts."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

_SOURCE = Path(__file__).with_name("nap.c")


class Nap:
    """Preloaded into programs that are started with `environment`."""

    def __init__(self, folder: Path) -> None:
        compiler = shutil.which("gcc")
        if compiler is None:
            pytest.skip("there is no C compiler")
        self._library, self._seconds = folder / "nap.so", folder / "nap.txt"
        subprocess.run([compiler, "-shared", "-fPIC", "-o", self._library, _SOURCE], check=True)
        self.sleep(0)

    @property
    def environment(self) -> Mapping[str, str]:
        return {**os.environ, "LD_PRELOAD": str(self._library), "NAP": str(self._seconds)}

    def sleep(self, seconds: int) -> None:
        """Let the machine have slept this long since its start."""
        part = self._seconds.with_suffix(".part")
        part.write_text(str(seconds), encoding="utf-8")
        part.replace(self._seconds)
