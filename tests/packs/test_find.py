"""A pack is found by its id or its folder."""

from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.packs import available_packs, find_pack
from tests.packs.sample_pack import MANIFEST, TEXT, write_pack

ROOT = Path(__file__).parents[2] / "content"


def test_the_shipped_debate_is_found_by_its_id() -> None:
    assert find_pack("open-source-ai", [ROOT]) == ROOT / "open-source-ai"


def test_the_id_counts_and_not_the_name_of_the_folder(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "bridge-main (1)")
    assert available_packs([tmp_path]) == {"bridge": folder}
    assert find_pack("bridge", [tmp_path]) == folder


def test_a_folder_anywhere_is_found(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "bridge")
    assert find_pack(str(folder), []) == folder
    assert find_pack(folder, []) == folder


def test_the_earlier_root_wins(tmp_path: Path) -> None:
    for root in ("own", "shipped"):
        (tmp_path / root).mkdir()
        write_pack(tmp_path / root / "bridge")
    assert find_pack("bridge", [tmp_path / "own", tmp_path / "shipped"]) == tmp_path / "own" / "bridge"


def test_a_broken_debate_is_there_by_the_name_of_its_folder(tmp_path: Path) -> None:
    write_pack(tmp_path / "broken", TEXT, "no toml")
    write_pack(tmp_path / "nameless", TEXT, MANIFEST.replace('"bridge"', "3"))
    assert list(available_packs([tmp_path])) == ["broken", "nameless"]


def test_what_is_no_pack_is_not_listed(tmp_path: Path) -> None:
    (tmp_path / "README.md").touch()
    write_pack(tmp_path / "notes", TEXT, None)
    assert available_packs([tmp_path, tmp_path / "missing", tmp_path / "README.md"]) == {}


@pytest.mark.parametrize("name", ["canal", "", "\x1b[31m", "a\x00b", "x" * 5000, "~nobody-of-this-name/x"])
def test_an_unknown_name_is_answered_with_those_that_exist(tmp_path: Path, name: str) -> None:
    write_pack(tmp_path / "bridge")
    write_pack(tmp_path / "tunnel", TEXT, MANIFEST.replace('"bridge"', '"tunnel"'))
    with pytest.raises(KnownError, match=r"Debates here: bridge, tunnel\.$") as raised:
        find_pack(name, [tmp_path])
    assert str(raised.value).isprintable()


def test_without_any_debate_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="Debates here: none yet"):
        find_pack("canal", [tmp_path])
