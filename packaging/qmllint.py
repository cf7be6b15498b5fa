"""Runs qmllint over all QML with type information of the view models. Any warning fails.

    python packaging/qmllint.py [--python kiosk/ui] [--qml resources/qml] [--build build/qmltypes]

`pyside6-metaobjectdump` reads the Python sources; `pyside6-qmltyperegistrar`, run once per module, turns the dump into the type
description that qmllint reads. The dump omits that a property is constant, that an object is passed by pointer, and the
properties made by `child_model` or `late_model`. All are restored here: otherwise qmllint warns about every binding to a constant
and checks no member of an object property.
"""

import argparse
import ast
import json
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import PySide6

ROOT: Final = Path(__file__).resolve().parent.parent
TOOLS: Final = Path(sys.executable).parent
QT_TYPES: Final = ("qml", "core", "gui", "quick")


def main(arguments: Sequence[str] | None = None) -> int:
    """Return qmllint's exit code: 0 only without warnings."""
    parser = argparse.ArgumentParser(description="Lint all QML.")
    parser.add_argument("--python", type=Path, default=ROOT / "kiosk/ui", help="folder of the view models")
    parser.add_argument("--qml", type=Path, default=ROOT / "resources/qml", help="QML import path to lint")
    parser.add_argument("--build", type=Path, default=ROOT / "build/qmltypes", help="folder to write the type descriptions to")
    options = parser.parse_args(arguments)
    build, qml = options.build.resolve(), options.qml.resolve()
    for uri, sources in find_modules(options.python.resolve()).items():
        write_module(uri, sources, build)
    files = sorted(str(path) for path in qml.rglob("*.qml"))
    if not files:
        print(f"There is no QML in {options.qml}.", file=sys.stderr)
        return 1
    # Qt's own program: PySide6's wrapper around it repeats every file name when one fails.
    program = shutil.which("qmllint", path=Path(PySide6.__file__).parent)
    flags = ["--max-warnings", "0", "--unused-imports", "warning", "-I", build, "-I", qml]
    code = subprocess.run([str(program), *flags, *files], check=False).returncode
    print(f"qmllint: {len(files)} files, {'no warnings' if code == 0 else 'see above'}")
    return code


def pyside_tool(name: str) -> Path:
    return TOOLS / f"pyside6-{name}"


def find_modules(folder: Path) -> dict[str, list[Path]]:
    """Return the Python files that define QML types, by QML module."""
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case ast.Assign(targets=[ast.Name(id="QML_IMPORT_NAME")], value=ast.Constant(value=str(uri))):
                    found[uri].append(path)
    return found


def write_module(uri: str, sources: Sequence[Path], build: Path) -> None:
    """Write `qmldir` and type description of a module."""
    folder = build.joinpath(*uri.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    dump = json.loads(subprocess.run([pyside_tool("metaobjectdump"), "--quiet", *sources], check=True, capture_output=True).stdout)
    restore_omissions(
        dump, {key for path in sources for key in constant_properties(path)}, [child for path in sources for child in child_models(path)]
    )
    (folder / "types.json").write_text(json.dumps(dump, indent=1), encoding="utf-8")
    (folder / "qmldir").write_text(f"module {uri}\ntypeinfo types.qmltypes\ndepends QtQuick\n", encoding="utf-8")
    known = Path(PySide6.__file__).parent / "Qt/metatypes"
    foreign = [str(path) for name in QT_TYPES for path in known.glob(f"qt6{name}_*metatypes.json")]
    options = ["--import-name", uri, "--major-version", "1", "--minor-version", "0", "--foreign-types", ",".join(foreign)]
    outputs = ["--generate-qmltypes", str(folder / "types.qmltypes"), "-o", str(folder / "types.cpp")]
    subprocess.run([pyside_tool("qmltyperegistrar"), *options, *outputs, folder / "types.json"], check=True)


def constant_properties(path: Path) -> Iterator[tuple[str, str]]:
    """Yield class and name of every property declared `constant=True`."""
    for owner in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(owner, ast.ClassDef):
            for member in owner.body:
                if isinstance(member, ast.FunctionDef) and any(is_constant(decorator) for decorator in member.decorator_list):
                    yield owner.name, member.name


def is_constant(decorator: ast.expr) -> bool:
    """Return whether the decorator is `@Property(…, constant=True)`."""
    keywords = decorator.keywords if isinstance(decorator, ast.Call) else []
    return any(keyword.arg == "constant" and ast.unparse(keyword.value) == "True" for keyword in keywords)


def child_models(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield class, name and type of the properties made by `child_model` or `late_model`."""
    for owner in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(owner, ast.ClassDef):
            for member in owner.body:
                match member:
                    case ast.Assign([ast.Name(name)], ast.Call(ast.Name("child_model"), [ast.Name(type_), _])):
                        yield owner.name, name, type_
                    case ast.AnnAssign(ast.Name(name), _, ast.Call(ast.Name("late_model"), [ast.Constant(str(type_)), _])):
                        yield owner.name, name, type_


def restore_omissions(dump: list[dict[str, Any]], constant: set[tuple[str, str]], children: Sequence[tuple[str, str, str]]) -> None:
    """Add the child models, mark the constant properties, and turn objects into pointers."""
    classes = [description for file in dump for description in file["classes"]]
    for owner, name, type_ in children:
        properties = next(description for description in classes if description["className"] == owner).setdefault("properties", [])
        properties.append({"name": name, "type": type_, "index": len(properties), "constant": True})
    objects = {description["className"] for description in classes} | {"QObject"}
    for description in classes:
        for entry in description.get("properties", ()):
            if (description["className"], entry["name"]) in constant:
                entry["constant"] = True
            if entry["type"] in objects:
                entry["type"] += "*"


if __name__ == "__main__":
    sys.exit(main())
