"""Every mistake in `pack.toml` is reported with its line."""

from pathlib import Path

import pytest

from kiosk.packs import PackError, inspect_pack, read_pack
from tests.packs.sample_pack import MANIFEST, TEXT, write_pack

ADDRESS = 'an https address of at most 300 plain letters, like "https://example.org/my-debate"'
FILE = "the name of a file in the folder"
WATCHED = TEXT + "\n## Watch\n\nA film.\n"
BROKEN = {
    "no id": (
        MANIFEST.split("\n", 1)[1],
        ['pack.toml:1: found no id, expected an id of small letters, digits and hyphens, like "my-debate"'],
    ),
    "an id with capitals": (
        MANIFEST.replace('"bridge"', '"Bridge"'),
        ["pack.toml:1: found id = 'Bridge', expected an id of small letters, digits and hyphens, like \"my-debate\""],
    ),
    "an id that is a number": (
        MANIFEST.replace('"bridge"', "7"),
        ['pack.toml:1: found id = a number or date, expected an id of small letters, digits and hyphens, like "my-debate"'],
    ),
    "no languages": (
        MANIFEST.replace('["en"]', "[]"),
        ['pack.toml:2: found languages = an empty list, expected a list of languages, each once, like ["en", "es"]'],
    ),
    "one language in no list": (
        MANIFEST.replace('["en"]', '"en"'),
        ['pack.toml:2: found languages = \'en\', expected a list of languages, each once, like ["en", "es"]'],
    ),
    "a language twice": (
        MANIFEST.replace('["en"]', '["en", "en"]'),
        ['pack.toml:2: found languages = a list, expected a list of languages, each once, like ["en", "es"]'],
    ),
    "a language that leads elsewhere": (
        MANIFEST.replace('["en"]', '["en", "../en"]'),
        ['pack.toml:2: found languages = \'../en\', expected a language code like "en" or "pt-BR"'],
    ),
    "an address without encryption": (
        MANIFEST.replace("https:", "http:"),
        [f"pack.toml:3: found online_url = 'http://debates.example.com/bridge', expected {ADDRESS}"],
    ),
    "an unknown key": (
        MANIFEST + 'titel = "x"\n',
        ["pack.toml:4: found an unknown key 'titel', expected only id, languages, online_url, logo, watch, labels, pictures, alt_text"],
    ),
    "an unknown key in a table": (
        MANIFEST + '\n[watch]\nfilm = "x"\n',
        ["pack.toml:6: found an unknown key 'film', expected only video, captions, url"],
    ),
    "a video outside": (
        MANIFEST + '[watch]\nvideo = "../film.mp4"\ncaptions = "/etc/passwd"\n',
        [f"pack.toml:5: found '../film.mp4', expected {FILE}", f"pack.toml:6: found '/etc/passwd', expected {FILE}"],
    ),
    "a video with an impossible name": (
        MANIFEST + '[watch]\nvideo = "\\u0000"\ncaptions = "en.md"\n',
        [f"pack.toml:5: found '\\u0000', expected {FILE}"],
    ),
    "a video that is the folder": (MANIFEST + '[watch]\nvideo = "."\ncaptions = "en.md"\n', [f"pack.toml:5: found '.', expected {FILE}"]),
    "captions alone": (
        MANIFEST + '[watch]\ncaptions = "en.md"\n',
        ["pack.toml:5: found captions without a video, expected a video too"],
    ),
    "an address to watch without encryption": (
        MANIFEST + '[watch]\nurl = "ftp://a.org"\n',
        [f"pack.toml:5: found watch.url = 'ftp://a.org', expected {ADDRESS}"],
    ),
    "one label": (
        MANIFEST + '[labels.en]\nfor = "Yes"\n',
        ["pack.toml:4: found no labels.en.against, expected a name of 1 to 24 letters"],
    ),
    "a long label": (
        MANIFEST + f'[labels.en]\nfor = "{"y" * 25}"\nagainst = "No"\n',
        [f"pack.toml:5: found labels.en.for = '{'y' * 25}', expected a name of 1 to 24 letters"],
    ),
    "an invisible label": (
        MANIFEST + '[labels.en]\nfor = "\\u202e"\nagainst = " "\n',
        [
            "pack.toml:5: found labels.en.for = '\\u202e', expected a name of 1 to 24 letters",
            "pack.toml:6: found labels.en.against = ' ', expected a name of 1 to 24 letters",
        ],
    ),
    "labels of another language": (
        MANIFEST + '[labels.fr]\nfor = "Oui"\nagainst = "Non"\n',
        ["pack.toml:4: found labels for fr, expected labels for the languages above only"],
    ),
    "a table that is none": (MANIFEST + "watch = 3\n", ["pack.toml:4: found watch = a number or date, expected a table [watch]"]),
    "bytes": (b'id = "a"\n\xff', ["pack.toml:2: found bytes that are not UTF-8, expected a text saved as UTF-8"]),
    "an empty file": (b"", ["pack.toml:1: found an empty file, expected a text"]),
    "no file": (None, ["pack.toml: found no such file, only 'en.md', expected a text file of this name"]),
}


