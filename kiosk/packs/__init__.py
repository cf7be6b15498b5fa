"""A pack on disk into a `Debate`, or into everything that is wrong with it, by file and line. Knows no Qt and no store."""

from kiosk.packs.address import is_placeholder
from kiosk.packs.find import available, find
from kiosk.packs.pack_import import ImportedPack, bring_in
from kiosk.packs.problems import Notice, PackError, Problem
from kiosk.packs.reader import Inspection, inspect, read
from kiosk.packs.template import write_template

__all__ = [
    "ImportedPack",
    "Inspection",
    "Notice",
    "PackError",
    "Problem",
    "available",
    "bring_in",
    "find",
    "inspect",
    "is_placeholder",
    "read",
    "write_template",
]
