from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QEnum as QEnum
from PySide6.QtCore import Signal as Signal

T = TypeVar("T")
C = TypeVar("C", bound=type)
F = TypeVar("F", bound=Callable[..., Any])

class _Readable(Generic[T]):
    @overload
    def __get__(self, instance: None, owner: type) -> _Readable[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

def Property(
    type_: type | str, *, notify: Signal | None = None, constant: bool = False
) -> Callable[[Callable[[Any], T]], _Readable[T]]: ...
def Slot(*types: type | str, result: type | str | None = None) -> Callable[[F], F]: ...
def QmlElement(class_: C) -> C: ...
def QmlUncreatable(reason: str) -> Callable[[C], C]: ...
