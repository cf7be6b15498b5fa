"""A sealed session and every command with every option: in what is printed, in what is written, and in the names of files.

The commands and their options are taken from the program itself. One that is new is tried like the others as far as its options say
how; where they do not, the test fails until it is written down here.
"""

import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import kiosk.ui.out_of_service_window
import kiosk.ui.tour
from kiosk import paths
from kiosk.app.reports import session_report
from kiosk.app.reports.writers import ReportFiles
from kiosk.app.workspace import open_workspace
from kiosk.cli import main
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, ResultsRule, Session, SessionSettings
from kiosk.domain.tally import Tally
from kiosk.errors import KnownError
from kiosk.services.progress import Progress
from kiosk.storage import back_up
from kiosk.ui.dependencies import KioskDependencies
from tests.secrecy.sealed import FEW, MANY, files, fill, is_store, tells, told_by
from tests.secrecy.sealed_calls import NAME, Place, commands, invocations, writes

SCREENS = {"run", "serve", "tour", "out-of-service"}
"""Commands that show screens, which are tested elsewhere. The last two use no session of this folder."""
CHANCE = {"slips"}
"""Prints codes drawn by chance, in which any number may come up. It reads no counts: `tests/cli/test_slips.py` looks at what it writes."""
RENDER = {"inspect-screens", "render-draft", "render-logo", "render-picture", "render-report"}
"""Names the screens, draws an image, or takes requests from a running kiosk, which must gather the summary first: below, that it cannot."""


@dataclass(frozen=True)
class Told:
    """What one command said and left."""

    code: int
    said: str
    left: dict[str, str]

    def tells(self, tally: Tally) -> list[str]:
        return [hit for words in (self.said, *self.left, *self.left.values()) for hit in tells(words, tally)]


def run(words: list[str], place: Place, capsys: pytest.CaptureFixture[str]) -> Told:
    """Run the command in this process. Return its output about this folder, without anything that depends on the machine or on chance."""
    before = {path: path.read_bytes() for path in files(place.folder)}
    capsys.readouterr()
    code = main.main(words)
    printed = capsys.readouterr()
    new = [path for path in files(place.folder) if before.get(path) != path.read_bytes()]
    left = {str(path.relative_to(place.folder)): "" if is_store(path) else _same_everywhere(told_by(path)) for path in new}
    return Told(code, _same_everywhere(printed.out + printed.err), left)


def _same_everywhere(said: str) -> str:
    return re.sub(r'[\d,.]+ [MG]B free|"id": "[0-9a-f]{32}"|\bseed"?:? \d+|\d\d:\d\d', "", said)


@pytest.fixture(scope="module")
def memory() -> Iterator[Path]:
    """Yield a folder in memory, for speed."""
    shared = Path("/dev/shm")  # noqa: S108 - the folder made in it is this user's own
    with tempfile.TemporaryDirectory(dir=shared if shared.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def template(memory: Path) -> Path:
    """Return a folder with an ended session and a sealed one without votes."""
    place = Place(memory / "template")
    place.folder.mkdir()
    for name in ("data", "out", "stick", "tmp", "here"):
        (place.folder / name).mkdir()
    shutil.copytree(paths.content() / "phones-at-school", place.folder / "brought")
    (place.data / "settings.toml").write_text("second_copy = '../stick'\n", encoding="utf-8")
    with open_workspace(DataFolder.open(place.data, create=True)) as workspace:
        earlier = workspace.sessions.start("Earlier", workspace.debate(), SessionSettings())
        for _ in range(6):
            workspace.store.ballots.cast(earlier.id, Ballot(Side.FOR, Side.FOR))
        workspace.sessions.end(earlier)
    assert main.main(["report", "Earlier", "--json", str(place.folder / "earlier.json"), "--data", str(place.data)]) == 0
    with open_workspace(DataFolder.open(place.data, create=True)) as workspace:
        workspace.sessions.start(NAME, workspace.debate(), SessionSettings(Mode.CLASSROOM, results=ResultsRule.SEALED))
    return place.folder


Rooms = dict[Side, tuple[Place, Tally]]


@pytest.fixture(scope="module")
def rooms(template: Path) -> Rooms:
    """Return the same session twice: one leans yes, the other as much no."""
    made = {}
    for many in Side:
        place = Place(template.with_name(str(many)))
        shutil.copytree(template, place.folder)
        with open_workspace(DataFolder.open(place.data, create=True)) as workspace:
            session = workspace.sessions.find(NAME)
            fill(workspace.store.ballots, session, many)
            workspace.maintenance().sync_second_copy()
            made[many] = place, workspace.store.counts.counts(session.id).now
        back_up(place.data / DATABASE, place.folder / "copy.db")
    return made


@pytest.fixture
def moved(memory: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Place], Place]:
    """Makes a place from a room, always the same one, with temporary files and the working folder inside it."""

    def move(workspace: Place) -> Place:
        place = Place(memory / "moved")
        shutil.rmtree(place.folder, ignore_errors=True)
        shutil.copytree(workspace.folder, place.folder)
        monkeypatch.setattr(tempfile, "tempdir", str(place.folder / "tmp"))
        monkeypatch.chdir(place.folder / "here")
        return place

    return move


