"""Malicious packs are refused with one clear sentence or are harmless, quickly, and write nothing outside their folder."""

import io
import os
import stat
import struct
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from kiosk.errors import KnownError
from kiosk.packs import import_pack, inspect_pack
from tests.packs.sample_pack import MANIFEST, TEXT, replace_line, write_pack
from tests.work import count_calls

SECONDS: Final = 20
"""Processor seconds to check and import a pack: ten times what the slowest takes, and far from for ever."""
GROWTH: Final = 2.6
"""The most by which twice the input may multiply the work."""
NIGHT: Final = 25
"""A line of the text that is inside an argument."""
Harm = Callable[[Path], object]


def words(text: str | bytes) -> Harm:
    return lambda pack: (pack / "en.md").write_bytes(text.encode() if isinstance(text, str) else text)


def line(text: str) -> Harm:
    return words(replace_line(NIGHT, text))


def passages(piece: str) -> Harm:
    """Repeat it up to the size limit of a text, in pieces just short enough to be parsed."""
    return words(TEXT + "\n\n".join([(piece * 3000)[:2950]] * 33))


def growing(piece: str, size: int) -> dict[str, Harm]:
    """Repeat it in one line, in passages, in the manifest: `size` times."""
    lines = [(piece * 300)[:2950]] * size
    return {
        "passages": words(TEXT + "\n\n".join(lines)),
        "line": line(piece * 40 * size),
        "manifest": manifest(f"x = '{piece * 25 * size}'"),
    }


def manifest(more: str | bytes) -> Harm:
    raw = more.encode() if isinstance(more, str) else more
    return lambda pack: (pack / "pack.toml").write_bytes(MANIFEST.encode() + raw)


def link(name: str, to: str) -> Harm:
    def make(pack: Path) -> None:
        (pack / name).unlink(missing_ok=True)
        (pack / name).symlink_to(to)

    return make


def pipe(pack: Path) -> None:
    (pack / "en.md").unlink()
    os.mkfifo(pack / "en.md")


