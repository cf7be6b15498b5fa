"""Reads a pack, the folder of a debate, into a `Debate`, or reports everything that is wrong with it by file and line."""

from kiosk.packs.find import available_packs, find_pack, is_pack_file
from kiosk.packs.pack_export import export_pack, remove_pack
from kiosk.packs.pack_import import DebateExistsError, ImportedPack, import_pack, unpacked
from kiosk.packs.problems import PackError, PackWarning, Problem
from kiosk.packs.reader import Inspection, inspect_pack, read_pack
from kiosk.packs.template import write_template

__all__ = [
    "DebateExistsError",
    "ImportedPack",
    "Inspection",
    "PackError",
    "PackWarning",
    "Problem",
    "available_packs",
    "export_pack",
    "find_pack",
    "import_pack",
    "inspect_pack",
    "is_pack_file",
    "read_pack",
    "remove_pack",
    "unpacked",
    "write_template",
]
