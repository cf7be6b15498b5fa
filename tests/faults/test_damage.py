"""A hundred damaged stores: none crashes the program, none is changed or replaced unasked, and the second copy comes back."""

import shutil
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from kiosk import storage
from kiosk.app.diagnostics import checks
from kiosk.data_folder import DATABASE
from kiosk.errors import KnownError
from kiosk.services.health import HealthWarning, Status
from kiosk.services.moderation import ReasonState
from kiosk.services.voting import NotRecordedError
from kiosk.storage import DamagedError, Store, open_store
from kiosk.storage.journal import journal_path
from tests.commands import error_line, goodfaith
from tests.faults.damage_kinds import KINDS, VOTES, Damage, another_journal, another_program, emptied, fill, no_database, truncated
from tests.storage.places import a_session, a_vote, query

SESSION = a_session().id
SURE = [truncated, emptied, no_database, another_program]
CASES = [pytest.param(kind, seed, id=f"{kind.__name__}-{seed}") for kind, count in KINDS.items() for seed in range(count)]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / DATABASE
    fill(path)
    return path


@pytest.fixture
def place(sound: Path, tmp_path: Path) -> Path:
    """Return a copy of the intact store, with another one as the second copy."""
    (tmp_path / "stick").mkdir()
    shutil.copy(sound, tmp_path / "stick" / DATABASE)
    return Path(shutil.copy(sound, tmp_path / DATABASE))


def contents(path: Path) -> tuple[bytes | None, bytes]:
    """Return a database and its journal's contents; an empty journal counts as none."""
    undo = journal_path(path).read_bytes() if journal_path(path).exists() else b""
    return path.read_bytes() if path.exists() else None, undo


def votes(store: Store) -> int:
    return store.counts.counts(SESSION).now.votes


def refusal(path: Path) -> KnownError | None:
    """Why the store cannot be opened, with everything as it was then; None where it is used as one."""
    before = contents(path)
    try:
        store = open_store(path, create=False, timeout=0.1)
    except KnownError as error:
        assert contents(path) == before
        assert not list(path.parent.glob(f"{path.name}.*")), "something was left behind"
        return error
    with closing(store):
        assert not before[1] or votes(store) == VOTES, "another store's journal was played back"
        use(store)
    return None


def use(store: Store) -> None:
    """Read and vote. Undetected damage must be harmless: everything succeeds or ends with a clear error."""
    for look in (store.sessions.all, lambda: store.counts.counts(SESSION), lambda: store.reasons.list(SESSION, *ReasonState)):
        with known():
            look()
    with known():
        store.ballots.cast(SESSION, a_vote("One more."))


