"""Where things are: what the program ships with, and the one folder it writes to.

Found by this file's own place, never by the working directory or the entry script, so it is the same in a checkout,
an installed wheel and a frozen build.
"""

import os
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from kiosk.errors import KnownError

_PACKAGE: Final = Path(__file__).resolve().parent
_BUNDLED: Final = _PACKAGE / "_bundled"


def _shipped() -> Path:
    return _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def source() -> Path:
    """The folder in which another Python finds this package."""
    return _PACKAGE.parent


def resources() -> Path:
    """QML, fonts, icons, sounds, translations, word lists."""
    return _shipped() / "resources"


def fonts() -> Path:
    """The TrueType files for screen and paper."""
    return resources() / "fonts"


def hints() -> Path:
    """Lists of words to look at twice, a file a language."""
    return resources() / "hints"


def qml() -> Path:
    """The QML import path: the folder that holds `Kiosk/`."""
    return resources() / "qml"


def content() -> Path:
    """The debates that ship with the program, one folder each."""
    return _shipped() / "content"


def data(override: Path | None = None) -> Path:
    """The folder that holds database, settings and logs, made if it is not there.

    In this order: what `--data` says, what systemd set aside (`STATE_DIRECTORY`, its first entry), the platform's own place.

    Raises:
        KnownError: it is a file, cannot be made, or cannot be written to.
    """
    folder = (override or _state_directory() or user_data_path("goodfaith", appauthor=False)).expanduser().absolute()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _try_writing(folder)
    except OSError as error:
        why = "is a file" if folder.is_file() else f"cannot be used: {error.strerror}"
        message = f"The data folder {folder} {why}. Nothing was changed. Name a folder you may write to with --data."
        raise KnownError(message) from error
    return folder


def _state_directory() -> Path | None:
    first = os.environ.get("STATE_DIRECTORY", "").split(":")[0]
    return Path(first) if first else None


def _try_writing(folder: Path) -> None:
    """Really write: permission bits say nothing about a read-only mount or a Windows access list."""
    probe = folder / f".goodfaith-write-test-{os.getpid()}"
    probe.touch()
    probe.unlink()
