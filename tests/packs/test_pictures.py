"""Pictures of a debate: every limit, the same size for both sides, and an alt text in every language."""

import os
from pathlib import Path

import pytest

from kiosk.domain.debate import PicturePart
from kiosk.packs import export_pack, import_pack, inspect_pack, read_pack
from kiosk.packs.picture_format import PictureError, read_header
from kiosk.system.regular_file import read_regular
from tests.packs.pictures import COLOURS, FORMATS, PICTURES, UNUSABLE, jpeg_of, picture, webp_of, write_picture_pack
from tests.packs.sample_pack import MANIFEST, replace_once, write_pack

SPANISH = """
[alt_text.es]
common_ground = "Un río ancho al amanecer"
for = "Un puente en Lisboa"
against = "Un transbordador lleno"
"""
WHOLE = MANIFEST + PICTURES


def problems(folder: Path) -> list[str]:
    return [str(problem) for problem in inspect_pack(folder).problems]


def test_pictures_are_read_with_size_and_alt_text(tmp_path: Path) -> None:
    inspection = inspect_pack(write_picture_pack(tmp_path))
    assert (inspection.problems, inspection.warnings) == ((), ())
    assert inspection.debate
    pictures = inspection.debate.text().pictures
    assert list(pictures) == list(PicturePart)
    assert pictures[PicturePart.FOR].alt == "A bridge in Lisbon"
    assert {(each.width, each.height) for each in pictures.values()} == {(60, 40)}
    assert Path(pictures[PicturePart.COMMON_GROUND].path) == tmp_path.resolve() / "ground.jpg"


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("orientation", range(9))
def test_size_and_orientation_are_read_from_the_content(format_: str, orientation: int) -> None:
    header = read_header(picture(format_, orientation=orientation))
    assert header.format.upper() == format_
    assert header.stored == (60, 40)
    assert header.orientation == (orientation or 1)
    assert header.size == ((40, 60) if orientation > 4 else (60, 40))


def test_sizes_of_every_kind_of_webp_are_read() -> None:
    assert read_header(webp_of(70, 50)).size == (70, 50)
    assert read_header(picture("WEBP", (300, 200))).size == (300, 200)


def test_a_second_picture_behind_a_jpeg_does_no_harm() -> None:
    assert read_header(picture() + picture(size=(9, 9)) + b"\0" * 9).size == (60, 40)


@pytest.mark.parametrize("name", UNUSABLE)
def test_a_picture_that_cannot_be_used_is_named_in_one_sentence(tmp_path: Path, name: str) -> None:
    content, why = UNUSABLE[name]
    folder = write_picture_pack(tmp_path, common_ground=content or b" ")
    (folder / "ground.jpg").write_bytes(content)
    assert problems(folder) == [f"pack.toml:6: found a picture 'ground.jpg' {why}"]


def test_damaged_headers_raise_nothing_else() -> None:
    for format_ in FORMATS:
        content = picture(format_, orientation=6)
        for position in range(min(400, len(content))):
            for value in (0, 255):
                try:
                    read_header(content[:position] + bytes([value]) + content[position + 1 :])
                except PictureError:
                    continue


def test_a_size_within_the_limits_is_not_refused() -> None:
    assert read_header(jpeg_of(6_000, 5_000)).size == (6_000, 5_000)
    assert read_header(picture(size=(120, 40))).size == (120, 40)


@pytest.mark.parametrize("side", ["for", "against"])
def test_a_picture_for_one_side_only_is_refused(tmp_path: Path, side: str) -> None:
    other = "against" if side == "for" else "for"
    lines = [line for line in WHOLE.splitlines() if not line.startswith(f"{other} =")]
    (problem,) = problems(write_picture_pack(tmp_path, manifest="\n".join(lines)))
    expected = f"expected one of the same size for '{other}' too, or none for either"
    assert problem == f"pack.toml:7: found a picture for the side '{side}' only, {expected}"


def test_sides_of_two_sizes_are_refused_with_both_sizes(tmp_path: Path) -> None:
    (problem,) = problems(write_picture_pack(tmp_path, sizes=((60, 40), (60, 40), (60, 41))))
    sizes = "pictures of 60 × 40 pixels for and 60 × 41 against"
    assert problem == f"pack.toml:7: found {sizes}, expected the same size for both: crop or scale one of them"


def test_sizes_are_compared_as_shown(tmp_path: Path) -> None:
    folder = write_picture_pack(tmp_path, against=picture(size=(40, 60), orientation=6))
    assert problems(folder) == []


def test_a_common_ground_of_another_size_is_a_warning(tmp_path: Path) -> None:
    inspection = inspect_pack(write_picture_pack(tmp_path, sizes=((80, 40), (60, 40), (60, 40))))
    message = "the picture of common ground has 80 × 40 pixels, those of the sides 60 × 40: give all three the same size"
    assert [str(warning) for warning in inspection.warnings] == [f"pack.toml:6: {message}"]
    assert inspection.debate


