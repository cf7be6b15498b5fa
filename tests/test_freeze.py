"""Tests the selection of files for the frozen program, on made-up folders and libraries."""

from pathlib import Path

import freeze
import freeze_qt
import pytest


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_qml", ".qml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def qt(tmp_path: Path) -> Path:
    return write(
        tmp_path / "qt",
        QtQuick__qmldir="module QtQuick\nimport QtQml auto\n",
        QtQml__qmldir="module QtQml\n",
        QtPad__qmldir="module QtPad\ndepends QtKeys auto\noptional import QtStyle auto\n",
        QtPad__Pad_qml="import QtQuick\nimport QtMultimedia\nItem {}\n",
        QtKeys__qmldir="module QtKeys\n",
        QtStyle__qmldir="module QtStyle\n",
        QtMultimedia__qmldir="module QtMultimedia\n",
        QtUnused__qmldir="module QtUnused\n",
    )


def test_the_modules_of_the_screens_bring_those_they_import_and_no_other(qt: Path, tmp_path: Path) -> None:
    screens = write(tmp_path / "screens", Main_qml="import QtPad\nimport Kiosk.Theme\nQtObject {}\n")

    assert freeze_qt.qml_modules(qt, screens) == {"QtPad", "QtKeys", "QtQuick", "QtQml"}


def test_sound_comes_along_once_a_screen_asks_for_it(qt: Path, tmp_path: Path) -> None:
    screens = write(tmp_path / "screens", Main_qml="import QtPad\n", Film_qml="import QtMultimedia\n")

    assert "QtMultimedia" in freeze_qt.qml_modules(qt, screens)


def test_input_methods_for_other_writing_stay_out(qt: Path, tmp_path: Path) -> None:
    folder = qt / "QtQuick" / "VirtualKeyboard" / "Plugins"
    write(folder, qmldir="import QtQuick.VirtualKeyboard.Plugins.Thai auto\n", Thai__qmldir="module QtQuick.VirtualKeyboard.Plugins.Thai\n")
    screens = write(tmp_path / "screens", Main_qml="import QtQuick.VirtualKeyboard.Plugins\n")

    assert freeze_qt.qml_modules(qt, screens) == {"QtQuick/VirtualKeyboard/Plugins"}


def test_the_list_of_input_methods_no_longer_asks_for_them(tmp_path: Path) -> None:
    source = tmp_path / "qmldir"
    source.write_text("module QtQuick.VirtualKeyboard.Plugins\nimport QtQuick.VirtualKeyboard.Plugins.Thai auto\n", encoding="utf-8")
    entry = ("PySide6/Qt/qml/QtQuick/VirtualKeyboard/Plugins/qmldir", str(source), "DATA")
    other = ("PySide6/Qt/qml/QtQuick/qmldir", str(source), "DATA")

    (target, copy, kind), untouched = freeze_qt.shrink([entry, other], tmp_path / "smaller")

    assert (target, kind, untouched) == (entry[0], "DATA", other)
    assert Path(copy).read_text(encoding="utf-8") == "module QtQuick.VirtualKeyboard.Plugins\n"
    assert "Thai" in source.read_text(encoding="utf-8")


def test_a_module_that_is_not_installed_stops_the_build(qt: Path, tmp_path: Path) -> None:
    screens = write(tmp_path / "screens", Main_qml="import QtQuick\nimport QtQuick.Gone\n")

    with pytest.raises(freeze.MissingError, match="QtQuick/Gone"):
        freeze_qt.qml_modules(qt, screens)


def plugins() -> list[freeze.Entry]:
    return [(f"PySide6/Qt/plugins/{name.replace('/', '/lib')}.so", name, "BINARY") for name in freeze_qt.PLUGINS]


LINKS = {
    "platforms/qoffscreen": ["/x/libQt6Gui.so.6"],
    "/x/libQt6Gui.so.6": ["libz.so.1", "libstdc++.so.6", "libpulse.so.0", "libssl.so.3"],
}