def picture(width: int, height: int) -> bytes:
    """Return a PNG of a few bytes whose header claims this size."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def files(*names: str) -> Harm:
    return lambda pack: [(pack / name).write_bytes(b"x") for name in names]


def old_file(when: int) -> Harm:
    return lambda pack: os.utime(pack / "en.md", (when, when))


def large(pack: Path) -> None:
    with (pack / "large.png").open("wb") as file:
        file.write(picture(10, 10))
        file.truncate(60_000_000)


REFUSED: Final[dict[str, Harm]] = {
    "a text that is a link to a device": link("en.md", "/dev/zero"),
    "a text that is a link outside": link("en.md", "/etc/passwd"),
    "a text that is a link to itself": link("en.md", "en.md"),
    "a manifest that is a link outside": link("pack.toml", "/etc/hostname"),
    "a text that is a pipe": pipe,
    "a video outside": manifest('[watch]\nvideo = "../../../etc/passwd"\n'),
    "a video that is a device": manifest('[watch]\nvideo = "/dev/zero"\n'),
    "a language that is a way out": manifest('[labels."../../x"]\nfor = "a"\n'),
    "brackets without end in TOML": manifest("x = " + "[" * 9000),
    "tables in tables": manifest("x = " + "{a = " * 9000),
    "thousands of tables": manifest("".join(f"[a{number}]\n" for number in range(6000))),
    "names without end": manifest("a." * 4000 + "b = 1"),
    "a number without end": manifest("x = " + "9" * 5000),
    "a manifest of a megabyte": manifest('x = "' + "a" * 1_000_000 + '"'),
    "a manifest with zeros": manifest(b"\0" * 100),
    "a manifest in UTF-16": lambda pack: (pack / "pack.toml").write_bytes(MANIFEST.encode("utf-16")),
    "a line of a million letters": line("a" * 1_000_000),
    "a line that only just fits": line("a" * 98_000),
    "quotes in quotes": line("> " * 20_000),
    "lists in lists": line("\n".join("  " * depth + "- a" for depth in range(400))),
    "brackets without end": line("[" * 90_000),
    "pieces of brackets": passages("!["),
    "pieces of links": passages("[a]("),
    "emphasis without end": passages("a**b"),
    "definitions that call each other": line("\n".join(f"[a{n}]: /u\n[a{n}]: [a{n + 1}]" for n in range(3000))),
    "ten thousand headings": words(TEXT + "# a\n\n" * 10_000),
    "a text of zeros": words("\0" * 90_000),
    "a text in UTF-16": words(TEXT.encode("utf-16")),
    "a text in another encoding": words("é".encode("latin-1")),
    "an empty text": words(b""),
    "a text that turns around": line("a\u202eb"),
    "a character reference that turns around": line("a&#x202e;b"),
}


@pytest.mark.parametrize("piece", ["a\n\n", "- a\n", "## a\n", "a\n", "• a\n", "> a\n\n"])
def test_lines_without_end_are_not_parsed(tmp_path: Path, piece: str) -> None:
    pack = write_pack(tmp_path / "stick", TEXT + piece * (90_000 // len(piece.encode())))
    assert "en.md:2001: found more lines, expected at most 2000 lines" in map(str, inspect_pack(pack).problems)


@pytest.mark.parametrize("key", ["a.", "'a' . ", '"".'])
@pytest.mark.parametrize("around", ["{}a = 1\n", "[{}a]\n", "x = {{{}a = 1}}\n"])
def test_keys_of_many_words_are_not_parsed(tmp_path: Path, key: str, around: str) -> None:
    """The standard library takes a minute for one of 20,000."""
    pack = write_pack(tmp_path / "stick", TEXT, MANIFEST + around.format(key * 10_000))
    assert [str(problem) for problem in inspect_pack(pack).problems] == [
        f"pack.toml:{MANIFEST.count(chr(10)) + 1}: found ten or more words joined by full stops, expected keys of one or two words"
    ]


HARMLESS: Final[dict[str, Harm]] = {
    "blanks without end": words(TEXT + (" " * 9000 + "\n") * 10),
    "a picture that says it is enormous": lambda pack: (pack / "x.png").write_bytes(picture(2**31 - 1, 2**31 - 1)),
    "a file from the future": old_file(2**33),
    "a file from before there were any": old_file(-(10**9)),
    "an archive in it": lambda pack: (pack / "more.zip").write_bytes(zipped({"../../outside": b"x"})),
}
NOT_BROUGHT_IN: Final[dict[str, Harm]] = {
    "a picture of sixty megabytes": large,
    "a link that nobody reads": link("x.png", "/etc/passwd"),
    "names that differ in case": files("Film.mp4", "film.mp4"),
    "names that look the same": files("caf\u00e9.png", "cafe\u0301.png"),
    "a name of a device": files("aux.png"),
    "another name of a device": files("COM1"),
    "a name with a dot at its end": files("film."),
    "a name with a blank at its end": files("film "),
    "a name with a colon": files("film.png:stream"),
    "a name with a line end": files("fi\nlm"),
}


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return write_pack(tmp_path / "stick" / "bridge")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data" / "debates"


@pytest.fixture(autouse=True)
def nothing_outside_and_at_once(tmp_path: Path) -> Iterator[None]:
    started = time.process_time()
    yield
    assert time.process_time() - started < SECONDS
    assert {path.name for path in tmp_path.iterdir()} <= {"stick", "data", "bad.zip"}
    data = tmp_path / "data"
    assert not data.exists() or [path.name for path in data.iterdir()] == ["debates"]


def refusal(source: Path, root: Path) -> str:
    """Return the message of the rejection, and check that nothing was written."""
    with pytest.raises(KnownError) as raised:
        import_pack(source, root)
    assert not list(root.iterdir())
    sentence = str(raised.value)
    assert sentence.isprintable()
    assert sentence.endswith("Nothing was changed.")
    return sentence


@pytest.mark.parametrize("harm", REFUSED)
def test_it_is_named_and_not_brought_in(pack: Path, root: Path, harm: str) -> None:
    REFUSED[harm](pack)
    inspection = inspect_pack(pack)

    assert inspection.debate is None
    assert all(str(problem).isprintable() for problem in inspection.problems)
    assert refusal(pack, root)


@pytest.mark.parametrize("harm", HARMLESS)
def test_it_does_no_harm(pack: Path, root: Path, harm: str) -> None:
    HARMLESS[harm](pack)

    assert {path.name for path in import_pack(pack, root).folder.iterdir()} == {path.name for path in pack.iterdir()}


def test_work_that_grows_by_the_square_is_noticed() -> None:
    def work(size: int) -> int:
        return count_calls(lambda: [len("") for _ in range(size) for _ in range(size)])

    assert work(100) > GROWTH * work(50)


@pytest.mark.parametrize("where", ["passages", "line", "manifest"])
@pytest.mark.parametrize("piece", ["a**b", "![", "[a](", "[", "> ", "*_", "`a", "<a ", "&#x"])
def test_twice_as_much_is_not_four_times_the_work(pack: Path, piece: str, where: str) -> None:
    small, large_ = 6, 12

    def work(size: int) -> int:
        growing(piece, size)[where](pack)
        return count_calls(lambda: inspect_pack(pack))

    write_pack(pack)
    nothing = count_calls(lambda: inspect_pack(pack))
    assert work(large_) <= nothing + GROWTH * max(work(small) - nothing, 1000)


@pytest.mark.parametrize("harm", NOT_BROUGHT_IN)
def test_it_is_not_brought_in(pack: Path, root: Path, harm: str) -> None:
    NOT_BROUGHT_IN[harm](pack)
    refusal(pack, root)


def zipped(more: dict[str, bytes], *, stored: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as archive:
        for name, content in {"en.md": TEXT.encode(), "pack.toml": MANIFEST.encode(), **more}.items():
            archive.writestr(name, content)
    return out.getvalue()


def device() -> bytes:
    out = io.BytesIO(zipped({}))
    with zipfile.ZipFile(out, "a") as archive:
        info = zipfile.ZipInfo("zero")
        info.external_attr = (stat.S_IFCHR | 0o666) << 16
        archive.writestr(info, b"")
    return out.getvalue()


def overlapping() -> bytes:
    """Write a zip file with five hundred entries that share the same nine megabytes."""
    raw = bytearray(zipped({"x.bin": bytes(9_000_000)}))
    start = raw.rindex(b"PK\x01\x02")
    end = raw.rindex(b"PK\x05\x06")
    entry = bytes(raw[start:end])
    entries = b"".join(entry.replace(b"x.bin", f"{number:05}".encode()) for number in range(400))
    count, size = 402, end - start + len(entries) - len(entry) + (start - int.from_bytes(raw[end + 16 : end + 20], "little"))
    tail = bytearray(raw[end:])
    tail[8:10] = tail[10:12] = count.to_bytes(2, "little")
    tail[12:16] = size.to_bytes(4, "little")
    return bytes(raw[:start]) + entries + bytes(tail)


def bomb_in_a_bomb() -> bytes:
    return zipped({"inner.zip": zipped({"x.bin": bytes(40_000_000)})}, stored=True).replace(b"en.md", b"no.md")


ZIPS: Final[dict[str, Callable[[], bytes]]] = {
    "a way out behind a folder": lambda: zipped({"a/../../outside": b"x"}),
    "a share": lambda: zipped({"\\\\host\\outside": b"x"}),
    "a bomb in another": bomb_in_a_bomb,
    "one file under many names": overlapping,
    "a device": device,
    "a file that is a folder as well": lambda: zipped({"a": b"x", "a/b": b"x"}),
    "names that differ in case": lambda: zipped({"EN.md": b"x"}),
    "a name of a device": lambda: zipped({"con": b"x"}),
    "a name without end": lambda: zipped({"a" * 5000: b"x"}),
    "folders without end": lambda: zipped({"a/" * 3000 + "b": b"x"}),
    "nothing": lambda: b"",
    "an empty archive": lambda: b"PK\x05\x06" + bytes(18),
    "a text called zip": TEXT.encode,
}


@pytest.mark.parametrize("harm", ZIPS)
def test_a_zip_file_made_to_do_harm_is_refused(tmp_path: Path, root: Path, harm: str) -> None:
    (tmp_path / "bad.zip").write_bytes(ZIPS[harm]())
    refusal(tmp_path / "bad.zip", root)


def test_the_same_without_the_harm_is_brought_in(tmp_path: Path, root: Path, pack: Path) -> None:
    (tmp_path / "bad.zip").write_bytes(zipped({"film/a.mp4": b"x"}))

    assert import_pack(tmp_path / "bad.zip", root).debate == import_pack(tmp_path / "bad.zip", root, replace=True).debate
    assert inspect_pack(pack).problems == ()