def is_large_print_of_several(words: list[str]) -> bool:
    return "--large-print" in words and words.index("--data") > 2


@pytest.mark.parametrize("name", sorted(commands().keys() - SCREENS - RENDER - CHANCE))
def test_no_command_tells_the_split(rooms: Rooms, moved: Callable[[Place], Place], capsys: pytest.CaptureFixture[str], name: str) -> None:
    tried = 0
    for number, _ in enumerate(invocations(name, rooms[Side.FOR][0])):
        told = {}
        for many, (workspace, tally) in rooms.items():
            place = moved(workspace)
            words = list(invocations(name, place))[number]
            told[many] = run(words, place, capsys)
            assert told[many].tells(tally) == [], words
            if name in {"report", "print"}:
                assert told[many].left == {}, words
                refused = (2, "Nothing was written") if is_large_print_of_several(words) else (1, "End it or reveal it first")
                assert (told[many].code, refused[1] in told[many].said) == (refused[0], True), words
        assert told[Side.FOR] == told[Side.AGAINST], words
        tried += 1
    assert tried


def test_a_report_is_tried_in_every_form() -> None:
    assert {option.name for option in commands()["report"].params if writes(option)} - {"data"} == set(ReportFiles.__slots__)


def test_once_revealed_the_same_search_finds_the_split_in_every_form(
    rooms: Rooms, moved: Callable[[Place], Place], capsys: pytest.CaptureFixture[str]
) -> None:
    """The tests above can fail: in every file but the picture by its words, and in every file by turning the room round."""
    told, tallies = {}, {}
    for many, (workspace, tallies[many]) in rooms.items():
        place = moved(workspace)
        with open_workspace(DataFolder.open(place.data, create=True)) as opened:
            opened.sessions.reveal(opened.sessions.find(NAME))
        told[many] = run(next(invocations("report", place)), place, capsys)

    yes, no = told[Side.FOR], told[Side.AGAINST]
    assert yes.code == 0, yes.said
    written = {name: words for name, words in yes.left.items() if Path(name).name != DATABASE}  # which logs the export
    assert {Path(name).stem for name in written} == set(ReportFiles.__slots__)
    for name, words in written.items():
        assert words != no.left[name], name
        assert Path(name).stem == "png" or tells(words, tallies[Side.FOR]), name


def test_a_split_that_is_printed_or_in_a_files_name_would_be_found(
    rooms: Rooms, moved: Callable[[Place], Place], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, tally = rooms[Side.FOR]

    def leaky(_: list[str]) -> int:
        print(f"{MANY} yes")  # noqa: T201 - as a careless command would
        Path(f"room-{FEW}.txt").write_text("x", encoding="utf-8")
        Path(tempfile.gettempdir(), "scratch").write_text(f"{tally.split.percent(Side.FOR)}%", encoding="utf-8")
        return 0

    monkeypatch.setattr(main, "main", leaky)

    assert run([], moved(workspace), capsys).tells(tally) == [str(MANY), str(FEW), f"{tally.split.percent(Side.FOR)}%"]


def test_the_running_kiosk_has_no_page_made(rooms: Rooms, moved: Callable[[Place], Place]) -> None:
    place = moved(rooms[Side.FOR][0])
    before = list(files(place.folder))
    with (
        open_workspace(DataFolder.open(place.data, create=True)) as workspace,
        pytest.raises(KnownError, match="End it or reveal it first"),
    ):
        session_report.publish(workspace, workspace.sessions.find(NAME), workspace.debate(), (), Progress())

    assert list(files(place.folder)) == before


def no_pictures(dependencies: KioskDependencies, session: Session, *_: object) -> int:
    """Stands in for a tour's pictures, which take long."""
    dependencies.sessions.end(session)
    return 0


@pytest.mark.parametrize(
    ("words", "left"), [(["tour", "--out", "out"], ["here/out/summary.pdf"]), (["out-of-service", "--windowed"], [])], ids=["tour", "out"]
)
def test_screens_that_are_no_session_s_know_none(  # noqa: PLR0913, PLR0917 - a fixture each
    rooms: Rooms,
    moved: Callable[[Place], Place],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    left: list[str],
) -> None:
    """They do as well with something else in the database's place."""
    monkeypatch.setattr(kiosk.ui.tour, "run_tour", no_pictures)
    monkeypatch.setattr(kiosk.ui.out_of_service_window, "run", lambda *_, **__: 0)
    place = moved(rooms[Side.FOR][0])
    (place.data / DATABASE).write_bytes(b"not a database at all")

    told = run([*words, "--data", str(place.data)], place, capsys)

    assert told.code == 0, told.said
    assert list(told.left) == left
