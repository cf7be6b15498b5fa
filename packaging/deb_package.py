"""Packs the frozen program as a Debian package: deb_package.py FROZEN OUT. `make deb` calls it.

Works on every architecture on which the program was frozen. Needs dpkg-deb and readelf.
"""

import gzip
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import licences
import manpage
import system_libraries
from freeze import ROOT
from release_time import release_time

from kiosk import __version__

_RECIPE: Final = ROOT / "packaging" / "deb"
_SCRIPTS: Final = ("config", "postinst", "prerm", "postrm")
_COMPLETIONS: Final = {
    "bash": "usr/share/bash-completion/completions/goodfaith",
    "zsh": "usr/share/zsh/vendor-completions/_goodfaith",
    "fish": "usr/share/fish/vendor_completions.d/goodfaith.fish",
}
_EXAMPLES: Final = tuple(ROOT / "packaging" / name for name in ("systemd/goodfaith-serve.service", "web/Caddyfile", "web/nginx.conf"))
"""For docs/put-it-online.md. They are examples, because the address and the session's name have to be changed in them."""
_MAINTAINER: Final = os.environ.get("DEBEMAIL", "The Goodfaith maintainers <maintainers@example.org>")
"""A reserved address until the project has one of its own, like the id in goodfaith.metainfo.xml."""
_RECOMMENDS: Final = (
    "cage",
    "cups-client",
    "fonts-noto-core",
    "fonts-wqy-microhei",
    "libpq5",
    "pulseaudio-utils",
    "speech-dispatcher-espeak-ng",
)
_NEEDED: Final = ("debconf (>= 0.5) | debconf-2.0", "systemd | systemd-standalone-sysusers")
"""For the maintainer scripts. Libraries are added by `system_libraries`."""
_CONTROL: Final = """\
Package: goodfaith
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: openbox
Section: education
Priority: optional
Description: full-screen kiosk for one hard question
 A visitor at an event booth sees what both sides agree on, hears each side at
 its best, votes anonymously for the one they actually believe, and says why.
 A teacher leads a class through the same question. When the session ends, the
 organiser has a printed page that is worth keeping.
 .
 The package brings Python, Qt and everything else the program needs. It starts
 in a window or full screen on a desktop; 'sudo goodfaith kiosk enable' lets the
 machine start into it.
"""


def build(frozen: Path, out: Path, *, compression: str = "xz") -> Path:
    """Pack the folder of the frozen program. Return the package; the same input gives the same bytes.

    Raises:
        CalledProcessError: dpkg-deb failed; it prints why.
    """
    with TemporaryDirectory(prefix="goodfaith-deb-") as temporary:
        tree = Path(temporary) / "goodfaith"
        _copy_program(frozen, tree)
        _write_documentation(tree)
        _write_integration(tree)
        _write_control(tree)
        programs = {tree / "usr/lib/goodfaith/goodfaith", *(tree / "DEBIAN" / name for name in _SCRIPTS)}
        for path in [tree, *tree.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
        out.mkdir(parents=True, exist_ok=True)
        package = out / f"goodfaith_{__version__}_{_architecture()}.deb"
        command = ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(tree), str(package)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": str(release_time())})
    return package


def _copy_program(frozen: Path, tree: Path) -> None:
    target = tree / "usr/lib/goodfaith"
    shutil.copytree(frozen, target, symlinks=True)
    link = tree / "usr/bin/goodfaith"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/goodfaith/goodfaith")


def _write_documentation(tree: Path) -> None:
    date = datetime.fromtimestamp(release_time(), UTC)
    folder = tree / "usr/share/doc/goodfaith"
    _compress(tree / "usr/share/man/man1/goodfaith.1.gz", manpage.manpage(f"{date:%Y-%m-%d}"))
    _compress(folder / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    stamp = f"{date:%a, %d %b %Y %H:%M:%S} +0000"
    changes = f"goodfaith ({__version__}) unstable; urgency=medium\n\n  * See changelog.gz.\n\n -- {_MAINTAINER}  {stamp}\n"
    _compress(folder / "changelog.Debian.gz", changes)
    shutil.copy(ROOT / "README.md", folder)
    for example in _EXAMPLES:
        target = folder / "examples" / example.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(example, target)
    _write_licences(folder)


def _write_licences(folder: Path) -> None:
    lines = []
    for package in licences.packages():
        lines.append(f"{package.name} {package.version}: {package.licence}")
        for text in package.texts:
            target = folder / "licences" / package.name / text.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, target)
    for text in sorted((ROOT / "resources/fonts").rglob("OFL-*.txt")):
        shutil.copyfile(text, folder / "licences" / text.name)
    copyright_text = (_RECIPE / "copyright").read_text(encoding="utf-8")
    indented = "\n".join(f"  {line}" for line in lines)
    (folder / "copyright").write_text(copyright_text.replace("@PACKAGES@", indented), encoding="utf-8")


def _write_integration(tree: Path) -> None:
    """Add what makes a desktop, a shell and systemd find the program."""
    date = datetime.fromtimestamp(release_time(), UTC)
    metainfo = (_RECIPE / "goodfaith.metainfo.xml").read_text(encoding="utf-8")
    texts = {
        "usr/share/metainfo/org.example.goodfaith.metainfo.xml": metainfo.replace("@VERSION@", __version__).replace(
            "@DATE@", f"{date:%Y-%m-%d}"
        ),
        "usr/share/applications/goodfaith.desktop": (_RECIPE / "goodfaith.desktop").read_text(encoding="utf-8"),
        "usr/share/icons/hicolor/scalable/apps/goodfaith.svg": (_RECIPE / "goodfaith.svg").read_text(encoding="utf-8"),
        "usr/lib/sysusers.d/goodfaith.conf": (_RECIPE / "sysusers.conf").read_text(encoding="utf-8"),
        "usr/lib/systemd/system/goodfaith.service": (ROOT / "packaging/systemd/goodfaith.service").read_text(encoding="utf-8"),
        "usr/share/lintian/overrides/goodfaith": (_RECIPE / "lintian-overrides").read_text(encoding="utf-8"),
        **{path: _completion(shell) for shell, path in _COMPLETIONS.items()},
    }
    for name, text in texts.items():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(text, encoding="utf-8")


def _completion(shell: str) -> str:
    command = [sys.executable, "-m", "kiosk"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "_GOODFAITH_COMPLETE": f"source_{shell}"}
    script = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    return f'{script.strip()}\n_goodfaith_completion "$@"\n' if shell == "zsh" else f"{script.strip()}\n"


def _write_control(tree: Path) -> None:
    folder = tree / "DEBIAN"
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    needed = [*_NEEDED, *system_libraries.packages(tree / "usr/lib/goodfaith")]
    folder.mkdir()
    fields = {"version": __version__, "architecture": _architecture(), "maintainer": _MAINTAINER, "size": size}
    control = _CONTROL.format(**fields, depends=", ".join(needed), recommends=", ".join(_RECOMMENDS))
    (folder / "control").write_text(control, encoding="utf-8")
    shutil.copyfile(_RECIPE / "templates", folder / "templates")
    for name in _SCRIPTS:
        shutil.copyfile(_RECIPE / name, folder / name)


def _compress(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), Path(sys.argv[2])))
