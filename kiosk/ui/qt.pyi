from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QEnum as QEnum
from PySide6.QtCore import Signal as Signal

_T = TypeVar("_T")
_C = TypeVar("_C", bound=type)
_F = TypeVar("_F", bound=Callable[..., Any])

class _Readable(Generic[_T]):
    @overload
    def __get__(self, instance: None, owner: type) -> _Readable[_T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> _T: ...

def Property(
    type_: type | str, *, notify: Signal | None = None, constant: bool = False
) -> Callable[[Callable[[Any], _T]], _Readable[_T]]: ...
def Slot(*types: type | str, result: type | str | None = None) -> Callable[[_F], _F]: ...
def QmlElement(class_: _C) -> _C: ...
def QmlUncreatable(reason: str) -> Callable[[_C], _C]: ...
