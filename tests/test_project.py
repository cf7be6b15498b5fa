"""Tests that the checkout is complete: requirements locked for every platform, fonts under known names, docs that name existing files."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from kiosk import paths

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK_FILES = [ROOT / "packaging" / f"requirements{purpose}.txt" for purpose in ("", "-dev", "-build", "-package", "-site")]
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
DOCS = [
    *(
        ROOT / name
        for name in (
            "README.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "CODE_OF_CONDUCT.md",
            "content/README.md",
            "packaging/openbox/README.md",
        )
    ),
    *(ROOT / "docs").rglob("*.md"),
]
PATH_IN_TEXT = re.compile(r"\b(?:kiosk|tests|resources|packaging|content|docs)/[\w./*-]*\w")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
NAME_IN_CODE = re.compile(r"`(\w*(?:_|[a-z][A-Z]|[A-Z]{2})\w*|\w+(?=\(\)))(?:\(\))?`")


def locked(path: Path) -> dict[str, str]:
    """Return names and versions from a lock file."""
    return dict(re.findall(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==([^ ]+)", path.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("lock", LOCK_FILES, ids=lambda path: path.name)
def test_a_lock_names_versions_and_hashes_and_no_place(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|find-links|index-url|^-|\s/", text, re.MULTILINE)
    for entry in re.split(r"\n(?=[a-z])", text):
        assert re.match(r"[a-z0-9._-]+(\[[a-z,]+\])?==\S+", entry)
        assert "--hash=sha256:" in entry


def test_every_dependency_is_locked_once_for_all_purposes() -> None:
    direct = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower() for line in PROJECT["dependencies"]}
    run, dev = locked(LOCK_FILES[0]), locked(LOCK_FILES[1])
    assert direct <= run.keys()
    assert run.items() <= dev.items()


def test_qt_is_locked_for_every_platform() -> None:
    """Linux and Windows on two processors each, macOS on both at once. `make lock` queries the package index for each of them."""
    text = LOCK_FILES[0].read_text(encoding="utf-8")
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


def missing(text: str, folder: Path = ROOT) -> list[str]:
    """Return the paths and relative links in a text that do not exist."""
    named = [path for path in PATH_IN_TEXT.findall(text) if not any(ROOT.glob(path))]
    return named + [link for link in LINK.findall(text) if not (folder / link).exists()]


@pytest.mark.parametrize("doc", DOCS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_and_link_in_the_docs_exists(doc: Path) -> None:
    assert missing(doc.read_text(encoding="utf-8"), doc.parent) == []


def test_a_path_and_a_link_that_do_not_exist_are_found() -> None:
    assert missing("see `kiosk/errors.py`, `resources/i18n` and `packaging/requirements*.txt`") == []
    assert missing("see `kiosk/backroom.py` and `make test ARGS=tests/nowhere`") == ["kiosk/backroom.py", "tests/nowhere"]
    assert missing("[guide](docs/nowhere.md)") == ["docs/nowhere.md", "docs/nowhere.md"]


def test_every_name_that_contributing_gives_is_in_the_code() -> None:
    folders = ("kiosk", "tests", "packaging", "resources/qml")
    sources = [path for folder in folders for end in ("py", "qml") for path in (ROOT / folder).rglob(f"*.{end}")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    named = set(NAME_IN_CODE.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))
    assert {"BallotStore", "SWITCHES", "_LOCAL_KEYS", "compileScreens", "pageOrder", "hasWatch"} <= named
    assert [name for name in sorted(named) if not re.search(rf"\b{name}\b", code)] == []


@pytest.mark.parametrize("name", ["BallotStore", "SWITCHES", "_LOCAL_KEYS", "apply_settings", "hasWatch", "prepare()"])
def test_a_name_in_the_docs_is_found(name: str) -> None:
    assert NAME_IN_CODE.findall(f"see `{name}`") == [name.removesuffix("()")]


def links(folder: Path) -> list[str]:
    """Return the symbolic links among the files that git tracks."""
    listed = subprocess.run(["git", "ls-files", "-s"], cwd=folder, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git repository")
    return [line.partition("\t")[2] for line in listed.stdout.splitlines() if line.startswith("120000")]


def test_no_link_to_a_place_on_one_machine_is_in_the_repository(tmp_path: Path) -> None:
    assert links(ROOT) == []
    (tmp_path / "environment").symlink_to("/somewhere/else")
    for command in (("init", "-q"), ("add", "environment")):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    assert links(tmp_path) == ["environment"]


def test_every_decision_is_in_the_index() -> None:
    folder = ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    records = sorted(path.name for path in folder.glob("[0-9]*.md"))
    assert re.findall(r"\[\d{4}\]\((\d{4}-[a-z0-9-]+\.md)\)", index) == records
    assert [name[:4] for name in records] == [f"{number:04}" for number in range(1, len(records) + 1)]


def test_whoever_reports_a_fault_is_asked_what_doctor_says() -> None:
    form = (ROOT / ".github/ISSUE_TEMPLATE/fault.yml").read_text(encoding="utf-8")
    doctor = form[form.index("id: doctor") : form.index("id: version")]
    assert "`goodfaith doctor --json`" in doctor
    assert "required: true" in doctor
