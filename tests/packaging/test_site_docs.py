"""Tests that the site about the program has every page of the documentation, and every page that one of them leads to."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import site_docs
import yaml

from tests.commands import ROOT

LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]+)")


class Loader(yaml.SafeLoader):
    """Reads settings that come from the environment as their names."""


Loader.add_constructor("!ENV", lambda _loader, node: node.value)
CONFIG = yaml.load((ROOT / "packaging/mkdocs.yml").read_text(encoding="utf-8"), Loader)  # noqa: S506 - a safe loader


def pages() -> set[Path]:
    """Return every file that is copied."""
    named = (ROOT / name for name in site_docs.PAGES)
    return {file for path in named for file in (path.rglob("*") if path.is_dir() else [path])}


def listed(nav: Any) -> Iterator[str]:  # noqa: ANN401 - lists in dicts in lists
    if isinstance(nav, str):
        yield nav
    else:
        for each in nav.values() if isinstance(nav, dict) else nav:
            yield from listed(each)


def test_its_list_names_every_page_of_the_documentation() -> None:
    names = set(listed(CONFIG["nav"]))

    assert {ROOT / name for name in names} <= pages()
    assert {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md")} <= names


def test_every_link_leads_to_something_that_is_copied_too() -> None:
    copied = pages()
    missing = [
        f"{page.relative_to(ROOT)}: {link}"
        for page in sorted(copied)
        if page.suffix == ".md"
        for link in LINK.findall(page.read_text(encoding="utf-8"))
        if (page.parent / link).resolve() not in copied and not (page.parent / link).is_dir()
    ]

    assert missing == []


def test_it_loads_nothing_from_elsewhere() -> None:
    assert CONFIG["theme"]["font"] is False
    assert CONFIG["plugins"] == ["search"]
