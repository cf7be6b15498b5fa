"""Qt's keyboard and caches write to folders of their own: what visitors typed is in none of them."""

import subprocess
import sys
from pathlib import Path

from tests.commands import ROOT, clean_environment
from tests.secrecy.searching import hits

TYPED = ["zqblauw", "qzkwarts"]


def type_in(home: Path, program: str) -> list[str]:
    """Have visitors type; every folder that Qt or Python may write to lies below `home`. Returns the files there are afterwards."""
    places = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "share", "TMPDIR": "tmp"}
    for place in places.values():
        (home / place).mkdir(parents=True, exist_ok=True)
    inner = ROOT / "tests" / "secrecy" / "inner_typing.py"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "-o", "python_files=inner_*.py"]
    done = subprocess.run(
        [*command, f"--basetemp={home / 'tmp' / 'pytest'}", str(inner)],
        env=clean_environment(
            **{name: str(home / place) for name, place in places.items()}, GOODFAITH_TYPED=" ".join(TYPED), GOODFAITH_PROGRAM=program
        ),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return [str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()]


def test_what_was_typed_is_in_no_file_of_the_machine(tmp_path: Path) -> None:
    files = type_in(tmp_path, "ours")

    assert any("qmlcache" in file for file in files), "Qt does not write below this folder, so nothing was searched"
    assert hits(tmp_path, TYPED) == []


def test_a_program_that_remembers_a_draft_is_caught(tmp_path: Path) -> None:
    """Self-check of the test above."""
    type_in(tmp_path, "careless")

    assert {word for _, word in hits(tmp_path, TYPED)} == set(TYPED)
