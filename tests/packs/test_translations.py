"""All languages of a pack are the same debate and are part of its fingerprint."""

from pathlib import Path

from kiosk.packs import inspect_pack, read_pack
from tests.packs.sample_pack import MANIFEST, TEXT, replace_once, write_pack

TWO = MANIFEST.replace('["en"]', '["en", "es"]')
LABELS = '[labels.en]\nfor = "{}"\nagainst = "No"\n'
WATCH = "\n## Ver\n\nUna cosa.\n"


def _fingerprint(folder: Path, text: str | bytes = TEXT, manifest: str = MANIFEST, **more: str) -> str:
    return read_pack(write_pack(folder / "bridge", text, manifest, **more)).fingerprint


def test_first_language_is_the_default(tmp_path: Path) -> None:
    debate = read_pack(write_pack(tmp_path / "bridge", TEXT, TWO, es=TEXT.replace("Should we", "Vamos a")))
    assert debate.languages == ("en", "es")
    assert debate.text("es").question == "Vamos a build the bridge?"
    assert debate.text("fr") == debate.text("en")


def test_lists_have_to_be_as_long_as_in_the_default(tmp_path: Path) -> None:
    spanish = replace_once("- It is calm.\n", "", replace_once("- The ferry is slow.", "- The ferry is slow.\n- It rains.", TEXT))
    inspection = inspect_pack(write_pack(tmp_path / "bridge", TEXT, TWO, es=spanish))
    assert [str(problem) for problem in inspection.problems] == [
        "es.md:7: found a list of 3, expected 2 as in en.md",
        "es.md:30: found a list of 1, expected 2 as in en.md",
    ]


def test_every_language_has_as_many_questions_to_discuss(tmp_path: Path) -> None:
    facts = "- The river is wide.\n- The ferry is slow.\n"
    asked = replace_once(facts, f"{facts}\n### To discuss\n\n- Why?\n- How?\n", TEXT)
    fewer = asked.replace("- How?\n", "")
    for default, spanish, expected in (
        (asked, TEXT, "es.md:7: found no list, expected 2 as in en.md"),
        (asked, fewer, "es.md:12: found a list of 1, expected 2 as in en.md"),
        (TEXT, fewer, "es.md:12: found a list of 1, expected none as in en.md"),
    ):
        inspection = inspect_pack(write_pack(tmp_path / "bridge", default, TWO, es=spanish))
        assert [str(problem) for problem in inspection.problems] == [expected]


def test_a_missing_translation_is_a_problem(tmp_path: Path) -> None:
    (problem,) = inspect_pack(write_pack(tmp_path / "bridge", TEXT, TWO)).problems
    assert str(problem) == "es.md: found no such file, only 'en.md', expected a text file of this name"


def test_problems_of_every_language_are_told(tmp_path: Path) -> None:
    broken = replace_once("A bridge is open at night.", "`x`")
    inspection = inspect_pack(write_pack(tmp_path / "bridge", broken, TWO, es=broken))
    assert [f"{problem.file}:{problem.line}" for problem in inspection.problems] == ["en.md:25", "es.md:25"]


def test_a_text_that_is_not_listed_is_a_warning(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "bridge", TEXT, MANIFEST, es=TEXT, README="# not a language")
    assert [str(warning) for warning in inspect_pack(folder).warnings] == ["pack.toml:2: es.md is not among the languages and is not shown"]


def test_something_to_watch_in_one_language_only_is_a_warning(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "bridge", TEXT, TWO, es=TEXT + WATCH)
    assert [str(warning) for warning in inspect_pack(folder).warnings] == ["en.md: there is nothing to watch here, unlike in es.md"]


def test_fingerprint_does_not_depend_on_line_ends_mark_or_address(tmp_path: Path) -> None:
    windows = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    moved = MANIFEST.replace("debates.example.com", "elsewhere.example.net")
    assert len(_fingerprint(tmp_path)) == 64
    assert _fingerprint(tmp_path) == _fingerprint(tmp_path, windows) == _fingerprint(tmp_path, TEXT, moved)


def test_fingerprint_depends_on_every_text_and_label(tmp_path: Path) -> None:
    prints = [
        _fingerprint(tmp_path),
        _fingerprint(tmp_path, replace_once("at night.", "at night!")),
        _fingerprint(tmp_path, TEXT, MANIFEST + LABELS.format("Aye")),
        _fingerprint(tmp_path, TEXT + "\n### To discuss\n\n- Why?\n"),
        _fingerprint(tmp_path, TEXT + "\n### To discuss\n\n- Why not?\n"),
        _fingerprint(tmp_path, TEXT, TWO, es=TEXT),
        _fingerprint(tmp_path, TEXT, TWO, es=replace_once("at night.", "at night!")),
        _fingerprint(tmp_path, TEXT, MANIFEST.replace('["en"]', '["es", "en"]'), es=TEXT),
    ]
    assert len(set(prints)) == len(prints)


def test_a_label_that_says_what_the_heading_says_changes_nothing(tmp_path: Path) -> None:
    assert _fingerprint(tmp_path, TEXT, MANIFEST + LABELS.format("Yes")) == _fingerprint(tmp_path)
