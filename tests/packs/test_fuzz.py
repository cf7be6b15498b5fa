"""Reading any folder gives a debate or a PackError."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.packs import PackError, available_packs, find_pack, inspect_pack, read_pack
from tests.packs.sample_pack import MANIFEST, TEXT, write_pack

MARKDOWN = st.lists(
    st.sampled_from(
        [
            "#",
            "##",
            "###",
            " ",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "> ",
            "*",
            "**",
            "`",
            "[a]",
            "(b)",
            "<b>",
            "&#x202e;",
            "    ",
            "—",
            "a",
            "---",
            "!",
            "\r",
            "\x00",
        ]
    ),
    max_size=60,
).map("".join)
TOML = st.lists(
    st.sampled_from(
        [
            "id",
            "languages",
            "online_url",
            "watch",
            "labels",
            ".",
            "en",
            " = ",
            "\n",
            "[",
            "]",
            "{",
            "}",
            '"',
            "'",
            '"""',
            ",",
            "1",
            "true",
            "#",
            "\\",
            "for",
            "../",
            "2020-01-01",
        ]
    ),
    max_size=40,
).map("".join)
BROKEN_UP = st.builds(
    lambda at, length, new: TEXT[:at] + new + TEXT[at + length :], st.integers(0, len(TEXT)), st.integers(0, 40), MARKDOWN
)
ANY_TEXT = st.one_of(st.binary(max_size=200), st.text(st.characters(exclude_categories=["Cs"]), max_size=200), MARKDOWN, BROKEN_UP)
ANY_MANIFEST = st.one_of(st.binary(max_size=200), TOML, TOML.map(lambda more: MANIFEST + more))


@settings(deadline=None)
@given(ANY_TEXT, st.one_of(st.just(MANIFEST), ANY_MANIFEST))
@example(TEXT, MANIFEST)
@example("> " * 500, MANIFEST + "a." * 5000 + "b = 1")
@example(b"", "x = " + "9" * 5000)
@example(b"\xff", "languages = [0xf" + "f" * 9999 + "]")
def test_nothing_but_a_pack_error_is_raised(text: str | bytes, manifest: str | bytes) -> None:
    with TemporaryDirectory() as place:
        folder = write_pack(Path(place) / "bridge", text, manifest)
        inspection = inspect_pack(folder)
        assert (inspection.debate is None) == bool(inspection.problems)
        for problem in inspection.problems:
            assert str(problem).isprintable()
            assert problem.line is None or problem.line >= 1
        assert find_pack("bridge", [Path(place)]) == folder or folder in available_packs([Path(place)]).values()
        if inspection.debate is not None:
            assert read_pack(folder) == inspection.debate
            return
        with pytest.raises(PackError) as raised:
            read_pack(folder)
        assert raised.value.problems == inspection.problems


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300), st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_any_name_and_address_can_be_given(address: str, name: str) -> None:
    with TemporaryDirectory() as place:
        quoted = address.encode("unicode_escape").decode().replace('"', '\\"').replace("\\x", "\\u00")
        inspect_pack(
            write_pack(
                Path(place) / "bridge", TEXT, f'id = "bridge"\nlanguages = ["en"]\nonline_url = "{quoted}"\n[watch]\nvideo = "{quoted}"\n'
            )
        )
        missing = Path(place) / "none" / name
        assert all(str(problem).isprintable() for problem in inspect_pack(missing).problems)


def test_a_pipe_does_not_stop_the_reader(tmp_path: Path) -> None:
    os = pytest.importorskip("os")
    folder = write_pack(tmp_path / "bridge", None)
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes on this system")
    os.mkfifo(folder / "en.md")
    assert [str(problem) for problem in inspect_pack(folder).problems] == [
        "en.md: found something that is not a file, expected a text file"
    ]
