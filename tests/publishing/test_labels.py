import ast
from pathlib import Path

import pytest

from tests.publishing.pages import FONTS

KIOSK = FONTS.parents[1] / "kiosk"
SENTENCES = [
    KIOSK / "services" / "result_text.py",
    *(path for path in sorted((KIOSK / "publishing" / "text").glob("*.py")) if path.name != "__init__.py"),
]


def calls_of_tr(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"]


@pytest.mark.parametrize("path", SENTENCES, ids=lambda path: path.name)
def test_lupdate_can_find_every_sentence(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert all(isinstance(call.args[0], ast.Constant) for call in calls_of_tr(tree))
    assert ".translate(" not in path.read_text(encoding="utf-8")
    assert not any(calls_of_tr(node) for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def test_there_are_sentences_to_find() -> None:
    assert sum(len(calls_of_tr(ast.parse(path.read_text(encoding="utf-8")))) for path in SENTENCES) > 100


def test_no_other_module_of_the_page_has_sentences() -> None:
    for path in (KIOSK / "publishing").rglob("*.py"):
        if path not in SENTENCES:
            assert calls_of_tr(ast.parse(path.read_text(encoding="utf-8"))) == []
