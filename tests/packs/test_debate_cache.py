"""Tests the debates that are kept as they were read: the same as read again, and ignored if anything about them is wrong."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.debate import Debate
from kiosk.packs import DebateCache, debate_cache, plain_debate, read_pack

DEBATES = sorted(folder.name for folder in paths.content().iterdir() if folder.is_dir())


class Reader:
    """Reads packs and counts how often."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, pack: Path) -> Debate:
        self.count += 1
        return read_pack(pack)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.content() / DEBATES[0], tmp_path / "pack"))


@pytest.fixture
def cache(tmp_path: Path) -> DebateCache:
    return DebateCache(tmp_path / "cache")


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize("name", DEBATES)
def test_a_debate_is_the_same_as_read_again(cache: DebateCache, reader: Reader, name: str) -> None:
    first, second = (cache.read(paths.content() / name, reader) for _ in range(2))

    assert first == second == read_pack(paths.content() / name)
    assert reader.count == 1


def rewrite_text(pack: Path) -> None:
    text = pack / "en.md"
    text.write_text(text.read_text(encoding="utf-8").replace("software", "Software", 1), encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        rewrite_text,
        lambda pack: (pack / "video.webm").write_bytes(bytes(200_000)),
        lambda pack: (pack / "notes.txt").write_text("new", encoding="utf-8"),
    ],
    ids=["a text", "a large file", "another file"],
)
def test_a_changed_pack_is_read_again(cache: DebateCache, reader: Reader, pack: Path, change: Callable[[Path], object]) -> None:
    cache.read(pack, reader)
    change(pack)

    assert cache.read(pack, reader) == read_pack(pack)
    assert reader.count == 2
    assert cache.read(pack, reader) == read_pack(pack)
    assert reader.count == 2
    assert len(list(cache.folder.glob("*.debate"))) == 1


def entry(cache: DebateCache) -> Path:
    (path,) = cache.folder.glob("*.debate")
    return path


def test_an_edited_entry_is_ignored_and_replaced(cache: DebateCache, reader: Reader, pack: Path) -> None:
    debate = cache.read(pack, reader)
    content = entry(cache).read_bytes()
    claim = debate.text().question.encode()
    assert claim in content
    entry(cache).write_bytes(content.replace(claim, claim[::-1] if claim.isascii() else b"Another"))

    assert cache.read(pack, reader) == debate
    assert reader.count == 2
    assert entry(cache).read_bytes() == content


def test_an_entry_prepared_elsewhere_is_ignored(cache: DebateCache, reader: Reader, pack: Path, tmp_path: Path) -> None:
    other = DebateCache(tmp_path / "other")
    debate = other.read(pack, reader)
    cache.read(pack, reader)
    shutil.copy(entry(other), entry(cache))

    assert cache.read(pack, reader) == debate
    assert reader.count == 3


@pytest.mark.parametrize(
    "content",
    [b"", bytes(10), bytes(32) + b"[]", bytes(debate_cache._MAX_BYTES + 1), b"\xff" * 1000],
    ids=["empty", "short", "no tag", "too large", "noise"],
)
def test_a_damaged_entry_is_ignored(cache: DebateCache, reader: Reader, pack: Path, content: bytes) -> None:
    debate = cache.read(pack, reader)
    entry(cache).write_bytes(content)

    assert cache.read(pack, reader) == debate
    assert reader.count == 2


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)])
def test_a_damaged_key_is_replaced(cache: DebateCache, reader: Reader, pack: Path, key: bytes) -> None:
    debate = cache.read(pack, reader)
    (cache.folder / "key").write_bytes(key)

    assert [cache.read(pack, reader) for _ in range(2)] == [debate, debate]
    assert reader.count == 2


@pytest.mark.parametrize("plain", ["null", "[]", "{}", "7", '["a", ["en"], "", {}, "", ""]', "[" * 5000])
def test_an_entry_of_another_shape_is_ignored(
    cache: DebateCache, reader: Reader, pack: Path, monkeypatch: pytest.MonkeyPatch, plain: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.packs.debate_cache.json.dumps", lambda *_, **__: plain)
        debate = cache.read(pack, reader)

    assert cache.read(pack, reader) == debate
    assert reader.count == 2


@pytest.mark.parametrize("field", range(6))
def test_a_field_of_another_type_is_no_debate(pack: Path, field: int) -> None:
    plain = json.loads(json.dumps(plain_debate.to_plain(read_pack(pack))))
    plain[field] = 7

    with pytest.raises((ValueError, TypeError, LookupError)):
        plain_debate.from_plain(plain)


def test_a_pack_with_a_link_is_not_kept(cache: DebateCache, reader: Reader, pack: Path) -> None:
    (pack / "more.txt").symlink_to(pack / "en.md")

    assert cache.read(pack, reader) == cache.read(pack, reader)
    assert reader.count == 2
    assert not cache.folder.exists()


def test_a_folder_that_cannot_be_written_costs_only_time(reader: Reader, pack: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = DebateCache(tmp_path / "file" / "cache")

    assert cache.read(pack, reader) == cache.read(pack, reader)
    assert reader.count == 2


def test_only_this_account_can_read_it(cache: DebateCache, reader: Reader, pack: Path) -> None:
    cache.read(pack, reader)

    assert [path.stat().st_mode & 0o77 for path in (cache.folder, *cache.folder.iterdir())] == [0, 0, 0]
