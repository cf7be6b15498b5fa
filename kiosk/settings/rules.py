"""Rules for the values of settings, checked when a file is read. Plain Python: every start of the kiosk loads this."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final, get_args

RULE: Final = "rule"
"""The key of a field's rule in its metadata."""
_LONGEST_SHOWN: Final = 80
"""Characters of a wrong value or key in a message."""


class InvalidValueError(ValueError):
    """A value breaks the rule of its setting. Its message is what is found and expected; `path` leads to the value."""

    def __init__(self, path: tuple[str | int, ...], message: str) -> None:
        super().__init__(message)
        self.path = path


@dataclass(frozen=True, slots=True)
class Rule:
    """What a value must be. `expected` continues 'it must be '; `item` is the rule for what is in a list."""

    expected: str
    accepts: Callable[[Any], bool]
    item: "Rule | None" = None
    convert: Callable[[Any], object] | None = None

    def check(self, value: object, *path: str | int) -> object:
        """Return the value as the settings hold it. Raises InvalidValueError."""
        if not self.accepts(value):
            raise InvalidValueError(path, f"{_shown(value)}; it must be {self.expected}")
        if self.item and isinstance(value, list):
            return [self.item.check(item, *path, number) for number, item in enumerate(value)]
        return self.convert(value) if self.convert else value


def switch() -> Any:  # noqa: ANN401 - as dataclasses.field
    """Return a field for a boolean that is off by default."""
    return _field(default=False, rule=Rule("true or false", lambda value: isinstance(value, bool)))


def whole_number(default: int, low: int, high: int) -> Any:  # noqa: ANN401 - the same
    return _field(default, Rule(f"a whole number from {low} to {high}", lambda value: type(value) is int and low <= value <= high))


def number(low: int, high: int) -> Any:  # noqa: ANN401 - the same
    """Return a field for a number that is unknown by default."""
    rule = Rule(f"a number from {low} to {high}", lambda value: type(value) in {int, float} and low <= value <= high, convert=float)
    return _field(None, rule)


def choice(default: str, literal: object) -> Any:  # noqa: ANN401 - the same
    """Return a field for one of the texts of a Literal."""
    *others, last = (f"'{text}'" for text in get_args(literal))
    return _field(default, Rule(f"{', '.join(others)} or {last}", lambda value: isinstance(value, str) and value in get_args(literal)))


def text(expected: str = "a text", pattern: str = r"[\s\S]*", is_valid: Callable[[str], bool] = lambda _: True) -> Any:  # noqa: ANN401
    """Return a field for a text that is not set by default. All of it must match the pattern."""
    return _field(None, _text_rule(expected, pattern, is_valid))


def texts(expected: str, pattern: str) -> Any:  # noqa: ANN401 - as dataclasses.field
    """Return a field for a list of texts that is not set by default."""
    return _field(None, Rule("a list", lambda value: isinstance(value, list), _text_rule(expected, pattern, lambda _: True)))


def check(model: type, values: Mapping[str, object]) -> tuple[dict[str, Any], list[InvalidValueError]]:
    """Return the values that a dataclass of such fields can be made of, and every error in the order of the file."""
    rules: dict[str, Rule] = {each.name: each.metadata[RULE] for each in fields(model)}
    checked: dict[str, Any] = {}
    errors: list[InvalidValueError] = []
    for key, value in values.items():
        if key not in rules:
            errors.append(InvalidValueError((key,), "an unknown key"))
            continue
        try:
            checked[key] = rules[key].check(value, key)
        except InvalidValueError as error:
            errors.append(error)
    return checked, errors


def shorten(text: str) -> str:
    """Return a text of the file as a message shows it."""
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _shown(value: object) -> str:
    try:
        return shorten(repr(value))
    except ValueError:  # a hexadecimal number is read whatever its length, but not written
        return f"{'' if isinstance(value, int) else 'something with '}a number of thousands of digits"


def _field(default: object, rule: Rule) -> Any:  # noqa: ANN401 - as dataclasses.field
    return field(default=default, metadata={RULE: rule})


def _text_rule(expected: str, pattern: str, is_valid: Callable[[str], bool]) -> Rule:
    return Rule(expected, lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None and is_valid(value))
