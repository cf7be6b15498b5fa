"""What the log keeps when things break: never a word of a visitor, never a line a vote. Real errors, real messages of Qt."""

import gc
import json
import logging
import os
import resource
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from sqlalchemy import create_engine, text

from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.process.logs import log_to, uncaught_errors_logged
from kiosk.services.moderation import ReasonState
from kiosk.storage import Store, open_store
from kiosk.ui import qt_logging
from tests.storage.places import POINTS, a_session, query

SESSION = a_session("Zqsession")
WORD = "zqblauwal"
REASON = f"{WORD} «{WORD}» '{WORD} {WORD}\" because {WORD}: {WORD}\n{WORD}"
TRACES = [WORD.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")] + [b"unsure", b"against"]
BALLOT = Ballot(Side.AGAINST, Side.FOR, Stance.UNSURE, None, REASON)


class Log:
    """The kiosk's log in a folder, with every hook in place."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = DataFolder(folder).log_file
        log_to(self.path)

    @property
    def raw(self) -> bytes:
        return b"".join(path.read_bytes() for path in sorted(self.folder.glob("goodfaith.log*")))

    @property
    def leaks(self) -> list[bytes]:
        return [trace for trace in TRACES if trace in self.raw]


@pytest.fixture
def log(application: QGuiApplication, tmp_path: Path) -> Iterator[Log]:
    assert application is QCoreApplication.instance()
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    (tmp_path / "log").mkdir()
    earlier = qInstallMessageHandler(None)
    try:
        with uncaught_errors_logged():
            qt_logging.log_qt_messages()
            qt_logging.install_crash_reset(lambda: None)
            yield Log(tmp_path / "log")
    finally:
        qInstallMessageHandler(earlier)
        root.setLevel(level)
        for handler in [handler for handler in root.handlers if handler not in handlers]:
            root.removeHandler(handler)
            handler.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "goodfaith.db", timeout=0.05)
    store.sessions.add(SESSION, POINTS)
    store.ballots.cast(SESSION.id, BALLOT)
    yield store
    store.close()


def refused(store: Store) -> None:
    with pytest.raises(KnownError):
        store.ballots.cast(SESSION.id, Ballot(Side.AGAINST, Side.FOR, Stance.UNSURE, None, REASON * 200))


def full_disk(store: Store) -> None:
    """Keep the file from growing by a page."""
    pages = query(store.database.path, "PRAGMA page_count")[0][0]
    with store.database.reading() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    refused(store)


def failing_disk(store: Store) -> None:
    """Limit files to 100 bytes, so that the journal cannot be written."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with suppress(KnownError):
            store.ballots.cast(SESSION.id, BALLOT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    store.database.path.with_name("x").write_bytes(b"")
    logging.getLogger("kiosk.trial").error("so that there is a line after the limit is gone")


def locked(store: Store) -> None:
    with closing(sqlite3.connect(store.database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        refused(store)


def quoting_database(store: Store) -> None:
    """SQLite's own message quotes what was being written."""
    query(store.database.path, f"CREATE TRIGGER blab BEFORE UPDATE ON reasons BEGIN SELECT RAISE(ABORT, '{WORD}'); END")
    refused(store)


def damaged_pages(store: Store) -> None:
    """Overwrite every page but the first with text while the store is open."""
    path = store.database.path
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write((WORD.encode() * size)[: size - 4096])
    store.close()
    for act in (lambda: store.ballots.cast(SESSION.id, BALLOT), lambda: store.reasons.list(SESSION.id, *ReasonState)):
        with suppress(KnownError):
            act()


def uncaught(error: BaseException) -> None:
    """Call the hook for uncaught errors, like Python does."""

    def fail() -> None:
        raise error

    try:
        fail()
    except BaseException as caught:  # noqa: BLE001 - whatever it is
        sys.excepthook(type(caught), caught, caught.__traceback__)


def unhidden_parameters(store: Store) -> None:
    """SQLAlchemy's message with its parameters, which the kiosk's own engine leaves out, wrapped in an error of our own."""
    engine = create_engine(f"sqlite:///{store.database.path}", hide_parameters=False)
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT * FROM nowhere WHERE words = :words"), {"words": REASON})
    except Exception as error:  # noqa: BLE001 - passed on as a bug would
        wrapped = RuntimeError(REASON)
        wrapped.__cause__ = error
        uncaught(wrapped)
    finally:
        engine.dispose()


def words_in_errors(store: Store) -> None:
    del store
    for error in (ValueError(REASON), KeyError(WORD), OSError(5, REASON, WORD), UnicodeEncodeError("ascii", REASON, 0, 1, WORD)):
        uncaught(error)
    with suppress(ValueError):
        json.loads(f'["{WORD}"')
    uncaught(ExceptionGroup(REASON, [ValueError(REASON)]))


def error_in_a_thread(store: Store) -> None:
    del store

    def fail() -> None:
        raise ValueError(REASON)

    thread = threading.Thread(target=fail, name=WORD)
    thread.start()
    thread.join()


class Clumsy:
    def __del__(self) -> None:
        raise ValueError(REASON)


def error_nobody_can_catch(store: Store) -> None:
    del store
    clumsy = [Clumsy()]
    clumsy.clear()
    gc.collect()


class Sender(QObject):
    said = Signal(str)


def error_in_a_slot(store: Store) -> None:
    del store
    sender = Sender()

    def fail(words: str) -> None:
        raise ValueError(words)

    sender.said.connect(fail)
    sender.said.emit(REASON)


def talkative_library(store: Store) -> None:
    del store
    library = logging.getLogger("sqlalchemy.pool.zq")
    library.error("could not use %s", REASON)
    library.error(f'could not use "{WORD}" at file:///{WORD}')
    library.error("bad", exc_info=ValueError(REASON))


def qt_itself(store: Store) -> None:
    del store
    qWarning(f'QFont::fromString: Invalid description "{WORD}"')
    qWarning(f"Cannot open file:///home/{WORD}.png")


QML = {
    "console.warn": "Component.onCompleted: console.warn(words)",
    "console.error": "Component.onCompleted: console.error('heard', words)",
    "thrown": "Component.onCompleted: { throw new Error(words) }",
    "thrown_text": "Component.onCompleted: { throw words }",
    "not_a_function": "Component.onCompleted: root[words]()",
    "undefined": "Component.onCompleted: root[words].length",
    "json": "Component.onCompleted: JSON.parse(words)",
    "assigned": "property int number: words",
    "picture": "Image { source: 'file:///nowhere/' + root.words.split(' ')[0] }",
    "made": "Component.onCompleted: Qt.createQmlObject(words, root, words)",
    "url": "Loader { source: root.words }",
}


@pytest.mark.parametrize("code", QML.values(), ids=QML.keys())
def test_no_word_reaches_the_log_through_qml(log: Log, code: str) -> None:
    shown(code)

    assert b"kiosk.qt" in log.raw
    assert not log.leaks


def shown(code: str) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    source = f"import QtQuick\nItem {{ id: root; property string words; {code} }}"
    component.setData(source.encode(), QUrl("file:///kiosk/Reason.qml"))
    item = component.createWithInitialProperties({"words": REASON})
    gc.collect()
    QCoreApplication.processEvents()
    del item


TROUBLES = [
    full_disk,
    failing_disk,
    locked,
    quoting_database,
    damaged_pages,
    unhidden_parameters,
    words_in_errors,
    error_in_a_thread,
    error_nobody_can_catch,
    error_in_a_slot,
    talkative_library,
    qt_itself,
]


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: trouble.__name__)
def test_no_word_reaches_the_log_whatever_breaks(
    log: Log, store: Store, trouble: Callable[[Store], None], capfd: pytest.CaptureFixture[str]
) -> None:
    trouble(store)

    assert log.raw.count(b"\n") >= 1
    assert not log.leaks
    told = capfd.readouterr()
    assert WORD not in told.out + told.err


LEAKING = [unhidden_parameters, words_in_errors, error_in_a_thread, error_nobody_can_catch, error_in_a_slot, talkative_library]


@pytest.mark.parametrize("trouble", LEAKING, ids=lambda trouble: trouble.__name__)
def test_an_ordinary_log_would_have_kept_the_words(log: Log, store: Store, trouble: Callable[[Store], None]) -> None:
    """Self-check of the test above."""
    with ordinary():
        trouble(store)

    assert WORD.encode() in log.raw


@pytest.mark.parametrize("case", ["console.warn", "thrown", "thrown_text", "picture"])
def test_an_ordinary_log_of_qml_would_have_kept_the_words(log: Log, case: str) -> None:
    with ordinary():
        qInstallMessageHandler(lambda _, __, message: logging.getLogger("kiosk.qt").error("%s", message))
        shown(QML[case])

    assert WORD.encode() in log.raw


@contextmanager
def ordinary() -> Iterator[None]:
    """Let every log handler format like Python's logging does by default."""
    (handler,) = [handler for handler in logging.getLogger().handlers if isinstance(handler, RotatingFileHandler)]
    discreet = handler.formatter
    handler.setFormatter(logging.Formatter())
    yield
    handler.setFormatter(discreet)


def test_an_error_can_still_be_found_by_its_log(log: Log) -> None:
    uncaught(OSError(28, REASON))

    told = log.raw.decode()
    assert "OSError (ENOSPC)" in told
    assert "test_logs.py" in told
    assert "raise error" in told


def test_a_word_another_handler_has_put_into_the_record_stays_out(log: Log) -> None:
    """Pytest's own handler has formatted the error by then, as a second handler of a program might."""
    record = logging.makeLogRecord(
        {"name": "kiosk", "levelno": logging.ERROR, "msg": "bad", "exc_text": REASON, "exc_info": (ValueError, ValueError(WORD), None)}
    )
    logging.getLogger().handle(record)

    assert b"ValueError" in log.raw
    assert not log.leaks


def test_votes_leave_no_line(log: Log, store: Store) -> None:
    for _ in range(60):
        store.ballots.cast(SESSION.id, BALLOT)
        store.ballots.leave(SESSION.id)
    store.reasons.save_answers(SESSION.id, store.reasons.list(SESSION.id, *ReasonState)[:10])

    assert log.raw == b""


def test_the_log_stays_below_ten_megabytes(log: Log) -> None:
    with log_of() as logger:
        for _ in range(3000):
            logger.error("x" * 30_000)
        with suppress(ValueError):
            logger.error("and an error", exc_info=ValueError("y" * 1_000_000))

    sizes = [path.stat().st_size for path in log.folder.iterdir()]
    assert 4_000_000 < sum(sizes) < 10_000_000
    assert len(sizes) == 4


@contextmanager
def log_of() -> Iterator[logging.Logger]:
    """Run with the kiosk's own log handler only, for speed."""
    logger = logging.getLogger("kiosk.trial")
    logger.propagate = False
    (handler,) = [handler for handler in logging.getLogger().handlers if isinstance(handler, RotatingFileHandler)]
    logger.addHandler(handler)
    try:
        yield logger
    finally:
        logger.removeHandler(handler)
        logger.propagate = True


def test_one_record_is_one_line_whatever_is_in_it(log: Log) -> None:
    logging.getLogger("kiosk.trial").error("first\n2026-01-01 00:00:00 CRITICAL forged\r\n")

    assert log.raw.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_only_the_owner_reads_the_log_whatever_the_umask(log: Log) -> None:
    before = os.umask(0)
    try:
        (log.folder / "goodfaith.log").write_text("of an earlier version", encoding="utf-8")
        (log.folder / "goodfaith.log.1").write_text("rotated by it", encoding="utf-8")
        (handler,) = [handler for handler in logging.getLogger().handlers if isinstance(handler, RotatingFileHandler)]
        logging.getLogger().removeHandler(handler)
        log_to(log.path)
        with log_of() as logger:
            assert _modes(log) == {0o600}
            for _ in range(1500):
                logger.error("x" * 3_000)
    finally:
        os.umask(before)
    assert len(list(log.folder.iterdir())) == 4
    assert _modes(log) == {0o600}


def _modes(log: Log) -> set[int]:
    return {path.stat().st_mode & 0o777 for path in log.folder.iterdir()}