class known:  # noqa: N801 - reads as a word
    """Suppress KnownError only."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> bool:
        return kind is not None and issubclass(kind, KnownError)


@pytest.mark.parametrize(("damage", "seed"), CASES)
def test_no_damage_crashes_the_program_and_none_is_made_worse(place: Path, damage: Damage, seed: int) -> None:
    damage(place, Random(seed))  # noqa: S311 - seeded on purpose
    before = contents(place)

    error = refusal(place)
    if error is None:
        return

    assert str(error).endswith(".")
    assert str(place) in str(error)
    if not isinstance(error, DamagedError):
        assert "newer Goodfaith" in str(error)
        return
    if seed % 2:
        aside = storage.replace_with_empty(place)
        with closing(open_store(place, create=False)) as fresh:
            assert fresh.sessions.all() == []
    else:
        kept = storage.restore(place.parent / "stick" / DATABASE, place)
        aside = kept or Path("none")
        with closing(open_store(place, create=False)) as restored:
            assert votes(restored) == VOTES
            restored.ballots.cast(SESSION, a_vote())
            assert votes(restored) == VOTES + 1
    assert contents(aside) == before


@pytest.mark.parametrize("damage", SURE)
def test_whatever_strikes_the_structure_is_noticed(sound: Path, tmp_path: Path, damage: Damage) -> None:
    """A single bit may make another word of a word, or another count of a count; this may not."""
    unnoticed = [seed for seed in range(KINDS[damage]) if refusal(strike(sound, tmp_path, damage, seed)) is None]

    assert not unnoticed


@pytest.mark.parametrize(
    ("damage", "command"),
    [(truncated, ("report", "latest", "--pdf", "x.pdf")), (emptied, ("rehearse", "--visits", "3")), (no_database, ("sessions",))],
)
def test_commands_say_one_sentence_and_leave_the_file(place: Path, damage: Damage, command: tuple[str, ...]) -> None:
    damage(place, Random(1))  # noqa: S311 - the same
    before = contents(place)

    said = error_line(goodfaith(*command, "--data", place.parent, cwd=place.parent), 1)

    assert str(place) in said
    assert contents(place) == before


def test_the_restore_command_brings_the_second_copy_back(place: Path) -> None:
    no_database(place, Random(1))  # noqa: S311 - the same
    before = contents(place)

    done = goodfaith("restore", place.parent / "stick" / DATABASE, "--data", place.parent)

    assert done.returncode == 0, done.stderr
    assert contents(Path(f"{place}.replaced-1")) == before
    with closing(open_store(place)) as store:
        assert votes(store) == VOTES


def test_damage_that_shows_while_voting_thanks_nobody_and_is_told(place: Path) -> None:
    with closing(open_store(place)) as store:
        root = query(place, "SELECT rootpage FROM sqlite_schema WHERE name = 'tallies'")[0][0]
        with place.open("r+b") as raw:
            raw.seek((root - 1) * 4096)
            raw.write(b"\xff" * 4096)
        store.database._engine.dispose()
        with pytest.raises(NotRecordedError, match="the file is damaged"):
            store.ballots.cast(SESSION, a_vote())
        assert store.database.warning is HealthWarning.DAMAGED
        with pytest.raises(DamagedError):
            store.counts.counts(SESSION)


def test_starting_anew_twice_keeps_both(place: Path) -> None:
    kept = []
    for number in range(2):
        place.write_bytes(b"damaged %d" % number)
        kept.append(storage.replace_with_empty(place))

    assert [path.read_bytes() for path in kept] == [b"damaged 0", b"damaged 1"]


def test_on_a_full_disk_nothing_is_put_aside(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> None:
        message = "The disk is full."
        raise KnownError(message)

    no_database(place, Random(1))  # noqa: S311 - the same
    before = contents(place)
    monkeypatch.setattr("kiosk.storage.integrity.add_tables", full)

    with pytest.raises(KnownError, match="full"):
        storage.replace_with_empty(place)
    assert contents(place) == before


@pytest.fixture
def careless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Play back any journal without checking it."""
    monkeypatch.setattr("kiosk.storage.store.try_recovery", lambda *_: None)
    monkeypatch.setattr("kiosk.storage.store.check_integrity", lambda *_: None)


@pytest.mark.usefixtures("careless")
def test_a_program_that_plays_any_journal_back_is_found_out(sound: Path, tmp_path: Path) -> None:
    struck = [strike(sound, tmp_path, another_journal, seed) for seed in range(KINDS[another_journal])]

    with pytest.raises((AssertionError, DamagedError)):
        [refusal(path) for path in struck]


@pytest.mark.usefixtures("careless")
def test_a_program_that_does_not_look_is_found_out(sound: Path, tmp_path: Path) -> None:
    def is_found_out(seed: int) -> bool:
        try:
            return refusal(strike(sound, tmp_path, truncated, seed)) is None
        except AssertionError:  # it was changed before it was refused
            return True

    assert any(is_found_out(seed) for seed in range(8 * KINDS[truncated]))  # most lack a page that every opening reads


def strike(sound: Path, folder: Path, damage: Damage, seed: int) -> Path:
    """Return a damaged copy in its own folder."""
    (folder / f"{damage.__name__}-{seed}").mkdir()
    path = Path(shutil.copy(sound, folder / f"{damage.__name__}-{seed}" / DATABASE))
    damage(path, Random(seed))  # noqa: S311 - seeded on purpose
    return path


def test_doctor_reads_every_reason(place: Path) -> None:
    query(place, "UPDATE reasons SET packed = replace(packed, '\"final\"', '\"fimal\"')")
    with closing(open_store(place)):
        pass

    told = {finding.part: finding for finding in checks.check_machine(place.parent)}["database"]

    assert told.status is Status.PROBLEM
    assert "is damaged" in told.detail
