"""Tests what `make release` does to a repository and what it writes, on a made-up one."""

import hashlib
import re
import subprocess
from pathlib import Path

import pytest
import release
import sbom

from kiosk import __version__, paths
from tests.test_project import LOCK_FILES, locked

CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A kiosk.\n\n## [0.1.0] - 2026-01-01\n\n- Less.\n"
OTHER_SYSTEMS = {"colorama", "greenlet", "psycopg-binary", "tzdata"}
"""Locked for another system or another Python."""


def git(repository: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    return subprocess.run(["git", *identity, *arguments], cwd=repository, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "A")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "a@example.org")
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk/__init__.py").write_text('"""A kiosk."""\n\n__version__ = "0.1.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "first")
    return tmp_path


def test_version_changelog_and_tag_are_set_in_one_commit(repository: Path) -> None:
    assert release.prepare(repository, "0.2.0", "2026-12-01")

    assert '__version__ = "0.2.0"' in (repository / "kiosk/__init__.py").read_text()
    assert (
        "## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A kiosk.\n\n## [0.1.0]" in (repository / "CHANGELOG.md").read_text()
    )
    assert git(repository, "tag", "--points-at", "HEAD").split() == ["v0.2.0"]
    assert git(repository, "status", "--porcelain") == ""
    assert git(repository, "log", "--format=%s").splitlines() == ["chore: release 0.2.0", "first"]


def test_a_second_run_changes_nothing(repository: Path) -> None:
    release.prepare(repository, "0.2.0", "2026-12-01")
    head = git(repository, "rev-parse", "HEAD")

    assert not release.prepare(repository, "0.2.0", "2026-12-24")

    assert git(repository, "rev-parse", "HEAD") == head


def spoil(repository: Path, how: str) -> None:
    if how == "changed":
        (repository / "CHANGELOG.md").write_text(f"{CHANGELOG}more\n")
    elif how == "new":
        (repository / "kiosk/extra.py").touch()
    elif how == "tagged":
        git(repository, "tag", "v0.2.0")
        git(repository, "commit", "--quiet", "--allow-empty", "--message", "second")
    elif how == "empty":
        (repository / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n\n- Less.\n")
        git(repository, "commit", "--quiet", "--all", "--message", "second")


@pytest.mark.parametrize(
    ("version", "how", "said"),
    [
        ("two", "", "is not a version"),
        ("0.2.0", "changed", "not committed"),
        ("0.2.0", "new", "not committed"),
        ("0.2.0", "tagged", "on another commit"),
        ("0.2.0", "empty", "nothing under Unreleased"),
    ],
)
def test_what_is_not_ready_stops_it(repository: Path, version: str, how: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(repository, how)
    head = git(repository, "rev-parse", "HEAD")

    with pytest.raises(SystemExit):
        release.prepare(repository, version, "2026-12-01")

    assert said in capsys.readouterr().err
    assert git(repository, "rev-parse", "HEAD") == head
    assert "0.1.0" in (repository / "kiosk/__init__.py").read_text()


def test_everything_in_the_box_is_in_the_bill() -> None:
    names = {component["name"] for component in sbom.sbom()["components"]}

    assert locked(LOCK_FILES[0]).keys() - names <= OTHER_SYSTEMS
    files = {f"resources/{path.relative_to(paths.resources()).as_posix()}" for path in paths.fonts().rglob("*.ttf")}
    assert files <= names
    assert {"resources/words/en.txt", "resources/hints/de.txt", "resources/stop_words/ar.txt", "packaging/deb/goodfaith.svg"} <= names


def test_every_component_has_a_licence_and_a_reference_of_its_own() -> None:
    components = sbom.sbom()["components"]

    assert all(component["licenses"] for component in components)
    assert len({component["bom-ref"] for component in components}) == len(components)


def test_checksums_name_every_artefact_and_a_second_run_is_byte_identical(tmp_path: Path) -> None:
    wheel, package = f"goodfaith_kiosk-{__version__}-py3-none-any.whl", f"goodfaith_{__version__}_amd64.deb"
    for name in (wheel, package, f"goodfaith_kiosk-{__version__}.tar.gz", "goodfaith_kiosk-0.0.1-py3-none-any.whl"):
        (tmp_path / name).write_text(name)

    release.finish(tmp_path)

    written = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    lines = dict(re.findall(r"^(\w{64})  (.+)$", written["SHA256SUMS"].decode(), re.MULTILINE))
    assert set(lines.values()) == {wheel, package, f"goodfaith_kiosk-{__version__}.tar.gz", f"goodfaith-{__version__}.cdx.json"}
    assert all(hashlib.sha256(written[name]).hexdigest() == digest for digest, name in lines.items())
    release.finish(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == written
