"""Tests that the import contract in pyproject.toml detects violations, and that commands load few libraries."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HEAVY = {"PySide6", "sqlalchemy", "alembic", "psycopg", "reportlab", "qrcode", "starlette", "uvicorn"}


def check_imports(root: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the checkout in `root`."""
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([program, "--no-cache"], cwd=root, capture_output=True, text=True, check=False)


def test_the_package_keeps_the_contract() -> None:
    process = check_imports(ROOT)
    assert process.returncode == 0, process.stdout + process.stderr


@pytest.mark.parametrize(
    ("module", "planted", "contract"),
    [
        ("domain/flow.py", "import PySide6.QtCore", "Rules are free of technology"),
        ("domain/flow.py", "import kiosk.errors", "The domain knows no place"),
        ("domain/flow.py", "import kiosk.process.logs", "The domain knows no place"),
        ("services/voting.py", "import kiosk.storage", "Layers"),
        ("services/voting.py", "import kiosk.system.cups", "Layers"),
        ("services/voting.py", "import kiosk.process.logs", "Only commands, app and ui know the process"),
        ("system/display.py", "import kiosk.storage", "Layers"),
        ("system/display.py", "import PySide6.QtCore", "Only kiosk.ui knows Qt"),
        ("system/display.py", "import sqlite3", "Only kiosk.storage knows the database"),
        ("system/display.py", "import kiosk.process.logs", "Only commands, app and ui know the process"),
        ("publishing/qr.py", "import kiosk.ui", "Layers"),
        ("ui/fonts.py", "import kiosk.app.workspace", "Layers"),
        ("app/sessions.py", "import kiosk.cli.main", "Layers"),
        ("packs/find.py", "import PySide6.QtCore", "Only kiosk.ui knows Qt"),
        ("ui/fonts.py", "def late():\n    import sqlalchemy", "Only kiosk.storage knows the database"),
        ("ui/fonts.py", "import qrcode", "Only kiosk.publishing knows paper"),
        ("web/__init__.py", "import PySide6.QtCore", "Only kiosk.ui knows Qt"),
        ("web/__init__.py", "import kiosk.storage", "Layers"),
        ("web/__init__.py", "import sqlite3", "Only kiosk.storage knows the database"),
        ("web/__init__.py", "import qrcode", "Only kiosk.publishing knows paper"),
        ("ui/fonts.py", "import starlette", "Only kiosk.web knows the web"),
        ("domain/flow.py", "import uvicorn", "Rules are free of technology"),
        ("services/hub.py", "import psycopg", "Rules are free of technology"),
        ("ui/fonts.py", "import psycopg", "Only kiosk.storage knows the database"),
        ("storage/tallies.py", "def late():\n    import kiosk.storage.hub", "A kiosk's own database knows no hub"),
        ("storage/hub/rows.py", "import kiosk.storage.tallies", "The hub knows no ballot"),
        ("paths.py", "import kiosk.packs", "Leaves stand alone"),
        ("process/logs.py", "import kiosk.services", "Leaves stand alone"),
        ("settings/model.py", "import kiosk.app", "Leaves stand alone"),
    ],
)
def test_a_planted_import_breaks_the_contract(tmp_path: Path, module: str, planted: str, contract: str) -> None:
    shutil.copytree(ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "kiosk" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{planted}\n")
    process = check_imports(tmp_path)
    assert process.returncode == 1
    assert any(line.startswith(contract) and line.endswith("BROKEN") for line in process.stdout.splitlines()), process.stdout


def test_the_commands_load_nothing_heavy_before_one_is_chosen() -> None:
    code = "import sys, kiosk.cli.main; print(*{name.partition('.')[0] for name in sys.modules})"
    process = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not HEAVY.intersection(process.stdout.split())


MAX_CHAIN = 8
MAX_FILES = 6
LAYERS = (
    {"__main__"},
    {"cli"},
    {"app"},
    {"ui", "web", "storage", "publishing", "packs"},
    {"system"},
    {"services"},
    {"domain"},
)
"""From top to bottom. Leaves are outside the order and may be used by all layers except the domain."""
LEAVES = {"data_folder", "errors", "i18n", "paths", "settings", "process"}


def imported(file: Path, module: str) -> Iterator[str]:
    """Yield every module that `file` imports, also inside functions and for type checking only."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} has a relative import"
            yield node.module or ""
            yield from (f"{node.module}.{name.name}" for name in node.names)


def top_level_name(module: str) -> str:
    """Return the file or package directly below `kiosk/` that a module belongs to."""
    return module.split(".")[1]


@cache
def import_graph(root: Path = ROOT / "kiosk") -> dict[str, set[str]]:
    """Return, for each file or package directly below `kiosk/`, the others it imports."""
    found: dict[str, set[str]] = {}
    for file in root.rglob("*.py"):
        module = ".".join(file.relative_to(root.parent).with_suffix("").parts)
        if module == "kiosk.__init__":
            continue
        own = top_level_name(module)
        known = {name.stem for name in root.iterdir()}
        uses = {top_level_name(name) for name in imported(file, module) if name.startswith("kiosk.")}
        found.setdefault(own, set()).update((uses & known) - {own})
    return found


def longest_chain(graph: dict[str, set[str]]) -> int:
    """Return the length of the longest chain of imports.

    Raises:
        ValueError: there is an import cycle.
    """

    def height(entry: str, above: tuple[str, ...]) -> int:
        if entry in above:
            message = " > ".join((*above, entry))
            raise ValueError(message)
        return 1 + max((height(lower, (*above, entry)) for lower in graph[entry]), default=0)

    return max(height(entry, ()) for entry in graph)


def upward_imports(graph: dict[str, set[str]]) -> list[tuple[str, str]]:
    """Return imports of a higher or the same layer, and imports of non-leaves by leaves."""
    level = {entry: number for number, layer in enumerate(LAYERS) for entry in layer} | dict.fromkeys(LEAVES, len(LAYERS))
    return [(one, other) for one, uses in graph.items() for other in uses if level[other] <= level[one] < len(LAYERS) or other not in level]


def test_the_top_level_is_short() -> None:
    assert len(list((ROOT / "kiosk").glob("*.py"))) <= MAX_FILES


def test_imports_go_down_through_few_layers_without_a_cycle() -> None:
    graph = import_graph()
    assert set(graph) - {"py"} == set().union(*LAYERS) | LEAVES
    assert longest_chain(graph) <= MAX_CHAIN
    assert upward_imports(graph) == []


def test_a_cycle_and_an_upward_import_are_found() -> None:
    with pytest.raises(ValueError, match="ui > system > ui"):
        longest_chain({"ui": {"system"}, "system": {"ui"}})
    assert upward_imports({"system": {"ui"}, "ui": {"storage"}, "app": {"ui", "paths"}}) == [("system", "ui"), ("ui", "storage")]