@pytest.mark.parametrize(("manifest", "expected"), BROKEN.values(), ids=BROKEN)
def test_problem_is_named_with_its_place(tmp_path: Path, manifest: str | bytes | None, expected: list[str]) -> None:
    with pytest.raises(PackError) as raised:
        read_pack(write_pack(tmp_path / "bridge", WATCHED, manifest))
    assert [str(problem) for problem in raised.value.problems] == expected


@pytest.mark.parametrize(
    ("text", "line"), [(MANIFEST + "what\n", 4), (MANIFEST + 'a = """', 4), ("a = " + "[" * 50_000, 1), ("a = " + "9" * 5000, 1)]
)
def test_what_is_no_toml_is_named_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    (problem,) = inspect_pack(write_pack(tmp_path / "bridge", TEXT, text)).problems
    assert str(problem).startswith(f"pack.toml:{line}: found no TOML (")
    assert str(problem).endswith('), expected lines like id = "my-debate"')
    assert "at line" not in str(problem)


def test_a_huge_manifest_is_refused(tmp_path: Path) -> None:
    (problem,) = inspect_pack(write_pack(tmp_path / "bridge", TEXT, MANIFEST + "#" * 64_000)).problems
    assert str(problem) == "pack.toml: found more than 64 kB, expected a text of at most 64 kB"


def test_something_to_watch_needs_its_part_of_the_text(tmp_path: Path) -> None:
    inspection = inspect_pack(write_pack(tmp_path / "bridge", TEXT, MANIFEST + '[watch]\nurl = "https://a.org/film"\n'))
    assert [str(p) for p in inspection.problems] == ["pack.toml:4: found something to watch, expected a fifth ## heading for it in en.md"]


def test_texts_are_checked_where_the_manifest_is_missing(tmp_path: Path) -> None:
    inspection = inspect_pack(write_pack(tmp_path / "bridge", TEXT.replace("# Should", "## Should"), None))
    assert [p.file for p in inspection.problems][:2] == ["pack.toml", "en.md"]


def test_line_ends_and_byte_order_mark_of_windows_are_fine(tmp_path: Path) -> None:
    manifest = b"\xef\xbb\xbf" + MANIFEST.replace("\n", "\r\n").encode()
    assert inspect_pack(write_pack(tmp_path / "bridge", TEXT, manifest)).problems == ()


def test_an_address_that_makes_too_dense_a_code_is_a_warning(tmp_path: Path) -> None:
    for letters, warned in ((106, []), (107, ["pack.toml:3: an address of 107 letters makes a QR code too dense for small screens"])):
        manifest = f'id = "bridge"\nlanguages = ["en"]\nonline_url = "{"https://a.org/".ljust(letters, "a")}"\n'
        found = inspect_pack(write_pack(tmp_path / "bridge", TEXT, manifest))
        assert [str(warning).partition(",")[0] for warning in found.warnings] == warned
