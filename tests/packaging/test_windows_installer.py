"""Tests the script of the Windows installer as far as it can be read here."""

import re
from collections import defaultdict
from pathlib import Path

import make_icons
import pytest
from PIL import Image

from tests.commands import ROOT

SCRIPT = (ROOT / "packaging/windows/goodfaith.iss").read_text(encoding="utf-8")
LANGUAGES = {"en", "de", "fr", "es", "ar"}


def section(name: str) -> list[str]:
    """Return the lines of a section without comments and directives."""
    (body,) = re.findall(rf"^\[{name}\]\n(.*?)(?=^\[|\Z)", SCRIPT, re.MULTILINE | re.DOTALL)
    return [line for line in body.splitlines() if line and not line.startswith((";", "#"))]


def test_it_installs_for_one_user_without_an_administrator() -> None:
    setup = dict(line.split("=", 1) for line in section("Setup"))

    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["DefaultDirName"].startswith("{localappdata}\\")
    assert (ROOT / setup["LicenseFile"]).is_file()


def test_it_speaks_the_five_languages_in_every_message() -> None:
    assert {re.findall(r'^Name: "(\w+)"', line)[0] for line in section("Languages")} == LANGUAGES
    messages = defaultdict(set)
    for line in section("CustomMessages"):
        language, _, rest = line.partition(".")
        messages[rest.partition("=")[0]].add(language)
    used = set(re.findall(r"\{cm:(\w+)\}", SCRIPT))
    assert used <= messages.keys()
    assert all(languages == LANGUAGES for languages in messages.values())


@pytest.mark.parametrize("name", ["Tasks", "Files", "Icons", "Run", "InstallDelete"])
def test_each_entry_is_made_of_named_values(name: str) -> None:
    for line in section(name):
        for part in line.split("; "):
            assert re.fullmatch(r'[A-Z]\w+: ("[^"]*"|[a-z ]+);?', part), part


def test_conditions_are_closed() -> None:
    assert len(re.findall(r"^#if", SCRIPT, re.MULTILINE)) == len(re.findall(r"^#endif", SCRIPT, re.MULTILINE))


def test_the_icons_are_drawn_in_every_size(application: object, tmp_path: Path) -> None:
    assert application
    ico, icns = make_icons.write(tmp_path)

    with Image.open(ico) as image:
        assert image.info["sizes"] == {(size, size) for size in (16, 24, 32, 48, 64, 128, 256)}
    with Image.open(icns) as image:
        assert image.size == (1024, 1024)
        assert len(image.convert("RGB").getcolors(1024 * 1024) or ()) > 2
