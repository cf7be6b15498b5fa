"""PySide6 names whose stubs mypy cannot follow; `qt.pyi` beside this file types them as they behave."""

from PySide6.QtCore import Property, QEnum, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

__all__ = ["Property", "QEnum", "QmlElement", "QmlUncreatable", "Signal", "Slot"]
