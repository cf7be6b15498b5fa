"""Reads a pack, the folder of a debate, into a `Debate`, or reports everything that is wrong with it by file and line.

What reads a pack is loaded when it is first used: a start finds its debate in the cache.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from kiosk.packs.debate_cache import DebateCache
from kiosk.packs.find import available_packs, find_pack, is_document, is_pack_file
from kiosk.packs.problems import PackError, PackWarning, Problem

if TYPE_CHECKING:
    from kiosk.packs.documents.export import WrittenDocument, write_document
    from kiosk.packs.pack_export import export_pack, free_path, remove_pack, zip_pack
    from kiosk.packs.pack_import import DebateExistsError, ImportedPack, import_pack, unpacked
    from kiosk.packs.reader import Inspection, inspect_pack, read_pack
    from kiosk.packs.template import is_template_document, write_template, write_template_document

__all__ = [
    "DebateCache",
    "DebateExistsError",
    "ImportedPack",
    "Inspection",
    "PackError",
    "PackWarning",
    "Problem",
    "WrittenDocument",
    "available_packs",
    "export_pack",
    "find_pack",
    "free_path",
    "import_pack",
    "inspect_pack",
    "is_document",
    "is_pack_file",
    "is_template_document",
    "read_pack",
    "remove_pack",
    "unpacked",
    "write_document",
    "write_template",
    "write_template_document",
    "zip_pack",
]

_LOADED_LATER = {
    "documents.export": ("WrittenDocument", "write_document"),
    "pack_export": ("export_pack", "free_path", "remove_pack", "zip_pack"),
    "pack_import": ("DebateExistsError", "ImportedPack", "import_pack", "unpacked"),
    "reader": ("Inspection", "inspect_pack", "read_pack"),
    "template": ("is_template_document", "write_template", "write_template_document"),
}


def __getattr__(name: str) -> object:
    for module, names in _LOADED_LATER.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
