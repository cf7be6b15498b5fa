import io
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.packs import available_packs, import_pack
from kiosk.packs.safe_unpack import MAX_BYTES, MAX_ENTRIES
from tests.packs.sample_pack import write_pack

Zip = Callable[[zipfile.ZipFile], None]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return write_pack(tmp_path / "stick" / "nine")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data" / "debates"


def zipped(pack: Path, more: Zip = lambda _: None, wrap: str = "") -> Path:
    target = pack.with_suffix(".zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(pack.iterdir()):
            archive.write(path, wrap + path.name)
        more(archive)
    return target


def nothing_left(root: Path) -> bool:
    return not root.exists() or not list(root.iterdir())


@pytest.mark.parametrize("wrap", ["", "nine/"])
def test_a_zip_file_becomes_a_debate(pack: Path, root: Path, wrap: str) -> None:
    brought = import_pack(zipped(pack, wrap=wrap), root)
    assert available_packs([root]) == {brought.debate.id: brought.folder}
    assert {path.name for path in brought.folder.iterdir()} == {path.name for path in pack.iterdir()}


def test_a_folder_becomes_a_debate(pack: Path, root: Path) -> None:
    (pack / "film").mkdir()
    (pack / "film" / "a.mp4").write_bytes(b"film")
    brought = import_pack(pack, root)
    assert (brought.folder / "film" / "a.mp4").read_bytes() == b"film"


def test_one_of_the_same_id_is_replaced_only_when_asked(pack: Path, root: Path) -> None:
    first = import_pack(pack, root)
    (first.folder / "mark").touch()
    with pytest.raises(KnownError, match="is there already"):
        import_pack(pack, root)
    assert (first.folder / "mark").exists()
    assert not (import_pack(pack, root, replace=True).folder / "mark").exists()
    assert len(list(root.iterdir())) == 1


def test_the_text_under_a_running_session_stays(pack: Path, root: Path) -> None:
    brought = import_pack(pack, root)
    with pytest.raises(KnownError, match="still running"):
        import_pack(pack, root, replace=True, in_use=brought.debate.id)


def test_a_broken_debate_is_not_brought_in(pack: Path, root: Path) -> None:
    (pack / "en.md").write_text("no debate")
    with pytest.raises(KnownError, match=r"en\.md"):
        import_pack(pack, root)
    assert nothing_left(root)


def link(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("way-out")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(info, "/etc/passwd")


def many(archive: zipfile.ZipFile) -> None:
    for number in range(MAX_ENTRIES):
        archive.writestr(f"{number}.txt", "")


def bomb(archive: zipfile.ZipFile) -> None:
    archive.writestr("bomb.bin", bytes(20_000_000))


def large(archive: zipfile.ZipFile) -> None:
    archive.writestr("large.bin", os.urandom(1 << 20) * (MAX_BYTES // (1 << 20) + 1), zipfile.ZIP_STORED)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (lambda archive: archive.writestr("../outside", "x"), "outside"),
        (lambda archive: archive.writestr("/outside", "x"), "outside"),
        (lambda archive: archive.writestr("a\\..\\..\\outside", "x"), "outside"),
        (lambda archive: archive.writestr("C:outside", "x"), "outside"),
        (link, "a link"),
        (many, f"more than {MAX_ENTRIES}"),
        (bomb, "far more than it should"),
        (large, "larger than 50 MB"),
    ],
)
def test_a_zip_file_beyond_the_limits_is_refused_and_leaves_nothing(pack: Path, root: Path, more: Zip, why: str, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=why):
        import_pack(zipped(pack, more), root)
    assert nothing_left(root)
    assert not list(tmp_path.rglob("outside"))


def test_a_header_that_lies_about_the_size_is_not_believed(pack: Path, root: Path) -> None:
    path = zipped(pack, bomb)
    raw = path.read_bytes()
    path.write_bytes(raw.replace((20_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    with pytest.raises(KnownError, match="was not imported"):
        import_pack(path, root)
    assert nothing_left(root)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_refused(pack: Path, root: Path) -> None:
    with pytest.raises(KnownError, match="the same name"):
        import_pack(zipped(pack, lambda archive: archive.writestr("en.md", "other")), root)
    assert nothing_left(root)


@pytest.mark.parametrize("cut", [0, 1, 10, 100, 300])
def test_a_zip_file_cut_short_is_refused(pack: Path, root: Path, cut: int) -> None:
    path = zipped(pack)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(KnownError, match="no zip file"):
        import_pack(path, root)
    assert nothing_left(root)


def test_every_flipped_byte_is_refused_or_harmless(pack: Path, root: Path) -> None:
    path = zipped(pack)
    raw = bytearray(path.read_bytes())
    for place in range(0, len(raw), 17):
        path.write_bytes(bytes([*raw[:place], raw[place] ^ 0xFF, *raw[place + 1 :]]))
        try:
            import_pack(path, root, replace=True)
        except KnownError:
            pass
        else:
            assert len(list(root.iterdir())) == 1


def test_a_password_is_said_to_be_in_the_way(pack: Path, root: Path) -> None:
    path = zipped(pack)
    raw = bytearray(path.read_bytes())
    start = 0
    while (start := raw.find(b"PK\x01\x02", start)) >= 0:
        raw[start + 8] |= 1
        start += 4
    path.write_bytes(raw)
    with pytest.raises(KnownError, match="password"):
        import_pack(path, root)


@pytest.mark.parametrize("odd", ["link", "pipe"])
def test_a_folder_with_a_link_or_a_pipe_is_refused(pack: Path, root: Path, odd: str) -> None:
    if odd == "link":
        (pack / "way-out").symlink_to("/etc/passwd")
    else:
        os.mkfifo(pack / "way-out")
    with pytest.raises(KnownError, match="way-out"):
        import_pack(pack, root)
    assert nothing_left(root)


def test_nothing_there_is_said(tmp_path: Path, root: Path) -> None:
    with pytest.raises(KnownError, match="it does not exist"):
        import_pack(tmp_path / "missing.zip", root)


def test_a_folder_of_debates_that_cannot_be_made_is_said(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(io.BytesIO(b"a file").read())
    with pytest.raises(KnownError, match="cannot be written"):
        import_pack(pack, tmp_path / "data" / "debates")
