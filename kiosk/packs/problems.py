"""What is wrong with a pack, by file and line, in words for whoever wrote it."""

from dataclasses import dataclass, field

from kiosk.errors import KnownError

_SHOWN_LETTERS = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps a pack from being used. `line` counts from 1; None where no line is to blame, as with a missing file."""

    file: str
    line: int | None
    found: str
    expected: str

    def __str__(self) -> str:
        """`en.md:12: found a link to https://…, expected text only`."""
        return f"{_place(self.file, self.line)}: found {self.found}, expected {self.expected}"


@dataclass(frozen=True, slots=True)
class PackWarning:
    """Something that does not stop a pack but its author should know."""

    file: str
    line: int | None
    message: str

    def __str__(self) -> str:
        """`en.md:12: …`."""
        return f"{_place(self.file, self.line)}: {self.message}"


@dataclass(slots=True)
class Findings:
    """Collects while a pack is being read, so that everything is said in one run."""

    _problems: dict[Problem, None] = field(default_factory=dict)
    warnings: list[PackWarning] = field(default_factory=list)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All so far, in the order they were found."""
        return tuple(self._problems)

    def add_problem(self, file: str, line: int | None, found: str, expected: str) -> None:
        """Add a problem; the same one twice in a place is said once."""
        self._problems[Problem(file, line, found, expected)] = None

    def add_warning(self, file: str, line: int | None, message: str) -> None:
        """Add a warning."""
        self.warnings.append(PackWarning(file, line, message))


class PackError(KnownError):
    """A pack that cannot be used, with all that is wrong with it."""

    def __init__(self, folder: str, problems: tuple[Problem, ...]) -> None:
        """`problems` is never empty; the message lists every one on a line of its own."""
        self.problems = problems
        count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
        lines = "\n".join(f"  {problem}" for problem in problems)
        super().__init__(f"The debate in '{printable(folder)}' cannot be used until its author mends {count}:\n{lines}")


def printable(text: str) -> str:
    """Text from a pack as it may appear in a message: shortened, and nothing in it can steer a terminal or turn a line around."""
    short = text if len(text) <= _SHOWN_LETTERS else text[:_SHOWN_LETTERS].rstrip() + "…"
    return "".join(ch if ch.isprintable() else f"\\u{ord(ch):04x}" for ch in short)


def _place(file: str, line: int | None) -> str:
    return file if line is None else f"{file}:{line}"
