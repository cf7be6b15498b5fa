"""Problems and warnings about a pack, by file and line, worded for its author."""

from dataclasses import dataclass, field

from kiosk.errors import KnownError

_MAX_LETTERS = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake that makes a pack unusable. `line` counts from 1; None if there is no line, as with a missing file."""

    file: str
    line: int | None
    found: str
    expected: str

    def __str__(self) -> str:
        """Return for example `en.md:12: found a link to https://…, expected text only`."""
        return f"{_position(self.file, self.line)}: found {self.found}, expected {self.expected}"


@dataclass(frozen=True, slots=True)
class PackWarning:
    """Something the author of a pack should know although the pack can be used."""

    file: str
    line: int | None
    message: str
    fairness: bool = False
    """Whether it compares the two sides; `kiosk.services.fairness_text` has the same in the reader's language."""

    def __str__(self) -> str:
        return f"{_position(self.file, self.line)}: {self.message}"


@dataclass(slots=True)
class Findings:
    """Collects problems and warnings while a pack is read, so that one run reports everything."""

    _problems: dict[Problem, None] = field(default_factory=dict)
    warnings: list[PackWarning] = field(default_factory=list)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return the problems in the order they were found."""
        return tuple(self._problems)

    def add_problem(self, file: str, line: int | None, found: str, expected: str) -> None:
        """Add a problem, unless the same one was added before."""
        self._problems[Problem(file, line, found, expected)] = None

    def add_warning(self, file: str, line: int | None, message: str) -> None:
        self.warnings.append(PackWarning(file, line, message))

    def add_fairness(self, file: str, message: str) -> None:
        self.warnings.append(PackWarning(file, None, message, fairness=True))


class PackError(KnownError):
    """A pack that cannot be used, with all its problems."""

    def __init__(self, folder: str, problems: tuple[Problem, ...]) -> None:
        """Write a message that lists every problem on its own line. `problems` is never empty."""
        self.problems = problems
        count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
        lines = "\n".join(f"  {problem}" for problem in problems)
        super().__init__(f"The debate in '{printable(folder)}' cannot be used until its author mends {count}:\n{lines}")


def printable(text: str) -> str:
    """Return text from a pack shortened and escaped for a message, so that it can neither control a terminal nor reverse a line."""
    short = text if len(text) <= _MAX_LETTERS else text[:_MAX_LETTERS].rstrip() + "…"
    return "".join(ch if ch.isprintable() else f"\\u{ord(ch):04x}" for ch in short)


def _position(file: str, line: int | None) -> str:
    return file if line is None else f"{file}:{line}"
