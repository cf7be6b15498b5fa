"""PySide6 names whose stubs mypy cannot follow; `qt.pyi` beside this file types them as they behave."""

from operator import attrgetter

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

__all__ = ["Property", "QEnum", "QmlElement", "QmlUncreatable", "Signal", "Slot", "child_model", "late_model"]


def child_model(type_: type, attribute: str) -> Property:
    """Return a constant property for QML that holds the view model kept in this attribute."""
    return Property(type_, attrgetter(attribute), constant=True)


def late_model(type_: str, attribute: str) -> Property:
    """Return the same for a view model that is built when the attribute is first read. `type_` is the name of its class, for qmllint."""
    del type_
    return Property(QObject, attrgetter(attribute), constant=True)
