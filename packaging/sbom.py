"""Writes the list of everything in the box as CycloneDX 1.5: sbom.py FILE. The same commit gives the same bytes."""

import hashlib
import json
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

import licences
from licences import ROOT
from release_time import release_time

from kiosk import __version__
from kiosk.system.licences import OWN_LICENCE, Component

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
_IN_FILES: Final = {"OFL-1.1", OWN_LICENCE}
"""Licences of components that are the application itself or its files."""
_LOCKED: Final = frozenset(re.findall(r"^([a-z0-9._-]+)==", licences.LOCK.read_text(encoding="utf-8"), re.MULTILINE))


def sbom(inside: Iterable[Component] = ()) -> dict[str, Any]:
    """Return the bill of materials of what is `inside`; of nothing, of the Python packages of the lock that are installed here."""
    stamp = datetime.fromtimestamp(release_time(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    others = [each for each in inside or licences.packages() if each.licence not in _IN_FILES]
    components = [*map(_component, others), *_files()]
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


def _component(component: Component) -> dict[str, Any]:
    locked = component.name in _LOCKED
    purl = f"pkg:pypi/{component.name}@{component.version}" if locked else ""
    holder = {"properties": [{"name": "goodfaith:inside", "value": component.holder}]} if component.holder else {}
    return {
        "type": "library",
        "bom-ref": purl or f"{component.holder or 'system'}/{component.name}",
        "name": component.name,
        **({"version": component.version} if component.version else {}),
        **({"purl": purl} if purl else {}),
        "licenses": [{"expression": component.licence}],
        **holder,
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