def test_common_ground_may_have_the_only_picture(tmp_path: Path) -> None:
    lines = [line for line in WHOLE.splitlines() if not line.startswith(("for =", "against ="))]
    debate = read_pack(write_picture_pack(tmp_path, manifest="\n".join(lines)))
    assert list(debate.text().pictures) == [PicturePart.COMMON_GROUND]


def test_every_picture_needs_an_alt_text_in_every_language(tmp_path: Path) -> None:
    manifest = WHOLE.replace('["en"]', '["en", "es"]')
    assert [problem.partition(", ")[0] for problem in problems(write_picture_pack(tmp_path, manifest=manifest))] == [
        "pack.toml:6: found no alt_text.es.common_ground",
        "pack.toml:7: found no alt_text.es.for",
        "pack.toml:8: found no alt_text.es.against",
    ]
    debate = read_pack(write_picture_pack(tmp_path, manifest=manifest + SPANISH))
    assert debate.text("es").pictures[PicturePart.FOR].alt == "Un puente en Lisboa"
    assert debate.text("es").pictures[PicturePart.FOR].path == debate.text("en").pictures[PicturePart.FOR].path


@pytest.mark.parametrize("alt", ["", " ", "x" * 301, "a\\nb", "\\u202e"])
def test_an_alt_text_says_something_short(tmp_path: Path, alt: str) -> None:
    manifest = replace_once("A bridge in Lisbon", alt, WHOLE)
    (problem,) = problems(write_picture_pack(tmp_path, manifest=manifest))
    assert problem.startswith("pack.toml:12: found alt_text.en.for = ")
    assert problem.endswith("expected what the picture shows, in 1 to 300 letters")


def test_texts_and_keys_without_a_picture_are_named(tmp_path: Path) -> None:
    manifest = replace_once('common_ground = "ground.jpg"\n', "", WHOLE) + SPANISH + '[pictures.more]\nx = "y"\n'
    found = " ".join(problems(write_picture_pack(tmp_path, manifest=manifest)))
    assert "pack.toml:10: found an alt text for 'common_ground', which has no picture, expected texts for the pictures only" in found
    assert "found alt_text for es, expected alt_text for the languages above only" in found
    assert "found an unknown key 'more', expected only common_ground, for, against" in found


@pytest.mark.parametrize("name", ["../for.jpg", "/etc/passwd", ""])
def test_a_picture_has_to_be_in_the_folder(tmp_path: Path, name: str) -> None:
    folder = write_picture_pack(tmp_path, manifest=replace_once('"for.jpg"', f'"{name}"', WHOLE))
    assert problems(folder) == [f"pack.toml:7: found '{name}', expected the name of a file in the folder"]


def test_a_link_out_of_the_folder_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "outside.jpg").write_bytes(picture())
    folder = write_picture_pack(tmp_path / "pack")
    for name in ("ground.jpg", "for.jpg", "against.jpg"):
        (folder / name).unlink()
    (folder / "ground.jpg").symlink_to(tmp_path / "outside.jpg")
    (folder / "for.jpg").mkdir()
    lines = problems(folder)
    assert lines[0] == "pack.toml:6: found 'ground.jpg', expected the name of a file in the folder"
    assert lines[1].startswith("pack.toml:7: found a picture 'for.jpg' that cannot be read (Is a directory)")
    assert lines[2].startswith("pack.toml:8: found a picture 'against.jpg' that cannot be read (No such file or directory)")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe on disk")
def test_a_pipe_does_not_stop_the_reader(tmp_path: Path) -> None:
    folder = write_picture_pack(tmp_path)
    (folder / "for.jpg").unlink()
    os.mkfifo(folder / "for.jpg")
    assert "that cannot be read" in problems(folder)[0]


def test_the_fingerprint_covers_pictures_and_alt_texts_and_nothing_else_has_changed(tmp_path: Path) -> None:
    plain = read_pack(write_pack(tmp_path / "plain")).fingerprint
    whole = read_pack(write_picture_pack(tmp_path / "whole")).fingerprint
    other_file = read_pack(write_picture_pack(tmp_path / "file", against=picture(colour="#123456"))).fingerprint
    other_text = replace_once("A bridge in Lisbon", "A bridge in Porto", WHOLE)
    other_alt = read_pack(write_picture_pack(tmp_path / "alt", manifest=other_text)).fingerprint
    assert len({plain, whole, other_file, other_alt}) == 4
    assert plain == "dfd4f61cdb3699f3d8bcf49bed84adcd3fc111b314b684e42a3bb701f510909f"


def test_export_and_import_carry_the_pictures(tmp_path: Path) -> None:
    folder = write_picture_pack(tmp_path / "pack")
    archive = export_pack(folder, "bridge", tmp_path)
    imported = import_pack(archive, tmp_path / "debates")
    assert imported.debate.fingerprint == read_pack(folder).fingerprint
    for name, part in zip(("ground", "for", "against"), COLOURS, strict=True):
        path = Path(imported.debate.text().pictures[PicturePart(part)].path)
        assert read_regular(path, 10_000) == (folder / f"{name}.jpg").read_bytes()
        assert path.is_relative_to(tmp_path / "debates")
