"""Pictures of debates that may be shown, and those that may not."""

import struct
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

from tests.packs.logos import png as header_only
from tests.packs.sample_pack import MANIFEST, TEXT, write_pack

FORMATS: Final = ("JPEG", "PNG", "WEBP")
COLOURS: Final = {"common_ground": "#2E7D32", "for": "#0A526D", "against": "#843D03"}
_ORIENTATION, _MAKE = 0x0112, 0x010F
CAMERA: Final = "Camera of Jane Doe"

PICTURES: Final = """
[pictures]
common_ground = "ground.jpg"
for = "for.jpg"
against = "against.jpg"

[alt_text.en]
common_ground = "A wide river at dawn"
for = "A bridge in Lisbon"
against = "A ferry full of people"
"""


def picture(format_: str = "JPEG", size: tuple[int, int] = (60, 40), colour: str = "#0A526D", orientation: int = 0) -> bytes:
    """Return a picture whose first stored corner is red; with an orientation it has EXIF data with `CAMERA` in them."""
    image = Image.new("RGB", size, colour)
    image.paste("red", (0, 0, size[0] // 2, size[1] // 2))
    exif = Image.Exif()
    if orientation:
        exif[_ORIENTATION], exif[_MAKE] = orientation, CAMERA
    out = BytesIO()
    image.save(out, format_, exif=exif, **({"quality": 95, "subsampling": 0} if format_ == "JPEG" else {}))
    return out.getvalue()


def animation(format_: str) -> bytes:
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "green")]
    out = BytesIO()
    frames[0].save(out, format_, save_all=True, append_images=frames[1:], duration=100)
    return out.getvalue()


def jpeg_of(width: int, height: int) -> bytes:
    """Return a JPEG whose header claims another size."""
    content = picture()
    return content.replace(struct.pack(">HH", 40, 60), struct.pack(">HH", height, width), 1)


def webp_of(width: int, height: int) -> bytes:
    """Return a WebP whose canvas claims another size."""
    canvas = b"VP8X" + struct.pack("<II", 10, 0) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = b"WEBP" + canvas + picture("WEBP")[12:]
    return b"RIFF" + struct.pack("<I", len(body)) + body


def write_picture_pack(
    folder: Path,
    manifest: str = MANIFEST + PICTURES,
    sizes: Sequence[tuple[int, int]] = ((60, 40),) * 3,
    text: str = TEXT,
    **content: bytes,
) -> Path:
    """Write a pack with three pictures, and its texts in the languages of the manifest. `content` replaces one by its part."""
    write_pack(folder, text=text, manifest=manifest, **({"es": text} if '"es"' in manifest else {}))
    for size, (part, colour) in zip(sizes, COLOURS.items(), strict=True):
        name = "ground" if part == "common_ground" else part
        (folder / f"{name}.jpg").write_bytes(content.get(part) or picture(size=size, colour=colour))
    return folder


TOO_LARGE: Final = "with more than 5 MB, expected at most 5 MB: save it smaller"
NEITHER: Final = "that is neither JPEG, PNG nor WebP, expected one of these: save it again"
MOVES: Final = "that moves, expected a still picture: save one frame of it"
CUT_SHORT: Final = "that is damaged or cut short, expected all of it: copy or save it again"
MANY_PIXELS: Final = "pixels, expected at most 30 million pixels: make it smaller"
STRIP: Final = "pixels, expected a longer side of at most 3 times the shorter one: crop it"

UNUSABLE: Final = {
    "empty": (b"", NEITHER),
    "text": (b"a text under the name of a picture", NEITHER),
    "svg": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", NEITHER),
    "gif": (animation("GIF"), NEITHER),
    "large": (picture() + b"x" * 5_000_000, TOO_LARGE),
    "PNG bomb": (header_only(1, 1, declared=(60_000, 60_000)), f"with 60000 × 60000 {MANY_PIXELS}"),
    "JPEG bomb": (jpeg_of(65_000, 65_000), f"with 65000 × 65000 {MANY_PIXELS}"),
    "WebP bomb": (webp_of(16_000, 16_000), f"with 16000 × 16000 {MANY_PIXELS}"),
    "no pixels": (jpeg_of(0, 40), CUT_SHORT),
    "strip": (picture(size=(400, 100)), f"with 400 × 100 {STRIP}"),
    "animated WebP": (animation("WEBP"), MOVES),
    "animated PNG": (animation("PNG"), MOVES),
    **{f"half a {format_}": (picture(format_, (300, 200))[:-30], CUT_SHORT) for format_ in FORMATS},
    **{f"first bytes of a {format_}": (picture(format_)[:14], CUT_SHORT) for format_ in FORMATS},
}
