"""Turns a debate and other dataclasses into plain JSON values and back, by the annotations of its dataclasses."""

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from kiosk.domain.debate import Debate

_T = TypeVar("_T")


def to_plain(value: object) -> Any:  # noqa: ANN401 - JSON
    """Return the fields of a dataclass as a list, everything else as JSON has it."""
    if is_dataclass(value):
        return [to_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    return [to_plain(item) for item in value] if isinstance(value, tuple) else value


def from_plain(value: object) -> Debate:
    """Return the debate. Raises ValueError, TypeError or LookupError if the value has another shape."""
    debate = read_plain(Debate, value)
    if not debate.texts.keys() >= set(debate.languages[:1]):
        message = "not a debate"
        raise ValueError(message)
    return debate


def read_plain(type_: type[_T], value: object) -> _T:
    """Return the dataclass that `to_plain` was given. Raises ValueError, TypeError or LookupError if the value has another shape."""
    hint: Any = type_
    found = _reader(hint)(value)
    if not isinstance(found, type_):
        message = f"not of type {type_.__name__}"
        raise TypeError(message)
    return found


@cache
def _reader(hint: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - a type
    """Return what reads values of a type: a dataclass, an enumeration, text, number, tuple, mapping, or one of them or None."""
    origin, arguments = get_origin(hint), get_args(hint)
    if is_dataclass(hint):
        return _dataclass_reader(hint)
    if origin is tuple:
        item = _reader(arguments[0])
        return lambda value: tuple(map(item, _of_type(value, list)))
    if origin is types.UnionType:
        known = _reader(arguments[0])
        return lambda value: None if value is None else known(value)
    if origin is not None:
        read_key, read_value = map(_reader, arguments)
        return lambda value: {read_key(key): read_value(item) for key, item in _of_type(value, dict).items()}
    if issubclass(hint, Enum):
        return lambda value: hint(value)  # noqa: PLW0108 - mypy cannot see that a type is callable
    return lambda value: _of_type(value, hint)


def _dataclass_reader(hint: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - a type
    hints = get_type_hints(hint)
    readers = [_reader(hints[field.name]) for field in fields(hint)]
    return lambda value: hint(*(read(item) for read, item in zip(readers, _of_type(value, list), strict=True)))


def _of_type(value: Any, hint: type) -> Any:  # noqa: ANN401 - JSON
    if type(value) is not hint:
        message = f"not of type {hint.__name__}"
        raise TypeError(message)
    return value
