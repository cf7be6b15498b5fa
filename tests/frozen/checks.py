"""What the frozen program has to do. Each check takes a program and fails with an AssertionError."""

import json
import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops

from kiosk import __version__
from kiosk.storage.tables import APPLICATION_ID, REVISION
from tests.commands import goodfaith
from tests.frozen.program import MIGRATIONS, Program

SIZE = "960x600"
STEADY = (
    "ground",
    "keyboard",
    "organiser",
    "organiser-reasons",
    "pin",
    "reading-against",
    "reading-for",
    "reason",
    "results-before",
    "watch",
)
"""Pictures in which nothing is drawn by lot, such as which side comes first."""
_COLOURS = 200
_TOLERANCE = 16
_ALIKE = 0.005


def says_its_version(program: Program) -> None:
    done = program.run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"goodfaith {__version__}\n", ""), done


def finds_nothing_wrong(program: Program) -> None:
    done = program.run("doctor", "--json")
    problems = [finding for finding in json.loads(done.stdout) if finding["condition"] == "problem"]
    assert not problems, problems
    assert done.returncode == 0, done


def shows_every_screen(program: Program, reference: Path) -> None:
    """The same pictures as those in `reference`, which the program in this checkout took."""
    out = program.home / "pictures"
    done = program.run("tour", "--out", out, "--size", SIZE)
    assert (done.returncode, done.stderr) == (0, ""), done
    pictures = {path.name for path in out.glob("*.png")}
    assert pictures == {path.name for path in reference.glob("*.png")}
    for name in sorted(pictures):
        assert colours(out / name) > _COLOURS, f"{name} is blank"
    for name in STEADY:
        assert difference(out / f"{name}.png", reference / f"{name}.png") < _ALIKE, name
    assert (out / "summary.pdf").read_bytes().startswith(b"%PDF")


def writes_the_page(program: Program) -> None:
    """Of a rehearsal, the same to the byte as the program in this checkout writes it."""
    data, frozen, source = (program.home / name for name in ("rehearsal", "frozen.pdf", "source.pdf"))
    played = program.run("rehearse", "--visits", "60", "--seed", "7", "--json", "--data", data)
    assert played.returncode == 0, played
    assert json.loads(played.stdout)["visits"] == 60
    done = program.run("report", "latest", "--pdf", frozen, "--data", data)
    assert (done.returncode, done.stderr) == (0, ""), done
    assert goodfaith("report", "latest", "--pdf", source, "--data", data).returncode == 0
    assert frozen.read_bytes() == source.read_bytes()


def brings_a_database_up_to_date(program: Program) -> None:
    """One without any table, from before the first migration, in a copy of the program that knows of such a time."""
    with_past = _with_a_past(program)
    data = program.give(_folder(program.home / "old"))
    database = program.give(_empty_database(data / "goodfaith.db"))
    done = with_past.run("sessions", "--data", data)
    assert (done.returncode, done.stdout, done.stderr) == (0, "There is no session yet.\n", ""), done
    with sqlite3.connect(database) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(REVISION,)]
        assert {"sessions", "tallies"} <= {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()


EVERY: tuple[Callable[[Program], None], ...] = (says_its_version, finds_nothing_wrong, writes_the_page, brings_a_database_up_to_date)


def colours(picture: Path) -> int:
    """How many different ones there are."""
    with Image.open(picture) as image:
        return len(image.convert("RGB").getcolors(image.width * image.height) or ())


def difference(one: Path, other: Path) -> float:
    """The share of pixels that differ by more than an eye would notice."""
    with Image.open(one) as first, Image.open(other) as second:
        assert first.size == second.size
        apart = ImageChops.difference(first.convert("RGB"), second.convert("RGB")).convert("L")
    return sum(apart.histogram()[_TOLERANCE:]) / (apart.width * apart.height)


def _with_a_past(program: Program) -> Program:
    """The same program with a revision before its first one."""
    folder = program.home / "with-a-past"
    shutil.copytree(program.folder, folder, symlinks=True, copy_function=lambda source, target: Path(target).hardlink_to(source))
    versions = folder / MIGRATIONS
    versions.chmod(0o755)
    first = next((path for path in versions.glob("*.py") if "down_revision = None" in path.read_text(encoding="utf-8")), None)
    assert first, "no first migration"
    text = re.sub(r"down_revision = None", 'down_revision = "0000"', first.read_text(encoding="utf-8"))
    first.unlink()
    first.write_text(text, encoding="utf-8")
    (versions / "v0000_nothing.py").write_text(
        'revision = "0000"\ndown_revision = None\n\n\ndef upgrade() -> None:\n    pass\n', encoding="utf-8"
    )
    return Program(folder, program.home, program.as_user)


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _empty_database(path: Path) -> Path:
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        connection.execute("INSERT INTO alembic_version VALUES ('0000')")
    connection.close()
    return path
