"""Logos: what may be drawn, and what is refused with one sentence."""

from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.packs import inspect_pack
from kiosk.packs.logo import read_logo
from tests.packs.logos import GOOD, OUTSIDE, UNUSABLE, png
from tests.packs.sample_pack import MANIFEST, write_pack


def refusal(folder: Path, content: bytes) -> str:
    file = folder / "logo.svg"
    file.write_bytes(content)
    with pytest.raises(KnownError) as raised:
        read_logo(file)
    return str(raised.value)


@pytest.mark.parametrize("name", GOOD)
def test_usable_logos_are_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "logo").write_bytes(GOOD[name])
    assert read_logo(tmp_path / "logo") == GOOD[name]


@pytest.mark.parametrize("name", OUTSIDE)
def test_nothing_may_lead_outside_the_file(tmp_path: Path, name: str) -> None:
    message = refusal(tmp_path, OUTSIDE[name])
    assert message.startswith("The logo 'logo.svg' cannot be used: it may lead outside its file")
    assert message.endswith("save it as plain SVG, or as PNG.")


@pytest.mark.parametrize("name", UNUSABLE)
def test_what_is_too_large_or_damaged_is_refused_before_it_is_drawn(tmp_path: Path, name: str) -> None:
    content, why = UNUSABLE[name]
    message = refusal(tmp_path, content)
    assert why in message
    assert message.count(". ") == 0


def test_a_missing_file_or_a_folder_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.png", tmp_path):
        with pytest.raises(KnownError, match="cannot be used"):
            read_logo(path)


def test_a_pack_s_logo_is_found(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, manifest=MANIFEST + 'logo = "logo.png"\n')
    (folder / "logo.png").write_bytes(png())
    inspection = inspect_pack(folder)
    assert inspection.problems == ()
    assert inspection.debate
    assert inspection.debate.logo == str(folder.resolve() / "logo.png")


@pytest.mark.parametrize(
    ("content", "why"), [(None, "No such file"), (OUTSIDE["image"], "outside its file"), (b"x", "neither PNG nor SVG")]
)
def test_a_pack_s_logo_that_cannot_be_used_is_named_and_not_shown(tmp_path: Path, content: bytes | None, why: str) -> None:
    folder = write_pack(tmp_path, manifest=MANIFEST + 'logo = "logo.png"\n')
    if content is not None:
        (folder / "logo.png").write_bytes(content)
    inspection = inspect_pack(folder)
    warning = next(str(warning) for warning in inspection.warnings if "logo" in str(warning))
    assert warning.startswith("pack.toml:4:")
    assert why in warning
    assert warning.endswith("It is not shown.")
    assert inspection.debate
    assert not inspection.debate.logo


@pytest.mark.parametrize("name", ["../logo.png", "/etc/passwd", ""])
def test_a_pack_s_logo_has_to_be_in_its_folder(tmp_path: Path, name: str) -> None:
    problems = [str(problem) for problem in inspect_pack(write_pack(tmp_path, manifest=f'{MANIFEST}logo = "{name}"\n')).problems]
    assert problems == [f"pack.toml:4: found '{name}', expected the name of a file in the folder"]


def test_a_logo_that_is_no_name_is_a_problem(tmp_path: Path) -> None:
    folder = write_pack(tmp_path, manifest=MANIFEST + 'logo = "logo.png"\n')
    manifest = folder / "pack.toml"
    manifest.write_text(manifest.read_text().replace('"logo.png"', "1"))
    assert "expected the name of a PNG or SVG file in the folder" in str(inspect_pack(folder).problems[0])
