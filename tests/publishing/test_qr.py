import subprocess
import sys

import pytest
import zxingcpp
from PIL import Image

from kiosk.errors import KnownError
from kiosk.publishing import qr
from kiosk.settings.addresses import SHORT_LETTERS


@pytest.mark.parametrize("url", ["https://example.org", "https://example.org/" + "a" * 280, "https://example.org/%D8%B9?x=1&y=2"])
def test_the_matrix_decodes_to_the_address_with_four_quiet_modules(url: str) -> None:
    rows = qr.matrix(url)
    picture = Image.new("L", (len(rows), len(rows)), 255)
    picture.putdata([0 if module else 255 for row in rows for module in row])
    found = zxingcpp.read_barcodes(picture.resize((len(rows) * 6, len(rows) * 6), Image.Resampling.NEAREST))
    assert [(code.text, code.ec_level) for code in found] == [(url, "Q" if len(url) < SHORT_LETTERS else "M")]
    assert not any(any(row) for row in [*rows[:4], *rows[-4:]])
    assert not any(module for row in rows for module in [*row[:4], *row[-4:]])
    assert rows[4][4]


def test_a_short_address_makes_modules_that_fit_a_small_screen() -> None:
    url = "https://example.org/"
    assert len(qr.matrix(url.ljust(SHORT_LETTERS, "a"))) == 41 + 2 * qr.QUIET
    assert len(qr.matrix(url.ljust(SHORT_LETTERS + 1, "a"))) > 41 + 2 * qr.QUIET


@pytest.mark.parametrize("url", ["http://example.org", "", "example.org", "javascript:alert(1)", "https://", "https://[", "HTTP://x"])
def test_only_https_becomes_a_code(url: str) -> None:
    with pytest.raises(KnownError, match="is not an https address"):
        qr.matrix(url)


def test_an_address_no_code_can_hold_is_named() -> None:
    with pytest.raises(KnownError, match="at most 300 plain letters"):
        qr.matrix("https://example.org/" + "a" * 4000)


def test_a_code_does_without_pillow_and_leaves_it_to_others() -> None:
    program = "import sys; from kiosk.publishing import qr; qr.matrix('https://example.org'); print('PIL' in sys.modules); import PIL.Image"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
