import re
import subprocess
from pathlib import Path

import manpage
import typer

from kiosk.cli.commands import commands
from tests.tools import require_tools

PAGE = manpage.manpage("2026-01-31")


def written(folder: Path, text: str) -> Path:
    page = folder / "goodfaith.1"
    page.write_text(text, encoding="utf-8")
    return page


def lint(page: Path) -> str:
    """Return what mandoc has to say about a page, even about its style."""
    require_tools("mandoc")
    return subprocess.run(["mandoc", "-T", "lint", page], capture_output=True, text=True, check=False).stdout


def test_every_command_and_option_is_in_it() -> None:
    plain = PAGE.replace("\\-", "-")
    for name, command in manpage.leaves(typer.main.get_group(commands)):
        assert re.search(rf"^\.SS goodfaith {name} ", plain, re.MULTILINE)
        for parameter in command.params:
            assert all(option in plain for option in parameter.opts if option.startswith("--"))
    assert "--install-completion" in plain
    assert "goodfaith kiosk enable" in plain


def test_it_is_clean(tmp_path: Path) -> None:
    assert lint(written(tmp_path, PAGE)) == ""


def test_a_mistake_is_found(tmp_path: Path) -> None:
    assert "unknown" in lint(written(tmp_path, f"{PAGE}\n.ZZ nonsense\n"))


def test_a_line_that_looks_like_a_request_is_text() -> None:
    assert manpage._lines(".json 'quoted' a-b") == ["\\&.json \\(aqquoted\\(aq a\\-b"]