def library(name: str) -> freeze.Entry:
    return f"PySide6/Qt/lib/{name}", f"/x/{name}", "BINARY"


def libraries_of(file: str) -> list[str]:
    return LINKS.get(file, [])


def test_only_libraries_that_something_kept_links_to_stay() -> None:
    qt_libraries = [library("libQt6Gui.so.6"), library("libQt6Charts.so.6"), ("libz.so.1", "/y/libz.so.1", "BINARY")]
    system = [(name, f"/y/{name}", "BINARY") for name in ("libstdc++.so.6", "libpulse.so.0", "libssl.so.3")]
    system.append(("libpython3.11.so.1.0", "/y/libpython", "BINARY"))
    links = [(name, f"PySide6/Qt/lib/{name}", "SYMLINK") for name in ("libQt6Gui.so.6", "libQt6Charts.so.6")]

    binaries, datas = freeze_qt.prune([*plugins(), *qt_libraries, *system], links, set(), libraries_of)

    names = {Path(entry[0]).name for entry in binaries if "/plugins/" not in entry[0]}
    assert names == {"libQt6Gui.so.6", "libz.so.1", "libpython3.11.so.1.0"}
    assert datas == links[:1]


@pytest.mark.parametrize(
    ("target", "stays"),
    [
        ("PySide6/Qt/qml/QtQuick/qmldir", True),
        ("PySide6\\qml\\QtQuick\\qmldir", True),
        ("PySide6/Qt/qml/QtQuick/plugins.qmltypes", False),
        ("PySide6/Qt/qml/QtQuick/designer/Button.qml", False),
        ("PySide6/Qt/qml/QtCharts/qmldir", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("resources/qml/Kiosk/App/Main.qml", True),
    ],
)
def test_of_qt_only_what_is_used_stays(target: str, stays: bool) -> None:
    _, datas = freeze_qt.prune(plugins(), [(target, target, "DATA")], {"QtQuick"}, libraries_of)

    assert bool(datas) is stays


def test_a_missing_plugin_stops_the_build() -> None:
    without = [entry for entry in plugins() if "virtualkeyboard" not in entry[0]]

    with pytest.raises(freeze.MissingError, match="platforminputcontexts/qtvirtualkeyboardplugin"):
        freeze_qt.prune(without, [], set(), libraries_of)


def test_a_missing_file_stops_the_build(tmp_path: Path) -> None:
    write(tmp_path, there="")

    freeze.require_files(tmp_path, ["there"])
    with pytest.raises(freeze.MissingError, match=r"lack: fonts/\*\.ttf$"):
        freeze.require_files(tmp_path, ["there", "fonts/*.ttf"])


@pytest.mark.parametrize(
    ("target", "source"),
    [
        ("resources/i18n/goodfaith_de.ts", True),
        ("resources\\i18n\\goodfaith_de.ts", True),
        ("resources/i18n/goodfaith_de.qm", False),
        ("kiosk/storage/migrations/versions/__pycache__/v0001.pyc", True),
        ("kiosk/storage/migrations/versions/v0001_first.py", False),
        ("docx/templates/default-docx-template/word/styles.xml", True),
        ("docx/templates/default.docx", False),
    ],
)
def test_what_only_the_build_reads_stays_out(target: str, source: bool) -> None:
    assert freeze.is_source((target, target, "DATA")) is source


def test_of_code_only_python_is_coloured() -> None:
    """Rich loads the package, to colour tracebacks."""
    out = freeze.excluded_modules()

    assert "pygments.lexers.jvm" in out
    assert not {"pygments", "pygments.lexers", "pygments.lexers.python", "pygments.lexers._mapping"} & set(out)


def test_what_the_lock_does_not_name_stays_out(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_text("typing-extensions==4.0 \\\n    --hash=sha256:0\n", encoding="utf-8")

    out = freeze.excluded_modules(lock)

    assert {"pytest", "hypothesis", "sqlalchemy"} <= set(out)
    assert not {"kiosk", "typing_extensions"} & set(out)
