"""PySide6 names whose stubs mypy cannot follow; `qt.pyi` beside this file types them as they behave."""

from operator import attrgetter

from PySide6.QtCore import Property, QEnum, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

__all__ = ["Property", "QEnum", "QmlElement", "QmlUncreatable", "Signal", "Slot", "child_model"]


def child_model(type_: type, attribute: str) -> Property:
    """Return a constant property for QML that holds the view model kept in this attribute."""
    return Property(type_, attrgetter(attribute), constant=True)
