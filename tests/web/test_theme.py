"""Tests that web pages and the kiosk's screens share colours, type and marks."""

import re
from pathlib import Path

import pytest
import web_theme

from kiosk import paths


def test_the_style_sheet_is_made_from_the_kiosks_own_theme() -> None:
    assert web_theme.TARGET.read_text(encoding="utf-8") == web_theme.css(), "run packaging/web_theme.py"


def test_another_colour_on_the_screen_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    changed = {name: dict(colours) for name, colours in web_theme.palettes().items()}
    changed["night"]["ink"] = "#123456"
    monkeypatch.setattr(web_theme, "palettes", lambda: changed)
    assert web_theme.TARGET.read_text(encoding="utf-8") != web_theme.css()


def test_the_style_uses_no_colour_of_its_own() -> None:
    style = (paths.resources() / "web" / "style.css").read_text(encoding="utf-8")
    assert set(re.findall(r"#[0-9A-Fa-f]{3,8}\b", style)) <= {"#000"}, "only the ground of a film is black in every theme"


def test_the_style_uses_only_what_the_theme_defines() -> None:
    style = (paths.resources() / "web" / "style.css").read_text(encoding="utf-8")
    defined = set(re.findall(r"(--[a-z-]+):", web_theme.css()))
    assert set(re.findall(r"var\((--[a-z-]+)\)", style)) <= defined


def test_the_icon_has_the_colours_of_both_sides() -> None:
    icon = (paths.resources() / "web" / "icon.svg").read_text(encoding="utf-8")
    paper = web_theme.palettes()["paper"]
    assert re.findall(r'fill="(#\w+)"', icon) == [paper["forSide"], paper["against"]]


def test_every_font_of_the_style_is_there_and_small() -> None:
    folder = paths.resources() / "web"
    named = set(re.findall(r'url\("([^"]+)"\)', (folder / "style.css").read_text(encoding="utf-8")))
    files = {path.name: path.stat().st_size for path in Path(folder / "fonts").iterdir()}
    assert named == set(files)
    assert sum(files.values()) < 80_000
