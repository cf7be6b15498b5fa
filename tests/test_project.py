"""What a checkout promises to whoever sets it up: locked requirements for every platform, fonts under known names."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from kiosk import paths

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = [ROOT / "packaging" / f"requirements{purpose}.txt" for purpose in ("", "-dev", "-build", "-package")]
FACES = [
    ("Literata", 400, False, "Regular"),
    ("Literata", 600, False, "SemiBold"),
    ("Literata", 400, True, "Italic"),
    ("Literata Display", 600, False, "SemiBold"),
    ("Atkinson Hyperlegible Next", 400, False, "Regular"),
    ("Atkinson Hyperlegible Next", 600, False, "SemiBold"),
    ("Atkinson Hyperlegible Next", 700, False, "Bold"),
    ("Atkinson Hyperlegible Next", 400, True, "Italic"),
]


def locked(path: Path) -> dict[str, str]:
    """Name and version of everything in a lock."""
    return dict(re.findall(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==([^ ]+)", path.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_names_versions_and_hashes_and_no_place(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|find-links|index-url|^-|\s/", text, re.MULTILINE)
    for entry in re.split(r"\n(?=[a-z])", text):
        assert re.match(r"[a-z0-9._-]+(\[[a-z,]+\])?==\S+", entry)
        assert "--hash=sha256:" in entry


def test_every_dependency_is_locked_once_for_all_purposes() -> None:
    wanted = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower() for line in PROJECT["dependencies"]}
    run, dev = locked(LOCKS[0]), locked(LOCKS[1])
    assert wanted <= run.keys()
    assert run.items() <= dev.items()


def test_qt_is_locked_for_every_platform() -> None:
    """Linux and Windows on two processors each, macOS on both at once; `make lock` asks the registry for each of them."""
    text = LOCKS[0].read_text(encoding="utf-8")
    for name in ("pyside6-addons", "pyside6-essentials", "shiboken6"):
        entry = re.split(r"\n(?=[a-z])", text[text.index(f"\n{name}==") + 1 :])[0]
        assert entry.count("--hash=") >= 5, name


@pytest.fixture(scope="module")
def families(qapp: object) -> set[str]:
    assert qapp
    ids = [QFontDatabase.addApplicationFont(str(path)) for path in sorted(paths.fonts().glob("*.ttf"))]
    assert ids
    assert -1 not in ids
    return {family for number in ids for family in QFontDatabase.applicationFontFamilies(number)}


@pytest.mark.parametrize(("family", "weight", "italic", "style"), FACES)
def test_a_face_is_found_by_family_and_weight(families: set[str], family: str, weight: int, italic: bool, style: str) -> None:
    assert family in families
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    face = QRawFont.fromFont(font)
    assert (face.familyName(), face.styleName()) == (family, style)


def test_every_font_has_its_licence() -> None:
    licences = {path.stem.removeprefix("OFL-") for path in paths.fonts().glob("OFL-*.txt")}
    for font in paths.fonts().glob("*.ttf"):
        assert any(font.name.startswith(name) for name in licences), font.name
