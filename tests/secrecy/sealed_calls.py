"""Every way to call every command, read from the program itself: a new command or option is tried too, or fails the test."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from kiosk.cli import commands as all_commands

NAME = "Sealed room"


@dataclass(frozen=True)
class Place:
    """A machine with a data folder, a USB drive and an output folder, and nothing else a command may use."""

    folder: Path

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def out(self) -> Path:
        return self.folder / "out"


ARGUMENTS: dict[str, Callable[[Place], list[list[str]]]] = {
    "backup": lambda place: [[str(place.out / "backup.db")]],
    "check": lambda _: [["open-source-ai"]],
    "doctor": lambda _: [[]],
    "end": lambda _: [["latest"]],
    "erase": lambda _: [[NAME], ["latest"]],
    "export": lambda _: [["open-source-ai"]],
    "handout": lambda _: [["open-source-ai"]],
    "import": lambda place: [[str(place.folder / "brought")]],
    "licences": lambda _: [[]],
    "log": lambda _: [[NAME], ["latest"]],
    "new": lambda place: [[str(place.out / "new")]],
    "pin": lambda _: [[]],
    "print": lambda _: [[NAME], ["latest"]],
    "rehearse": lambda _: [[]],
    "report": lambda place: [[NAME], ["latest"], [NAME, "Earlier"], [NAME, str(place.folder / "earlier.json")]],
    "restore": lambda place: [[str(place.folder / "copy.db")]],
    "sessions": lambda _: [[]],
    "site": lambda _: [[]],
    "verify": lambda place: [[str(place.data)], [str(place.folder / "earlier.json")]],
}
"""Arguments without options, in every variant worth trying."""
VALUES = {
    "debate": "open-source-ai",
    "language": "en",
    "paper": "Letter",
    "visits": "7",
    "separator": "semicolon",
    "seed": "3",
    "vote_url": "https://debate.museum/vote",
    "printer": "paper",
    "copies": "2",
    "code": "3f2a 91bc 77e0 12ab",
}


GROUPS_WITH_DATA = {"hub"}
"""Reads of a data folder which hub this kiosk has joined, and nothing else. What a hub knows: `tests/hub/test_hub_secrecy.py`."""


def commands() -> dict[str, Any]:
    """Return every command but groups of commands, which are about the machine or `GROUPS_WITH_DATA`: no other is given a data folder."""
    found: dict[str, Any] = getattr(typer.main.get_command(all_commands.commands), "commands")  # noqa: B009 - the class it has is Typer's own
    groups = {name: group for name, group in found.items() if name not in GROUPS_WITH_DATA}
    parts = [part for group in groups.values() for part in getattr(group, "commands", {}).values()]
    assert all(param.name != "data" for part in parts for param in part.params)
    return {name: command for name, command in found.items() if not hasattr(command, "commands")}


def invocations(name: str, place: Place) -> Iterator[list[str]]:
    """Yield the command with its arguments in every variant and all output files at once, and in the first variant with each option."""
    assert name in ARGUMENTS, f"'{name}' is an unknown way out: say in ARGUMENTS how it is called"
    options = [param for param in commands()[name].params if param.param_type_name == "option" and param.name not in {"data", "help"}]
    needed = [word for option in options if option.required for word in _said(option, place)]
    written = [option for option in options if writes(option)]
    single = [option for option in options if not option.required]
    variants = ARGUMENTS[name](place)
    for arguments in variants:
        base = [name, *arguments, *needed, "--data", str(place.data)]
        if not written:
            yield base
        else:
            yield [*base, *(word for option in written for word in _said(option, place))]
        for option in single if arguments == variants[0] else ():
            page = [] if writes(option) or not written else _said(written[0], place)
            yield [*base, *page, *_said(option, place)]


def writes(option: Any) -> bool:  # noqa: ANN401 - Typer's own
    return option.type_descriptor.annotation is Path


def _said(option: Any, place: Place) -> list[str]:  # noqa: ANN401 - the same
    flag = max(option.opts, key=len)
    if option.is_flag:
        return [flag]
    if writes(option):
        return [flag, str(place.out / f"{option.name}.file")]
    assert option.name in VALUES, f"'{flag}' is an unknown way out: say in VALUES what it may be given"
    return [flag, VALUES[option.name]]
