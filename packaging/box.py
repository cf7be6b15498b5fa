"""Writes what is in the frozen program into it: a list, the licence texts and the SBOM. Used by goodfaith.spec."""

import json
import re
import shutil
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import licences
import sbom

from kiosk import paths
from kiosk.system.licences import LIST, Component


def write(program: Path, modules: Iterable[str]) -> list[Component]:
    """Write resources/licences in the folder of the frozen program. Return everything in it.

    Raises:
        SystemExit: a file or a module belongs to nothing that has a licence.
    """
    components = licences.of_program(program, modules)
    (resources,) = program.rglob("resources/qml")
    folder = resources.parent / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    names: dict[bytes, str] = {}
    entries = [{**asdict(each), "texts": [_write_text(folder, each, text, names) for text in each.texts]} for each in components]
    (folder / LIST).write_text(f"{json.dumps(entries, indent=1, ensure_ascii=False)}\n", encoding="utf-8")
    (folder / paths.sbom().name).write_text(f"{json.dumps(sbom.sbom(components), indent=2)}\n", encoding="utf-8")
    return components


def _write_text(folder: Path, component: Component, text: Path, names: dict[bytes, str]) -> str:
    """Write a licence text unless another component has the same. Return the file's name."""
    content = text.read_bytes()
    name = re.sub(r"[^A-Za-z0-9.]+", "-", f"{component.name} {text.stem}").strip("-") + ".txt"
    if content not in names:
        names[content] = name if name not in names.values() else f"{len(names)}-{name}"
        (folder / names[content]).write_bytes(content)
    return names[content]
