"""Writes the list of everything in the box as CycloneDX 1.5: sbom.py FILE. The same commit gives the same bytes."""

import hashlib
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

import licences
from licences import ROOT
from release_time import release_time

from kiosk import __version__

_FILES: Final = {
    "resources/fonts/**/*.ttf": ("file", "OFL-1.1"),
    "resources/words/*.txt": ("data", "GPL-3.0-or-later"),
    "resources/hints/*.txt": ("data", "GPL-3.0-or-later"),
    "resources/stop_words/*.txt": ("data", "GPL-3.0-or-later"),
    "resources/loaded_words/*.txt": ("data", "GPL-3.0-or-later"),
    "resources/sounds/*.wav": ("file", "GPL-3.0-or-later"),
    "packaging/deb/goodfaith.svg": ("file", "GPL-3.0-or-later"),
}
"""Type and licence of files that came from, or could have come from, somebody else."""


def sbom() -> dict[str, Any]:
    """Return the bill of materials. Python packages are those of the lock that are installed here, as in a frozen program."""
    stamp = datetime.fromtimestamp(release_time(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    components = [*map(_package, licences.packages()), *_files()]
    content = json.dumps(components, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, f'goodfaith {__version__} {stamp} {content}')}",
        "version": 1,
        "metadata": {
            "timestamp": stamp,
            "component": {
                "type": "application",
                "bom-ref": "goodfaith",
                "name": "goodfaith",
                "version": __version__,
                "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
            },
        },
        "components": components,
    }


def _package(package: licences.Package) -> dict[str, Any]:
    purl = f"pkg:pypi/{package.name}@{package.version}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": package.name,
        "version": package.version,
        "purl": purl,
        "licenses": [{"expression": package.licence}],
    }


def _files() -> list[dict[str, Any]]:
    return [
        {
            "type": kind,
            "bom-ref": path.relative_to(ROOT).as_posix(),
            "name": path.relative_to(ROOT).as_posix(),
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}],
            "licenses": [{"license": {"id": licence}}],
        }
        for pattern, (kind, licence) in _FILES.items()
        for path in sorted(ROOT.glob(pattern))
    ]


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(f"{json.dumps(sbom(), indent=2)}\n", encoding="utf-8")
