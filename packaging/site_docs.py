"""Builds the documentation as a web site: site_docs.py OUT. A link that leads nowhere stops it.

The pages are those of the checkout, in the same folders, so that their links hold here and there.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PAGES: Final = (
    *("README.md", "CHANGELOG.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "LICENSE", "SECURITY.md"),
    *("content/README.md", "docs", "packaging/openbox/README.md", "packaging/windows/README.md", "packaging/macos/README.md"),
    *("packaging/web", "packaging/systemd/goodfaith-serve.service", "packaging/deb/goodfaith.svg"),
)


def build(out: Path, root: Path = ROOT) -> None:
    """Write the site. Raises CalledProcessError if a page has a broken link; the generator prints which."""
    with TemporaryDirectory(prefix="goodfaith-site-") as folder:
        for name in PAGES:
            _copy(root / name, Path(folder) / name)
        environment = {**os.environ, "GOODFAITH_DOCS": folder, "GOODFAITH_SITE": str(out.resolve()), "NO_MKDOCS_2_WARNING": "1"}
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(ROOT / "packaging" / "mkdocs.yml")]
        subprocess.run(command, check=True, env=environment)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy(source, target)


if __name__ == "__main__":
    build(Path(sys.argv[1]))
