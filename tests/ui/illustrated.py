"""Gives the debate on screen pictures, or takes them away."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk.domain.debate import Debate, Picture, PicturePart
from tests.packs.pictures import COLOURS, picture
from tests.ui.window_driver import WindowDriver

ALT: Final = {
    PicturePart.COMMON_GROUND: "A gate across a road, half open",
    PicturePart.FOR: "A fence around a field",
    PicturePart.AGAINST: "A field without a fence",
}


def illustrated(debate: Debate, folder: Path, size: tuple[int, int] = (60, 40)) -> Debate:
    """Return the debate with three pictures, which are drawn already."""
    pictures = {}
    for part in PicturePart:
        path = folder / f"drawn-{part}-{size[0]}x{size[1]}.jpg"
        path.write_bytes(picture(size=size, colour=COLOURS[part]))
        pictures[part] = Picture(str(path), sha256(path.read_bytes()).hexdigest(), *size, ALT[part])
    texts = {language: replace(text, pictures=pictures) for language, text in debate.texts.items()}
    return replace(debate, texts=texts)


def show_pictures(driver: WindowDriver, debate: Debate, folder: Path, size: tuple[int, int] = (60, 40)) -> None:
    """Continue with this debate, which gets pictures."""
    shown = illustrated(debate, folder, size)
    driver.services.pictures.paths = {part: Path(each.path) for part, each in shown.text().pictures.items()}
    driver.kiosk._current.set_session(driver.services.session, shown)
    driver.settle()
