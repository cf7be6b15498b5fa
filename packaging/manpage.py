"""Makes goodfaith(1) from the commands themselves, so that it cannot say anything else than `--help`.

Usage: manpage.py DATE FILE
"""

import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import typer

from kiosk import __version__
from kiosk.cli.commands import commands

_SECTIONS: Final = """.SH FILES
.TP
.I ~/.local/share/goodfaith
The data folder: votes, settings, reports and the log. Another one is named by
.B \\-\\-data
.IR DIR .
.TP
.I settings.toml
The settings, in the data folder.
If a line cannot be used, the kiosk names it and keeps the last settings that
worked.
.SH ENVIRONMENT
.TP
.B QT_QPA_PLATFORM
Qt's way to the screen, such as
.I xcb
or
.IR wayland .
.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
A known problem, such as a missing file or a full disk.
One sentence on standard error says what happened and what to do.
.TP
.B 2
Wrong usage.
.TP
.B 130
Interrupted.
"""


def manpage(date: str) -> str:
    """Return the manual page in man(7). `date` is the release's, such as 2026-01-31."""
    group: Any = typer.main.get_command(commands)
    context = group.make_context("goodfaith", ["run"], resilient_parsing=True)
    return "\n".join(
        [
            f'.TH GOODFAITH 1 "{date}" "goodfaith {__version__}" "User Commands"',
            ".SH NAME",
            "goodfaith \\- a full\\-screen kiosk for one hard question",
            ".SH SYNOPSIS",
            ".B goodfaith",
            "[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]",
            ".SH DESCRIPTION",
            *_lines(group.help),
            "Visitors see what both sides agree on, hear each side at its best and vote",
            "anonymously.",
            "Without a command, the kiosk starts.",
            ".SH OPTIONS",
            *_parameters(group, context),
            ".SH COMMANDS",
            *(line for path, command in leaves(group) for line in _command(path, command, context)),
            _SECTIONS,
        ]
    )


def leaves(group: Any, path: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - Typer's copy of click has no public types
    """Yield each command that is not hidden with its full name, such as 'kiosk enable'."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from leaves(command, f"{path}{name} ")
        elif not command.hidden:
            yield f"{path}{name}", command


def _command(name: str, command: Any, parent: Any) -> Iterator[str]:  # noqa: ANN401 - the same
    context = command.make_context(name, [], parent=parent, resilient_parsing=True)
    yield f".SS goodfaith {_escape(name)} {_escape(_usage(command, context))}"
    yield from _lines(command.help)
    yield from _parameters(command, context)
    if command.epilog:
        yield ".PP"
        yield "Example:"
        yield ".PP"
        yield ".nf"
        yield f"\\fB{_escape(command.epilog)}\\fR"
        yield ".fi"


def _usage(command: Any, context: Any) -> str:  # noqa: ANN401 - the same
    """Return for example 'SESSION... [OPTIONS]'."""
    arguments = [
        record[0].split(" <")[0]
        for parameter in command.get_params(context)
        if parameter.param_type_name == "argument" and (record := parameter.get_help_record(context))
    ]
    return " ".join([*arguments, "[OPTIONS]"])


def _parameters(command: Any, context: Any) -> Iterator[str]:  # noqa: ANN401 - the same
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record and parameter.name != "help":
            yield ".TP"
            yield f"\\fB{_escape(record[0].split(' <')[0])}\\fR"
            yield from _lines(record[1])


def _lines(text: str) -> list[str]:
    """Return the text in lines of the length that mandoc asks for, each sentence on lines of its own."""
    sentences = re.split(r"(?<=[a-z)'][.:;]) ", " ".join(text.split()))
    width = {"width": 70, "break_long_words": False, "break_on_hyphens": False}
    return [_escape(line) for sentence in sentences for line in textwrap.wrap(sentence, **width)]  # type: ignore[arg-type]


def _escape(text: str) -> str:
    r"""Return one line as roff reads it: no command at its start, hyphens that can be copied, typewriter quotes."""
    line = re.sub(r"\[/?bold\]", "", " ".join(text.split())).replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{line}" if line.startswith(".") else line


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(manpage(sys.argv[1]), encoding="utf-8")
