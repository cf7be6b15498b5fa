"""Tests that every file and module of a frozen program must belong to something with a licence."""

import json
import shutil
import sys
from pathlib import Path

import box
import licences
import pytest

from kiosk import paths
from kiosk.system.licences import LIST, components

pytestmark = pytest.mark.skipif(sys.platform != "linux" or not shutil.which("dpkg-query"), reason="asks dpkg for the system's libraries")
MODULES = ("kiosk.cli", "sqlalchemy.orm", "json", "docx")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a made-up frozen program with a file of each kind."""
    folder = tmp_path / "goodfaith"
    files = ("PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/lib/libicudata.so.73", "python3.11/lib-dynload/math.so", "resources/qml/qmldir")
    for name in (*files, "base_library.zip", "libz.so.1", "docx/templates/default.docx"):
        (folder / "_internal" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "_internal" / name).touch()
    (folder / "goodfaith").touch()
    (folder / "_internal/libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    return folder


def test_everything_in_it_is_written_down_with_its_texts(program: Path) -> None:
    box.write(program, MODULES)

    folder = program / "_internal/resources/licences"
    listed = {each.name: each for each in components(folder)}
    assert {"Goodfaith", "Python", "pyinstaller", "python-docx", "pyside6-addons", "PCRE2", "zlib1g"} <= listed.keys()
    assert (listed["PCRE2"].holder, listed["zlib1g"].licence) == ("Qt", "Zlib")
    assert "FFmpeg" not in listed, "its libraries are not in this program"
    assert all(text.read_bytes() for each in listed.values() for text in each.texts)
    assert not [each.name for each in listed.values() if not each.texts]


def test_the_sbom_has_all_of_it_too(program: Path) -> None:
    box.write(program, MODULES)

    folder = program / "_internal/resources/licences"
    bill = json.loads((folder / paths.sbom().name).read_text(encoding="utf-8"))
    names = {component["name"] for component in bill["components"]}
    assert {each.name for each in components(folder) if each.licence not in {"GPL-3.0-or-later", "OFL-1.1"}} <= names
    assert len({component["bom-ref"] for component in bill["components"]}) == len(bill["components"])


def test_a_second_build_writes_the_same(program: Path) -> None:
    folder = program / "_internal/resources/licences"
    box.write(program, MODULES)
    first = {path.name: path.read_bytes() for path in folder.iterdir()}

    box.write(program, MODULES)

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == first


@pytest.mark.parametrize("planted", ["libstray.so.1", "PySide6/Qt/lib/libnew.so.3", "docx/templates/theirs.dat", "clipart/sun.png"])
def test_a_planted_file_stops_the_build(program: Path, planted: str) -> None:
    (program / "_internal" / planted).parent.mkdir(parents=True, exist_ok=True)
    (program / "_internal" / planted).touch()

    with pytest.raises(SystemExit, match=planted):
        box.write(program, MODULES)


def test_a_module_of_a_package_that_is_not_locked_stops_the_build(program: Path) -> None:
    with pytest.raises(SystemExit, match="hypothesis"):
        box.write(program, (*MODULES, "hypothesis.core"))


def test_a_system_library_with_an_unread_licence_stops_the_build(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "_SYSTEM", {})

    with pytest.raises(SystemExit, match=r"zlib1g .* names no licence"):
        box.write(program, MODULES)


def test_the_list_is_json_that_names_only_files_beside_it(program: Path) -> None:
    box.write(program, MODULES)

    folder = program / "_internal/resources/licences"
    named = {text for entry in json.loads((folder / LIST).read_text(encoding="utf-8")) for text in entry["texts"]}
    assert named == {path.name for path in folder.glob("*.txt")}
