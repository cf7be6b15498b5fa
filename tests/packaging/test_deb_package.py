"""Tests the recipe of the Debian package on a made-up frozen program."""

import gzip
import re
import shutil
import subprocess
from pathlib import Path

import deb_package
import pytest
import system_libraries

from kiosk import __version__
from tests.commands import ROOT
from tests.tools import require_tools

pytestmark = pytest.mark.skipif(not (shutil.which("dpkg-deb") and shutil.which("readelf")), reason="needs dpkg-deb and readelf")
TRUE = Path("/usr/bin/true")


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("frozen") / "goodfaith"
    (folder / "_internal").mkdir(parents=True)
    shutil.copy(TRUE, folder / "goodfaith")
    shutil.copy(TRUE, folder / "_internal" / "some.so")
    (folder / "_internal" / "some.so.1").symlink_to("some.so")
    return folder


@pytest.fixture(scope="module")
def package(frozen: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return deb_package.build(frozen, tmp_path_factory.mktemp("deb"), compression="gzip")


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the tree of the package, with its scripts in DEBIAN."""
    tree = tmp_path_factory.mktemp("tree") / "tree"
    subprocess.run(["dpkg-deb", "--raw-extract", package, tree], check=True)
    return tree


def field(package: Path, name: str) -> str:
    return subprocess.run(["dpkg-deb", "--field", package, name], check=True, capture_output=True, text=True).stdout.strip()


def test_it_depends_on_the_libraries_that_the_program_links_to(package: Path) -> None:
    assert field(package, "Version") == __version__
    assert re.search(r"\blibc6 \(>= 2\.\d+\)", field(package, "Depends"))
    assert {"cage", "cups-client", "speech-dispatcher-espeak-ng"} <= set(field(package, "Recommends").split(", "))


def test_a_library_that_the_program_brings_is_no_dependency(frozen: Path) -> None:
    assert "libc.so.6" in system_libraries.needed([frozen / "goodfaith"])
    (frozen / "libc.so.6").touch()
    try:
        assert system_libraries.packages(frozen) == system_libraries.packages(frozen.parent)
    finally:
        (frozen / "libc.so.6").unlink()


def test_a_library_in_no_package_stops_the_build() -> None:
    with pytest.raises(SystemExit, match=r"libnowhere\.so\.9"):
        system_libraries._owner("libnowhere.so.9")


def test_everything_has_its_place_and_its_rights(unpacked: Path) -> None:
    assert (unpacked / "usr/bin/goodfaith").resolve() == unpacked / "usr/lib/goodfaith/goodfaith"
    executable = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file() and path.stat().st_mode & 0o111}
    scripts = {f"DEBIAN/{name}" for name in ("config", "postinst", "prerm", "postrm")}
    assert executable == {"usr/bin/goodfaith", "usr/lib/goodfaith/goodfaith", *scripts}
    assert (unpacked / "usr/lib/goodfaith/_internal/some.so.1").is_symlink()
    assert (unpacked / "usr/lib/systemd/system/goodfaith.service").is_file()
    assert b"goodfaith kiosk enable" in gzip.decompress((unpacked / "usr/share/man/man1/goodfaith.1.gz").read_bytes()).replace(b"\\", b"")


@pytest.mark.parametrize("path", deb_package._COMPLETIONS.values())
def test_completions_are_for_goodfaith(unpacked: Path, path: str) -> None:
    text = (unpacked / path).read_text()

    assert "_GOODFAITH_COMPLETE" in text
    assert str(ROOT) not in text


def test_every_package_in_the_box_has_its_licence(unpacked: Path) -> None:
    documentation = unpacked / "usr/share/doc/goodfaith"
    text = (documentation / "copyright").read_text()
    folders = {path.name for path in (documentation / "licences").iterdir() if path.is_dir()}
    assert {"pyside6-essentials", "sqlalchemy", "reportlab", "pydantic"} <= folders
    assert all(f"  {name} " in text for name in folders)


def test_no_path_of_the_build_machine_is_in_a_text(unpacked: Path) -> None:
    texts = [path for path in unpacked.rglob("*") if path.is_file() and "usr/lib/goodfaith" not in str(path) and path.suffix != ".gz"]
    assert [path for path in texts if str(ROOT).encode() in path.read_bytes()] == []


@pytest.mark.parametrize("name", ["config", "postinst", "prerm", "postrm"])
def test_a_script_can_be_read_by_the_shell(unpacked: Path, name: str) -> None:
    subprocess.run(["sh", "-n", unpacked / "DEBIAN" / name], check=True)


@pytest.mark.parametrize(
    ("command", "path"),
    [
        (["desktop-file-validate"], "usr/share/applications/goodfaith.desktop"),
        (["appstreamcli", "validate", "--pedantic", "--no-net"], "usr/share/metainfo/org.example.goodfaith.metainfo.xml"),
    ],
    ids=["desktop entry", "metainfo"],
)
def test_a_desktop_accepts(unpacked: Path, command: list[str], path: str) -> None:
    require_tools(command[0])
    done = subprocess.run([*command, unpacked / path], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
    assert "pedantic:" not in done.stdout


def test_a_second_build_is_byte_identical(package: Path, frozen: Path, tmp_path: Path) -> None:
    assert deb_package.build(frozen, tmp_path, compression="gzip").read_bytes() == package.read_bytes()


def test_the_examples_of_the_guide_are_there(unpacked: Path) -> None:
    """What docs/put-it-online.md copies from the package, as it is in the source."""
    examples = unpacked / "usr/share/doc/goodfaith/examples"
    guide = (ROOT / "docs/put-it-online.md").read_text(encoding="utf-8")
    sources = {path.name: path for path in (ROOT / "packaging").glob("*/*") if path.name in {file.name for file in examples.iterdir()}}

    assert set(sources) == {"goodfaith-serve.service", "Caddyfile", "nginx.conf"}
    for name, source in sources.items():
        assert (examples / name).read_bytes() == source.read_bytes()
        assert f"packaging/{source.parent.name}/{name})" in guide
    assert f"/{examples.relative_to(unpacked)}/goodfaith-serve.service" in guide
