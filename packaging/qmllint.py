"""Runs qmllint over all QML with the view models' types known to it; any warning fails.

    python packaging/qmllint.py [--python kiosk/ui] [--qml resources/qml] [--build build/qmltypes]

`pyside6-metaobjectdump` reads the Python sources, one run of `pyside6-qmltyperegistrar` a module turns that into what qmllint
reads. The dump leaves out two things, which are put back here: that a property is constant, and that an object is handed over
by pointer; without them qmllint warns about every binding to the one and checks no member behind the other.
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
    """Return qmllint's exit code: 0 only without a warning."""
    parser = argparse.ArgumentParser(description="Lint all QML.")
    parser.add_argument("--python", type=Path, default=ROOT / "kiosk/ui", help="folder of the view models")
    parser.add_argument("--qml", type=Path, default=ROOT / "resources/qml", help="QML import path to lint")
    parser.add_argument("--build", type=Path, default=ROOT / "build/qmltypes", help="where the types are written")
    asked = parser.parse_args(arguments)
    build, qml = asked.build.resolve(), asked.qml.resolve()
    for uri, sources in modules(asked.python.resolve()).items():
        write_module(uri, sources, build)
    files = sorted(str(path) for path in qml.rglob("*.qml"))
    if not files:
        print(f"There is no QML in {asked.qml}.", file=sys.stderr)
        return 1
    # Qt's own program: PySide6's wrapper around it repeats every file name when one fails.
    program = shutil.which("qmllint", path=Path(PySide6.__file__).parent)
    options = ["--max-warnings", "0", "--unused-imports", "warning", "-I", build, "-I", qml]
    code = subprocess.run([str(program), *options, *files], check=False).returncode
    print(f"qmllint: {len(files)} files, {'no warnings' if code == 0 else 'see above'}")
    return code


def tool(name: str) -> Path:
    """One of the commands that come with PySide6, from the environment this runs in."""
    return TOOLS / f"pyside6-{name}"


def modules(folder: Path) -> dict[str, list[Path]]:
    """The Python files with QML types, by the QML module they are for."""
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case ast.Assign(targets=[ast.Name(id="QML_IMPORT_NAME")], value=ast.Constant(value=str(uri))):
                    found[uri].append(path)
    return found


def write_module(uri: str, sources: Sequence[Path], build: Path) -> None:
    """Write `qmldir` and type information of a module."""
    folder = build.joinpath(*uri.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    dumped = json.loads(subprocess.run([tool("metaobjectdump"), "--quiet", *sources], check=True, capture_output=True).stdout)
    amend(dumped, {key for path in sources for key in constants(path)})
    (folder / "types.json").write_text(json.dumps(dumped, indent=1), encoding="utf-8")
    (folder / "qmldir").write_text(f"module {uri}\ntypeinfo types.qmltypes\ndepends QtQuick\n", encoding="utf-8")
    known = Path(PySide6.__file__).parent / "Qt/metatypes"
    foreign = [str(path) for name in QT_TYPES for path in known.glob(f"qt6{name}_*metatypes.json")]
    options = ["--import-name", uri, "--major-version", "1", "--minor-version", "0", "--foreign-types", ",".join(foreign)]
    outputs = ["--generate-qmltypes", str(folder / "types.qmltypes"), "-o", str(folder / "types.cpp")]
    subprocess.run([tool("qmltyperegistrar"), *options, *outputs, folder / "types.json"], check=True)


def constants(path: Path) -> Iterator[tuple[str, str]]:
    """Class and name of every property declared `constant=True`."""
    for owner in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(owner, ast.ClassDef):
            for member in owner.body:
                if isinstance(member, ast.FunctionDef) and any(is_constant(decorator) for decorator in member.decorator_list):
                    yield owner.name, member.name


def is_constant(decorator: ast.expr) -> bool:
    """Whether it is `@Property(…, constant=True)`."""
    keywords = decorator.keywords if isinstance(decorator, ast.Call) else []
    return any(keyword.arg == "constant" and ast.unparse(keyword.value) == "True" for keyword in keywords)


def amend(dumped: list[dict[str, Any]], constant: set[tuple[str, str]]) -> None:
    """Put back into the dump what it left out."""
    classes = [described for file in dumped for described in file["classes"]]
    objects = {described["className"] for described in classes} | {"QObject"}
    for described in classes:
        for entry in described.get("properties", ()):
            if (described["className"], entry["name"]) in constant:
                entry["constant"] = True
            if entry["type"] in objects:
                entry["type"] += "*"


if __name__ == "__main__":
    sys.exit(main())
