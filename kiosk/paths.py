"""Where the files are that ship with the program.

Found from the location of this module, never from the working directory or the entry script, so it is the same in a checkout,
an installed wheel and a frozen build.
"""

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent
_BUNDLED: Final = _PACKAGE / "_bundled"


def _shipped() -> Path:
    return _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def source() -> Path:
    """Return the folder to put on another interpreter's `PYTHONPATH`."""
    return _PACKAGE.parent


def resources() -> Path:
    """Return the folder of QML, fonts, icons, sounds, translations, word lists and the template of a pack."""
    return _shipped() / "resources"


def fonts() -> Path:
    """Return the folder of the TrueType files for screen and paper."""
    return resources() / "fonts"


def sounds() -> Path:
    """Return the folder of the sounds that the kiosk plays."""
    return resources() / "sounds"


def hints() -> Path:
    """Return the folder of word lists that flag a reason for moderation, one file per language."""
    return resources() / "hints"


def loaded_words() -> Path:
    """Return the folder of words that take a side before the reader can, one file per language."""
    return resources() / "loaded_words"


def stop_words() -> Path:
    """Return the folder of words that are no themes, one file per language."""
    return resources() / "stop_words"


def sample_reasons() -> Path:
    """Return the folder of what simulated visitors say, a folder for each debate that came along."""
    return resources() / "sample_reasons"


def licences() -> Path:
    """Return the folder of the list of what is in the box, its licence texts and the SBOM. Only a frozen program has it."""
    return resources() / "licences"


def sbom() -> Path:
    """Return the file that lists what is in the box for other programs. Only a frozen program has it."""
    return licences() / "sbom.cdx.json"


def qml() -> Path:
    """Return the QML import path: the folder that holds `Kiosk/`."""
    return resources() / "qml"


def content() -> Path:
    """Return the folder of the debates that ship with the program, one folder each."""
    return _shipped() / "content"
