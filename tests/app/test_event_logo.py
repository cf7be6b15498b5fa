"""The event's logo: drawn once in a process of its own, bounded, kept, and left out of a page where it cannot be used."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.app import event_logo, image_worker
from kiosk.app.event_logo import choose_logo, event_of, find_logo, prepare_logo, remove_logo
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError
from kiosk.packs import read_pack
from kiosk.services.event import Event
from kiosk.settings import Settings
from kiosk.ui.image_renderer import render_logo
from tests.packs.logos import GOOD, OUTSIDE, png, svg
from tests.packs.sample_pack import MANIFEST, write_pack

ENDLESS = svg(
    '<g id="a"><rect width="9" height="9"/></g>'
    + "".join(f'<g id="{chr(98 + n)}">{f"""<use href="#{chr(97 + n)}"/>""" * 20}</g>' for n in range(12))
)
"""A drawing of 20 to the power of 12 parts."""


def picture(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize("name", GOOD)
def test_every_usable_logo_becomes_a_small_png(name: str) -> None:
    image = picture(render_logo(GOOD[name]))
    assert image.format == "PNG"
    assert image.size == ((200, 100) if name == "png" else (1024, 512))
    assert not image.info.keys() - {"dpi"}


@pytest.mark.usefixtures("application")
def test_large_pictures_are_made_smaller_and_thin_ones_keep_a_pixel() -> None:
    assert picture(render_logo(png(4096, 2))).size == (1024, 1)
    assert render_logo(png()[:60]) == b""


def test_the_chosen_logo_is_kept_and_can_be_removed(tmp_path: Path) -> None:
    folder, debate = DataFolder(tmp_path), read_pack(write_pack(tmp_path / "pack"))
    (tmp_path / "logo.svg").write_bytes(GOOD["use"])
    choose_logo(tmp_path / "logo.svg", folder)
    assert find_logo(folder, debate) == folder.logo_file
    assert event_of(folder, Settings(event_name="Science festival"), debate) == Event("Science festival", folder.logo_file.read_bytes())
    assert picture(folder.logo_file.read_bytes()).size == (1024, 512)

    (tmp_path / "outside.svg").write_bytes(OUTSIDE["image"])
    with pytest.raises(KnownError, match="outside its file"):
        choose_logo(tmp_path / "outside.svg", folder)
    assert find_logo(folder, debate) == folder.logo_file
    remove_logo(folder)
    remove_logo(folder)
    assert find_logo(folder, debate) is None


def test_a_drawing_without_an_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_worker, "TIMEOUT", 2)
    (tmp_path / "logo.svg").write_bytes(ENDLESS)
    with pytest.raises(KnownError, match=r"cannot be drawn here\. Nothing was changed"):
        choose_logo(tmp_path / "logo.svg", DataFolder(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["logo.svg"]


def test_the_pack_s_logo_is_drawn_once_and_the_chosen_one_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = write_pack(tmp_path / "pack", manifest=f'{MANIFEST}logo = "logo.png"\n')
    (pack / "logo.png").write_bytes(png())
    folder, debate = DataFolder(tmp_path), read_pack(pack)
    assert find_logo(folder, debate) is None
    prepared = prepare_logo(folder, debate)
    assert prepared
    assert prepared.parent == folder.logos
    monkeypatch.setattr(event_logo, "_render", lambda *_: pytest.fail("drawn again"))
    assert prepare_logo(folder, debate) == find_logo(folder, debate) == prepared
    folder.logo_file.write_bytes(png())
    assert prepare_logo(folder, debate) == folder.logo_file


def test_a_logo_that_cannot_be_used_keeps_nobody_from_a_page(tmp_path: Path) -> None:
    folder, debate = DataFolder(tmp_path), read_pack(write_pack(tmp_path / "pack"))
    folder.logo_file.write_bytes(b"damaged")
    assert event_of(folder, Settings(), debate) == Event()
