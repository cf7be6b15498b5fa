"""Debates whose files or folders are almost as they should be: taken, or named with what to change."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.packs import find_pack, import_pack, inspect_pack
from tests.packs.sample_pack import MANIFEST, TEXT, write_pack

FILES = {"en.md": TEXT, "pack.toml": MANIFEST}
WATCH = TEXT + "\n## Watch\n\nA film.\n"


def _in(folder: str, files: dict[str, str] | None = None) -> dict[str, str]:
    return {f"{folder}/{name}": text for name, text in (files or FILES).items()}


CLUTTER = {
    "Finder": {
        "__MACOSX/._bridge": "\0\5",
        "__MACOSX/bridge/._en.md": "\0\5",
        "__MACOSX/bridge/._pack.toml": "\0\5",
        "bridge/.DS_Store": "\0",
        "bridge/._en.md": "\0\5",
        "bridge/Icon\r": "",
    },
    "Windows": {"bridge/Thumbs.db": "", "bridge/desktop.ini": "", "System Volume Information/x": "", "$RECYCLE.BIN/x": ""},
    "Linux": {"bridge/.directory": "", "bridge/en.md~": "", "bridge/.~lock.en.md#": "", ".Trash-1000/files/x": ""},
    "Git": {"bridge/.git/config": "", **{f"bridge/.git/objects/{number:03}": "" for number in range(600)}},
    "a word processor": {"bridge/~$notes.docx": ""},
    "a storage": {"bridge/@eaDir/en.md": ""},
}
LAYOUTS = {
    "files at the top": FILES,
    "a folder": _in("bridge"),
    "a folder in a folder": _in("download/bridge (1)"),
    "files beside the folder": _in("bridge") | {"README.md": "Hello", "LICENSE": "Free"},
    "a repository": _in("repo-main/debates/bridge") | {"repo-main/README.md": "Hello", "repo-main/src/a/b/c/d/e/f/g/h/i/j/k/x.py": ""},
    "an earlier one inside": _in("bridge") | _in("bridge/old", {"pack.toml": MANIFEST.replace("bridge", "old"), "en.md": TEXT}),
    "names in capitals": {"bridge/Pack.toml": MANIFEST, "bridge/EN.MD": TEXT},
    "names with a hidden ending": {"bridge/pack.toml.txt": MANIFEST, "bridge/en.md.txt": TEXT},
    "names of a second download": {"bridge/pack (1).toml": MANIFEST, "bridge/en (1).md": TEXT},
    "another ending for Markdown": {"bridge/pack.toml": MANIFEST, "bridge/en.markdown": TEXT},
    "a text": {"bridge/pack.toml": MANIFEST, "bridge/en.txt": TEXT},
    **{f"clutter of {name}": _in("bridge") | clutter for name, clutter in CLUTTER.items()},
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data" / "debates"


def as_folder(tmp_path: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = tmp_path / "stick" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "stick"


def as_zip(tmp_path: Path, files: dict[str, str]) -> Path:
    with zipfile.ZipFile(tmp_path / "stick.zip", "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return tmp_path / "stick.zip"


def as_windows_zip(tmp_path: Path, files: dict[str, str]) -> Path:
    return as_zip(tmp_path, {name.replace("/", "\\"): text for name, text in files.items()})


Source = Callable[[Path, dict[str, str]], Path]
SOURCES: list[Source] = [as_folder, as_zip, as_windows_zip]


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_it_is_imported_and_nothing_else(tmp_path: Path, root: Path, source: Source, layout: str) -> None:
    imported = import_pack(source(tmp_path, LAYOUTS[layout]), root)
    assert imported.debate.id == "bridge"
    assert {path.name for path in imported.folder.iterdir()} - {"old"} == {"en.md", "pack.toml"}


def test_a_new_name_is_said(tmp_path: Path, root: Path) -> None:
    imported = import_pack(as_zip(tmp_path, LAYOUTS["names with a hidden ending"]), root)
    assert [str(warning) for warning in imported.warnings] == [
        "pack.toml: imported from 'pack.toml.txt'",
        "en.md: imported from 'en.md.txt'",
    ]


REFUSED = {
    "two debates": (
        _in("repo/debates/bridge") | _in("repo/debates/tunnel"),
        "it holds several debates, in 'repo/debates/bridge' and 'repo/debates/tunnel': import one of these folders, unpacked",
    ),
    "four debates": (
        _in("a") | _in("b") | _in("c") | _in("d"),
        "it holds several debates, in 'a', 'b', 'c' and 1 more: import one of these folders, unpacked",
    ),
    "an archive in it": ({"bridge.zip": "PK"}, "it holds no pack.toml, but another zip file, 'bridge.zip': import that one"),
    "nothing of a debate": ({"photo.jpg": "x"}, "pack.toml: found no such file, only 'photo.jpg', expected a text file of this name"),
    "a name in words": (
        {"pack.toml": MANIFEST, "english.md": TEXT, "notes.txt": "x"},
        "en.md: found no such file, only 'english.md' and 'notes.txt', expected a text file of this name",
    ),
    "a document with two endings": (
        {"pack.toml": MANIFEST, "en.md.docx": "PK"},
        "en.md: found no such file, but 'en.md.docx', expected it saved as plain text (UTF-8) under the name 'en.md'",
    ),
    "two of almost the same name": (
        {"Pack.toml": MANIFEST, "pack.toml.txt": MANIFEST, "en.md": TEXT},
        "pack.toml: found no such file, but 'Pack.toml' and 'pack.toml.txt', expected one of them under the name 'pack.toml'",
    ),
    "a document": (
        {"pack.toml": MANIFEST, "en.docx": "PK"},
        "en.md: found no such file, but 'en.docx', expected it saved as plain text (UTF-8) under the name 'en.md'",
    ),
}


@pytest.mark.parametrize("source", [as_folder, as_zip])
@pytest.mark.parametrize(("files", "why"), REFUSED.values(), ids=REFUSED)
def test_it_is_refused_with_what_to_do(tmp_path: Path, root: Path, source: Source, files: dict[str, str], why: str) -> None:
    with pytest.raises(KnownError) as raised:
        import_pack(source(tmp_path, files), root)
    assert why in str(raised.value)
    assert not list(root.iterdir())


NAMES = {
    "capitals": ("Pack.toml", "EN.MD"),
    "a hidden ending": ("pack.toml.txt", "en.md.txt"),
    "a second download": ("pack (1).toml", "en (1).md"),
    "both": ("PACK.TOML.txt", "En.md.TXT"),
    "a blank at the end": ("pack.toml ", "en.md "),
    "two endings": ("pack.toml.toml", "en.md.md"),
    "no ending": ("pack", "en"),
    "a full stop at the end": ("pack.toml.", "en.md."),
    "a space before the ending": ("pack .toml", "en .md"),
    "wide letters": ("ｐａｃｋ.toml", "ｅｎ.md"),
}


@pytest.mark.parametrize(("manifest", "text"), NAMES.values(), ids=NAMES)
def test_check_names_the_file_and_the_right_name(tmp_path: Path, manifest: str, text: str) -> None:
    folder = as_folder(tmp_path, {manifest: MANIFEST, text: TEXT})
    assert [str(problem) for problem in inspect_pack(folder).problems] == [
        f"pack.toml: found no such file, but '{manifest}', expected it under the name 'pack.toml'",
        f"en.md: found no such file, but '{text}', expected it under the name 'en.md'",
    ]


def test_check_names_other_mistakes_too(tmp_path: Path) -> None:
    folder = as_folder(tmp_path, {"Pack.toml": MANIFEST, "EN.MD": TEXT.replace("- It lasts.", "- <b>")})
    assert [f"{problem.file}:{problem.line}" for problem in inspect_pack(folder).problems] == ["pack.toml:None", "en.md:None", "en.md:21"]


def test_check_says_where_the_debates_are(tmp_path: Path) -> None:
    folder = as_folder(tmp_path, _in("bridge") | _in("more/tunnel"))
    assert [str(problem) for problem in inspect_pack(folder).problems] == [
        "pack.toml: found no such file here, but in 'bridge' and 'more/tunnel', expected the folder that holds it"
    ]


@pytest.mark.parametrize("name", ["en.md", "pack.toml"])
def test_a_file_of_a_debate_is_no_folder(tmp_path: Path, name: str, root: Path) -> None:
    path = write_pack(tmp_path / "bridge") / name
    with pytest.raises(KnownError, match="is a file of a debate: give its folder"):
        find_pack(path, [])
    with pytest.raises(KnownError, match="it is a file of a debate: give its folder"):
        import_pack(path, root)


def test_names_of_films_from_a_mac(tmp_path: Path, root: Path) -> None:
    """Finder writes UTF-8 without saying so, and takes letters apart."""
    manifest = MANIFEST + '[watch]\nvideo = "br\u00fccke.mp4"\n'
    path = as_zip(tmp_path, {"pack.toml": manifest, "en.md": WATCH, "bru\u0308cke.mp4": "\0\0\0\x20ftypisom"})
    raw = path.read_bytes()
    utf8 = (0x800).to_bytes(2, "little")
    assert raw.count(utf8) >= 2
    path.write_bytes(raw.replace(b"\x14\x00" + utf8, b"\x14\x00\x00\x00"))
    watch = import_pack(path, root).debate.text().watch
    assert watch is not None
    assert watch.video is not None


def test_a_film_of_almost_the_same_name_is_named(tmp_path: Path) -> None:
    manifest = MANIFEST + '[watch]\nvideo = "film.mp4"\n'
    folder = as_folder(tmp_path, {"pack.toml": manifest, "en.md": WATCH, "Film.MP4": "x"})
    assert any("there is no file 'film.mp4', but 'Film.MP4'" in str(warning) for warning in inspect_pack(folder).warnings)


ARCHIVES = {
    "RAR": b"Rar!\x1a\x07",
    "7z": b"7z\xbc\xaf\x27\x1c",
    "gzip": b"\x1f\x8b\x08",
    "xz": b"\xfd7zXZ\0",
    "bzip2": b"BZh9",
    "CAB": b"MSCF",
}


@pytest.mark.parametrize(("kind", "start"), ARCHIVES.items())
def test_another_archive_is_named(tmp_path: Path, root: Path, kind: str, start: bytes) -> None:
    source = tmp_path / "debate.zip"
    source.write_bytes(start + bytes(100))
    with pytest.raises(KnownError) as raised:
        import_pack(source, root)
    assert f"it is a {kind} archive and no zip file: unpack it and import its folder" in str(raised.value)
