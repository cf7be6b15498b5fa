"""Everything that is imported has limits of depth, length and number, and only plain files are opened."""

import os
import zipfile
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.packs import import_pack, inspect_pack, write_template
from kiosk.packs.file_names import MAX_DEPTH, is_reserved
from tests.packs.sample_pack import MANIFEST, TEXT, write_pack


def _zip(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in {"pack.toml": MANIFEST, "en.md": TEXT, **dict.fromkeys(names, "")}.items():
            archive.writestr(name, text)
    return path


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 1_000, 20_000])
@pytest.mark.parametrize("end", ["/", "/x.png"])
def test_folders_in_folders_are_refused(tmp_path: Path, depth: int, end: str) -> None:
    with pytest.raises(KnownError, match=f"nested more than {MAX_DEPTH} deep"):
        import_pack(_zip(tmp_path / "a.zip", "/".join(["a"] * depth) + end), tmp_path / "debates")
    assert not list((tmp_path / "debates").iterdir())


def test_each_level_on_its_own_is_refused(tmp_path: Path) -> None:
    names = ["/".join(["a"] * depth) + "/" for depth in range(1, 1_001)]
    with pytest.raises(KnownError, match="nested more than"):
        import_pack(_zip(tmp_path / "a.zip", *names), tmp_path / "debates")


def test_folders_on_disk_in_folders_are_refused(tmp_path: Path) -> None:
    deep = write_pack(tmp_path / "bridge")
    for _ in range(200):
        deep /= "a"
    deep.mkdir(parents=True)
    with pytest.raises(KnownError, match="nested more than"):
        import_pack(tmp_path / "bridge", tmp_path / "debates")


def test_as_deep_as_allowed_is_imported(tmp_path: Path) -> None:
    name = "/".join(["a"] * (MAX_DEPTH - 1)) + "/x.png"
    assert (import_pack(_zip(tmp_path / "a.zip", name), tmp_path / "debates").folder / name).is_file()


def test_a_path_too_long_for_other_systems_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="not every computer can use"):
        import_pack(_zip(tmp_path / "a.zip", f"{'a' * 150}/{'b' * 150}"), tmp_path / "debates")


def test_a_directory_of_a_million_names_is_not_read(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.zip")
    raw = bytearray(path.read_bytes())
    end = raw.rindex(b"PK\x05\x06")
    raw[end + 12 : end + 16] = (60_000_000).to_bytes(4, "little")
    path.write_bytes(raw)
    with pytest.raises(KnownError, match="was not imported"):
        import_pack(path, tmp_path / "debates")


@pytest.mark.parametrize("kind", ["fifo", "device", "link to a device", "link to a fifo"])
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, kind: str) -> None:
    source = tmp_path / "odd.zip"
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    if kind == "fifo":
        source = fifo
    elif kind == "device":
        source = Path("/dev/zero")
    else:
        source.symlink_to("/dev/zero" if "device" in kind else fifo)
    with pytest.raises(KnownError, match="it is neither a folder nor a file"):
        import_pack(source, tmp_path / "debates")


RESERVED = ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"]


@pytest.mark.parametrize("name", RESERVED)
def test_names_of_devices_are_no_id_and_no_language(tmp_path: Path, name: str) -> None:
    (problem,) = inspect_pack(write_pack(tmp_path / "bridge", TEXT, MANIFEST.replace('"bridge"', f'"{name}"'))).problems
    assert str(problem).startswith(f"pack.toml:1: found id = '{name}', expected an id of small letters")
    if name.isalpha():
        problems = inspect_pack(write_pack(tmp_path / "bridge", TEXT, MANIFEST.replace('["en"]', f'["en", "{name}"]'))).problems
        assert f"pack.toml:2: found languages = '{name}', expected a language code" in str(problems[0])


@pytest.mark.parametrize("name", [*RESERVED, "CON", "Nul.txt", "com¹", "aux .md", "conin$"])
def test_what_windows_reserves(name: str) -> None:
    assert is_reserved(name)


@pytest.mark.parametrize("name", ["con-1", "console", "com", "com10", "nul-and-void", "auxiliary.md"])
def test_what_windows_does_not_reserve(name: str) -> None:
    assert not is_reserved(name)


def test_a_new_debate_in_a_folder_of_a_device_name_has_another_id(tmp_path: Path) -> None:
    write_template(tmp_path / "nul")
    assert 'id = "nul-debate"' in (tmp_path / "nul" / "pack.toml").read_text(encoding="utf-8")
