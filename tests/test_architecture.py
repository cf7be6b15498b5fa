"""The import contract in pyproject.toml breaks where it should, and the commands stay light."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HEAVY = {"PySide6", "sqlalchemy", "alembic", "reportlab", "qrcode"}


def check_imports(root: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the checkout in `root`."""
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([program, "--no-cache"], cwd=root, capture_output=True, text=True, check=False)


def test_the_package_keeps_the_contract() -> None:
    done = check_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "planted", "contract"),
    [
        ("domain/flow.py", "import PySide6.QtCore", "Rules are free of technology"),
        ("domain/flow.py", "import kiosk.errors", "The domain knows no place"),
        ("services/voting.py", "import kiosk.storage", "Layers"),
        ("publishing/qr.py", "import kiosk.ui", "Layers"),
        ("packs/find.py", "import PySide6.QtCore", "Only kiosk.ui knows Qt"),
        ("ui/parts.py", "def late():\n    import sqlalchemy", "Only kiosk.storage knows the database"),
        ("ui/parts.py", "import qrcode", "Only kiosk.publishing knows paper"),
        ("paths.py", "import kiosk.packs", "Leaves stand alone"),
    ],
)
def test_a_planted_import_breaks_the_contract(tmp_path: Path, module: str, planted: str, contract: str) -> None:
    shutil.copytree(ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "kiosk" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{planted}\n")
    done = check_imports(tmp_path)
    assert done.returncode == 1
    assert any(line.startswith(contract) and line.endswith("BROKEN") for line in done.stdout.splitlines()), done.stdout


def test_the_commands_load_nothing_heavy_before_one_is_chosen() -> None:
    code = "import sys, kiosk.cli; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not HEAVY.intersection(done.stdout.split())
