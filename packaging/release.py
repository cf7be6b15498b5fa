"""Makes a release, and publishes nothing. `make release VERSION=1.2.0` calls both steps.

release.py prepare VERSION: set the version, close the section of the changelog, commit, tag. On the commit with that tag, do nothing.
release.py finish: write SBOM and checksums beside the artefacts in dist/.
"""

import hashlib
import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import sbom

from kiosk import __version__, paths

ROOT: Final = Path(__file__).resolve().parent.parent
_VERSION: Final = re.compile(r"\d+\.\d+\.\d+")
_CHECKSUMS: Final = "SHA256SUMS"


def prepare(root: Path, version: str, date: str) -> bool:
    """Set the version, close the changelog's section with the date, commit and tag. Return False if that is done already.

    Raises:
        SystemExit: no version, its tag is on another commit, files are changed or new, or the section is empty. Nothing was changed.
    """
    tag = f"v{version}"
    if not _VERSION.fullmatch(version):
        _stop(f"'{version}' is not a version such as 1.2.0.")
    if _git(root, "status", "--porcelain"):
        _stop("Some files are changed or new and not committed.")
    if tag in _git(root, "tag", "--points-at", "HEAD").split():
        return False
    if _git(root, "tag", "--list", tag):
        _stop(f"The tag {tag} is on another commit. Check that commit out to build it again.")
    package, changelog = root / "kiosk/__init__.py", root / "CHANGELOG.md"
    closed = close_section(changelog.read_text(encoding="utf-8"), version, date)
    text = re.sub(r'^__version__ = ".*"$', f'__version__ = "{version}"', package.read_text(encoding="utf-8"), flags=re.MULTILINE)
    package.write_text(text, encoding="utf-8")
    changelog.write_text(closed, encoding="utf-8")
    _git(root, "commit", "--quiet", "--message", f"chore: release {version}", str(package), str(changelog))
    _git(root, "tag", "--annotate", "--message", f"Goodfaith {version}", tag)
    return True


def close_section(changelog: str, version: str, date: str) -> str:
    """Return the changelog with what was unreleased under the version and the date, and an empty section above it."""
    head, heading, rest = changelog.partition("## [Unreleased]\n")
    if not heading or not rest.partition("\n## [")[0].strip():
        _stop("CHANGELOG.md has nothing under Unreleased.")
    return f"{head}{heading}\n## [{version}] - {date}\n{rest}"


def finish(out: Path) -> list[Path]:
    """Write the SBOM and the checksums of all artefacts. Return the artefacts."""
    [wheel] = out.glob(f"goodfaith_kiosk-{__version__}-*.whl")
    bill = out / f"goodfaith-{__version__}.cdx.json"
    written = next(out.glob(f"goodfaith/**/{paths.sbom().name}"), None)
    bill.write_text(written.read_text(encoding="utf-8") if written else f"{json.dumps(sbom.sbom(), indent=2)}\n", encoding="utf-8")
    patterns = (f"goodfaith_kiosk-{__version__}.tar.gz", f"goodfaith_{__version__}_*.deb")
    artefacts = sorted([wheel, bill, *(path for pattern in patterns for path in out.glob(pattern))])
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in artefacts]
    (out / _CHECKSUMS).write_text("".join(lines), encoding="utf-8")
    return artefacts


def _git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout.strip()


def _stop(message: str) -> None:
    print(f"{message} Nothing was changed.", file=sys.stderr)
    raise SystemExit(1)


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        prepare(ROOT, sys.argv[2], f"{datetime.now(UTC):%Y-%m-%d}")
    else:
        for artefact in finish(ROOT / "dist"):
            print(artefact)
        print("Nothing was published. Try the artefacts, then: git push --follow-tags, and hand them out.")
