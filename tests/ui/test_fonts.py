"""Tests that system fonts with our fonts' names are not used: they may have other widths, with which no screen was tested."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths

FAMILY, FILE = "Noto Naskh Arabic", "scripts/NotoNaskhArabic-Bold.ttf"
OURS, THEIRS = 2, 77
"""What the faces say of their revision, in the table 'head'."""

SHOW = f"""
import struct
from PySide6.QtGui import QFont, QGuiApplication, QRawFont
from kiosk.ui import fonts
app = QGuiApplication([])
{{learn}}
font = QFont("{FAMILY}", weight=QFont.Weight.Bold)
print(struct.unpack(">H", bytes(QRawFont.fromFont(font).fontTable("head"))[4:6])[0])
"""


def revised(font: Path, revision: int) -> None:
    data = bytearray(font.read_bytes())
    tables = struct.unpack_from(">H", data, 4)[0]
    (head,) = (struct.unpack_from(">I", data, at + 8)[0] for at in range(12, 12 + 16 * tables, 16) if data[at : at + 4] == b"head")
    struct.pack_into(">H", data, head + 4, revision)
    font.write_bytes(data)


@pytest.fixture
def system(tmp_path: Path) -> dict[str, str]:
    """Return the environment of a system whose only font has the name of one of ours."""
    shutil.copy(paths.fonts() / FILE, tmp_path)
    revised(tmp_path / Path(FILE).name, THEIRS)
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>", encoding="utf-8")
    return os.environ | {"FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.parametrize(
    ("learn", "revision"),
    [
        ("fonts.register()", OURS),
        ("fonts.register(); fonts.register()", OURS),
        ("", THEIRS),  # the system's is seen, so it could be taken
    ],
)
def test_our_own_face_is_taken_where_the_system_has_one_of_its_name(system: dict[str, str], learn: str, revision: int) -> None:
    done = subprocess.run([sys.executable, "-c", SHOW.format(learn=learn)], env=system, capture_output=True, text=True, check=True)
    assert done.stdout == f"{revision}\n"
