"""What the frozen program has to do. Each check raises AssertionError if it does not."""

import json
import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops

from kiosk import __version__
from kiosk.storage.tables import APPLICATION_ID, REVISION
from tests.commands import ROOT, goodfaith
from tests.frozen.program import MIGRATIONS, Program

SIZE = "960x600"
FILM = ROOT / "tests" / "film" / "debate"
STEADY = (
    "draft-question",
    "ground",
    "keyboard",
    "organiser",
    "organiser-reasons",
    "pin",
    "reading-against",
    "reading-for",
    "reason",
    "results-before",
)
"""Pictures without anything random, such as which side comes first."""
_BESIDE_FILM = (60, 300)
"""Black beside a film, and paper where there is only its caption."""
_MIN_COLOURS = 200
_TOLERANCE = 16
_MAX_DIFFERENCE = 0.005


def check_version(program: Program) -> None:
    done = program.run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"goodfaith {__version__}\n", ""), done


def check_doctor(program: Program) -> None:
    done = program.run("doctor", "--json")
    problems = [finding for finding in json.loads(done.stdout) if finding["condition"] == "problem"]
    assert not problems, problems
    assert done.returncode == 0, done


def check_screens(program: Program, reference: Path) -> None:
    """Compare its tour with the pictures in `reference`, taken by the program in this checkout."""
    out = program.home / "pictures"
    done = program.run("tour", "--out", out, "--size", SIZE)
    assert (done.returncode, done.stderr) == (0, ""), done
    pictures = {path.name for path in out.glob("*.png")}
    assert pictures == {path.name for path in reference.glob("*.png")}
    for name in sorted(pictures):
        assert count_colours(out / name) > _MIN_COLOURS, f"{name} is blank"
    for name in STEADY:
        assert difference(out / f"{name}.png", reference / f"{name}.png") < _MAX_DIFFERENCE, name
    assert (out / "summary.pdf").read_bytes().startswith(b"%PDF")


def check_report(program: Program) -> None:
    """Assert that the report of a rehearsal is byte-identical to that of the program in this checkout."""
    data, frozen, source = (program.home / name for name in ("rehearsal", "frozen.pdf", "source.pdf"))
    rehearsal = program.run("rehearse", "--visits", "60", "--seed", "7", "--json", "--data", data)
    assert rehearsal.returncode == 0, rehearsal
    assert json.loads(rehearsal.stdout)["visits"] == 60
    done = program.run("report", "latest", "--pdf", frozen, "--data", data)
    assert (done.returncode, done.stderr) == (0, ""), done
    assert goodfaith("report", "latest", "--pdf", source, "--data", data).returncode == 0
    assert frozen.read_bytes() == source.read_bytes()


def check_migration(program: Program) -> None:
    """Migrate a database without tables, in a copy of the program with an extra first migration."""
    extended = _with_extra_migration(program)
    data = program.give_to_user(_folder(program.home / "old"))
    database = program.give_to_user(_empty_database(data / "goodfaith.db"))
    done = extended.run("sessions", "--data", data)
    assert (done.returncode, done.stdout, done.stderr) == (0, "There is no session yet.\n", ""), done
    with sqlite3.connect(database) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(REVISION,)]
        assert {"sessions", "tallies"} <= {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()


def check_film(program: Program) -> None:
    """Let `doctor` play a debate's film, and the tour show it with its controls."""
    folder = program.home / "film"
    shutil.copytree(program.folder / "_internal/content/open-source-ai", folder)
    for path in FILM.iterdir():
        shutil.copy(path, folder)
    pack = folder / "pack.toml"
    pack.write_text(f'{pack.read_text(encoding="utf-8")}\nvideo = "film.webm"\ncaptions = "film.vtt"\n', encoding="utf-8")
    done = program.run("doctor", "--json", "--debate", folder)
    (debate,) = (finding["detail"] for finding in json.loads(done.stdout) if finding["part"] == "debate")
    assert "cannot be played" not in debate, debate
    out = program.home / "film-pictures"
    done = program.run("tour", "--out", out, "--size", SIZE, "--debate", folder)
    assert done.returncode == 0, done
    with Image.open(out / "watch.png") as image:
        assert image.convert("RGB").getpixel(_BESIDE_FILM) == (0, 0, 0), "there is no film on the Watch tab"


def check_licences(program: Program) -> None:
    """Assert that it brings the licence text of everything in it, and the SBOM."""
    done = program.run("licences", "--json")
    assert (done.returncode, done.stderr) == (0, ""), done
    listed = {each["name"]: each for each in json.loads(done.stdout)}
    assert {"Goodfaith", "Python", "sqlalchemy", "pyside6-essentials", "PCRE2", "FFmpeg", "Literata"} <= listed.keys()
    texts = [Path(text) for each in listed.values() for text in each["texts"]]
    missing = [text.name for text in texts if not (text.is_file() and text.is_relative_to(program.folder))]
    assert not missing, f"without their texts: {missing}"
    bill = json.loads((texts[0].parent / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert {"PCRE2", "sqlalchemy"} <= {component["name"] for component in bill["components"]}


CHECKS: tuple[Callable[[Program], None], ...] = (
    *(check_version, check_doctor, check_report, check_migration),
    *(check_film, check_licences),
)


def count_colours(picture: Path) -> int:
    with Image.open(picture) as image:
        return len(image.convert("RGB").getcolors(image.width * image.height) or ())


def difference(one: Path, other: Path) -> float:
    """Return the share of pixels that differ visibly."""
    with Image.open(one) as first, Image.open(other) as second:
        assert first.size == second.size
        differences = ImageChops.difference(first.convert("RGB"), second.convert("RGB")).convert("L")
    return sum(differences.histogram()[_TOLERANCE:]) / (differences.width * differences.height)


def _with_extra_migration(program: Program) -> Program:
    """Return a copy of the program with a revision before its first one."""
    folder = program.home / "with-extra-migration"
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
