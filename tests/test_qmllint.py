"""Tests that the QML check fails when it should, on a module of two view models and one screen."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "packaging/qmllint.py"
VIEW_MODELS = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Sample.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in Python")
class SideViewModel(QObject):
    @Property(str, constant=True)
    def label(self) -> str:
        return "Yes"


@QmlElement
@QmlUncreatable("built in Python")
class SampleViewModel(QObject):
    changed = Signal()

    @Property(str, constant=True)
    def question(self) -> str:
        return "Why?"

    @Property(int, notify=changed)
    def votes(self) -> int:
        return 1

    @Property(SideViewModel, constant=True)
    def side(self) -> SideViewModel:
        return SideViewModel(self)

    other = child_model(SideViewModel, "_other")

    @Slot(str)
    def choose(self, side: str) -> None:
        pass
"""
SCREEN = """
import QtQuick
import Sample.ViewModels

Item {{
    required property SampleViewModel sample

    property string shown: {binding}

    Component.onCompleted: {call}
}}
"""


def lint(folder: Path, binding: str, call: str) -> subprocess.CompletedProcess[str]:
    """Lint one screen with this binding and this call."""
    folders = {name: folder / name for name in ("python", "qml", "build")}
    for path in folders.values():
        path.mkdir()
    (folders["python"] / "sample.py").write_text(VIEW_MODELS)
    (folders["qml"] / "Screen.qml").write_text(SCREEN.format(binding=binding, call=call))
    options = [argument for name, path in folders.items() for argument in (f"--{name}", str(path))]
    return subprocess.run([sys.executable, str(SCRIPT), *options], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("binding", ["sample.question", "sample.votes", "sample.side.label", "sample.other.label"])
def test_members_that_exist_pass(tmp_path: Path, binding: str) -> None:
    process = lint(tmp_path, binding, "sample.choose('for')")
    assert process.returncode == 0, process.stdout + process.stderr


@pytest.mark.parametrize("binding", ["sample.qestion", "sample.side.lable", "sample.other.lable"])
def test_a_misspelt_property_fails(tmp_path: Path, binding: str) -> None:
    process = lint(tmp_path, binding, "sample.choose('for')")
    assert process.returncode != 0
    assert binding.rpartition(".")[2] in process.stdout + process.stderr


def test_a_misspelt_slot_fails(tmp_path: Path) -> None:
    assert lint(tmp_path, "sample.question", "sample.chose('for')").returncode != 0


def test_no_qml_at_all_fails(tmp_path: Path) -> None:
    process = subprocess.run([sys.executable, str(SCRIPT), "--qml", str(tmp_path)], capture_output=True, text=True, check=False)
    assert process.returncode == 1
