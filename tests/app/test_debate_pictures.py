"""The pictures of a debate: drawn once in a process of their own, upright, bounded, without metadata, and all of them or none."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from kiosk.app import debate_pictures, image_worker
from kiosk.app.debate_pictures import find_pictures, inspect_pack, prepare_pictures, rendered_pictures
from kiosk.app.workspace import import_debate
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import PicturePart
from kiosk.errors import KnownError
from kiosk.packs import read_pack
from kiosk.packs.picture_format import read_header
from kiosk.ui.image_renderer import MAX_PICTURE_SIDE, render_picture
from tests.packs.pictures import CAMERA, FORMATS, UNUSABLE, picture, write_picture_pack
from tests.packs.sample_pack import write_pack


def rendered(content: bytes) -> bytes:
    header = read_header(content)
    return render_picture(content, header.format, header.stored, header.orientation)


def opened(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


def undrawable() -> bytes:
    """Return a JPEG that passes by its parts and holds no pixels."""
    content = picture("JPEG", (300, 200))
    start = content.index(b"\xff\xc4")
    return content[: start + 5] + b"\xff" * 16 + content[start + 21 :]


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_are_upright_and_hold_nothing_but_pixels(format_: str, orientation: int) -> None:
    content = picture(format_, orientation=orientation)
    assert CAMERA.encode() in content
    drawn = rendered(content)
    image, expected = opened(drawn), ImageOps.exif_transpose(opened(content))
    assert (image.format, image.size) == ("JPEG", expected.size)
    assert not image.getexif()
    assert CAMERA.encode() not in drawn
    for x in (5, image.width - 6):
        for y in (5, image.height - 6):
            found, right = image.convert("RGB").getpixel((x, y)), expected.convert("RGB").getpixel((x, y))
            assert isinstance(found, tuple)
            assert isinstance(right, tuple)
            assert max(abs(a - b) for a, b in zip(found, right, strict=True)) < 12


@pytest.mark.usefixtures("application")
def test_large_pictures_are_made_smaller_and_transparent_ones_put_on_white() -> None:
    assert opened(rendered(picture(size=(3_200, 2_400)))).size == (MAX_PICTURE_SIDE, 1_200)
    out = BytesIO()
    Image.new("RGBA", (40, 30), (0, 0, 0, 0)).save(out, "PNG")
    assert opened(rendered(out.getvalue())).getpixel((20, 15)) == (255, 255, 255)


@pytest.mark.usefixtures("application")
def test_a_header_that_lies_about_the_size_is_not_decoded() -> None:
    assert render_picture(picture(), "JPEG", (61, 40), 1) == b""


@pytest.mark.parametrize("name", UNUSABLE)
def test_the_process_decodes_nothing_that_may_not_be(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.ui.image_renderer.render_picture", lambda *_: pytest.fail("decoded"))
    assert image_worker.render_picture(UNUSABLE[name][0]) == b""


def test_pictures_are_drawn_once_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, debate = DataFolder(tmp_path), read_pack(write_picture_pack(tmp_path / "pack"))
    assert find_pictures(folder, debate) == {}
    paths = prepare_pictures(folder, debate)
    assert list(paths) == list(PicturePart)
    monkeypatch.setattr(image_worker, "render", lambda *_: pytest.fail("drawn again"))
    assert find_pictures(folder, debate) == prepare_pictures(folder, debate) == paths
    assert {path.parent for path in paths.values()} == {folder.pictures}
    for_ = rendered_pictures(folder, debate)[PicturePart.FOR]
    assert (for_.width, for_.height, for_.alt) == (60, 40, "A bridge in Lisbon")
    assert for_.content == paths[PicturePart.FOR].read_bytes()


def test_without_pictures_nothing_is_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_worker, "render", lambda *_: pytest.fail("drawn"))
    folder, debate = DataFolder(tmp_path), read_pack(write_pack(tmp_path / "pack"))
    assert prepare_pictures(folder, debate) == find_pictures(folder, debate) == {}
    assert rendered_pictures(folder, debate) == {}
    assert not folder.pictures.exists()


def test_no_side_is_shown_with_a_picture_while_the_other_has_none(tmp_path: Path) -> None:
    pack = write_picture_pack(tmp_path / "pack")
    folder, debate = DataFolder(tmp_path), read_pack(pack)
    paths = prepare_pictures(folder, debate)
    paths[PicturePart.AGAINST].unlink()
    assert find_pictures(folder, debate) == {}
    (pack / "against.jpg").write_bytes(picture(colour="#111111"))
    with pytest.raises(KnownError, match=r"'against\.jpg' is not shown: it has changed since the debate was read\."):
        prepare_pictures(folder, debate)
    (pack / "against.jpg").unlink()
    assert rendered_pictures(folder, debate) == {}


def test_a_picture_that_cannot_be_drawn_is_refused_by_check_and_import(tmp_path: Path) -> None:
    pack = write_picture_pack(tmp_path / "pack", common_ground=undrawable())
    sentence = "pack.toml: found a picture 'ground.jpg' that cannot be drawn, expected a sound one: save it again, as JPEG"
    inspection = inspect_pack(pack)
    assert [str(problem) for problem in inspection.problems] == [sentence]
    assert inspection.debate is None
    with pytest.raises(KnownError, match=r"'ground\.jpg' that cannot be drawn"):
        import_debate(pack, DataFolder(tmp_path), replace=False)
    assert not list(DataFolder(tmp_path).debates.iterdir())


def test_a_folder_that_cannot_be_created_is_named(tmp_path: Path) -> None:
    folder, debate = DataFolder(tmp_path), read_pack(write_picture_pack(tmp_path / "pack"))
    folder.pictures.touch()
    with pytest.raises(KnownError, match="so the debate is shown without its pictures"):
        debate_pictures.prepare_pictures(folder, debate)
