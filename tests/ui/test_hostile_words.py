"""What visitors type stays words: it is shown as typed, breaks no layout and reaches for nothing outside."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.domain.debate import Side
from kiosk.domain.text import REASON_LETTERS, clean, count_letters
from kiosk.services.moderation import ReasonState
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.hostile import HOSTILE
from tests.ui.layout import faults
from tests.ui.window_driver import PORTRAIT, WindowDriver


class Listener(QObject):
    """Waits on this machine for anyone who calls, and remembers what they asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self._server = QTcpServer(self)
        self._server.newConnection.connect(self._answer)
        assert self._server.listen(QHostAddress.SpecialAddress.LocalHost)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self._server.serverPort()}/{path}"

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(bytes(socket.readLine().data())))

    def _read(self, line: bytes) -> None:
        self.asked.append(line.decode().split()[1])


@pytest.fixture
def listener(qapp: object) -> Listener:
    """Yield a server that records requests. Needs the application object."""
    assert qapp
    return Listener()


def _wait_for_a_caller_of_our_own(qtbot: QtBot, listener: Listener) -> None:
    """Rich text in an unguarded engine makes a request; any earlier request has arrived by then."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    source = f"import QtQuick\nText {{ textFormat: Text.RichText; text: '<img src=\"{listener.url('ours')}\">' }}"
    component.setData(source.encode(), QUrl())
    text = component.create()
    qtbot.waitUntil(lambda: "/ours" in listener.asked)
    text.deleteLater()


def _quotes(driver: WindowDriver) -> list[str]:
    return [text[1:-1] for text in driver.texts() if text.startswith("“") and text.endswith("”")]


def _type(driver: WindowDriver, words: str) -> None:
    """Type with a keyboard of the machine, or paste."""
    driver.item("words").setProperty("text", words)


LARGE = ("long word", "wide letters", "marks")
FEW = dict(list(HOSTILE.items())[::6])


@pytest.mark.parametrize(
    "words", [pytest.param(words, id=name, marks=() if name in FEW else pytest.mark.soak) for name, words in HOSTILE.items()]
)
def test_from_the_field_to_moderation_thanks_and_results(open_kiosk: OpenKiosk, services: FakeServices, words: str) -> None:
    services.open()
    services.disagree(5)
    driver = open_kiosk()
    driver.choose("against")
    driver.tap("explain")
    _type(driver, words)
    assert count_letters(str(driver.item("words").property("text"))) <= REASON_LETTERS
    assert faults(driver) == []
    driver.tap("cast")
    driver.tap("nextPerson")
    kept = clean(words)
    assert [reason.text for reason in services.reasons()] == [kept]

    services.moderation.waiting(services.now.id, closed=True)
    driver.tap("organiserDoor")
    driver.tap("pinLater")
    driver.tap("desk-reasons")
    assert _quotes(driver) == [kept]
    assert faults(driver) == []
    driver.decide("showReason")
    driver.tap("backToKiosk")

    driver.vote("for")
    assert _quotes(driver) == [kept]
    assert faults(driver) == []
    driver.tap("seeResults")
    assert _quotes(driver) == [kept]
    assert faults(driver) == []


@pytest.mark.parametrize("words", ["\u200d" * 300, "\u200c\u200d" * 300, "\u200b\u2060" * 300, "\ufe0f" * 300, "\u3164" * 30])
def test_what_cannot_be_seen_leaves_the_field_as_it_was(driver: WindowDriver, words: str) -> None:
    driver.choose("against")
    driver.tap("explain")
    _type(driver, words)
    assert (driver.item("words").property("text"), driver.kiosk.visit.lettersLeft) == ("", REASON_LETTERS)
    assert driver.says("Tap here to write")
    _type(driver, f"Yes{words}")
    assert faults(driver) == []
    driver.tap("cast")
    driver.wait_for("nextPerson")
    assert [reason.text for reason in driver.services.reasons()] == [clean(f"Yes{words}")]


@pytest.mark.parametrize("words", [HOSTILE[name] for name in LARGE], ids=LARGE)
def test_at_the_largest_text_in_portrait_the_layout_stands(open_kiosk: OpenKiosk, services: FakeServices, words: str) -> None:
    services.open()
    cleaned = clean(words)
    services.say(Side.AGAINST, [cleaned[: len(cleaned) - fewer] for fewer in range(3)])
    services.vote(Side.FOR, 2)
    services.moderation.waiting(services.now.id, closed=True)
    driver = open_kiosk(size=PORTRAIT, text_size=3)
    driver.kiosk.openOrganiser()
    driver.tap("pinLater")
    driver.kiosk.organiser.show("reasons")
    assert faults(driver) == []
    services.show_all()
    driver.kiosk.startOver()

    driver.kiosk.startVisit()
    driver.kiosk.visit.takeStance("")
    driver.kiosk.show("vote")
    driver.kiosk.visit.choose("for")
    driver.kiosk.visit.castWithoutReason()
    assert len(_quotes(driver)) == 3
    assert faults(driver) == []
    driver.kiosk.show("results")
    assert faults(driver) == []


def _screens_that_show(driver: WindowDriver, words: str) -> Iterator[str]:
    driver.choose("against")
    driver.tap("explain")
    _type(driver, words)
    yield driver.screen
    driver.tap("cast")
    driver.tap("nextPerson")
    driver.services.moderation.waiting(driver.services.now.id, closed=True)
    driver.tap("organiserDoor")
    driver.tap("pinLater")
    driver.tap("desk-reasons")
    yield driver.screen
    driver.decide("showReason")
    driver.tap("backToKiosk")
    driver.vote("for")
    yield driver.screen
    driver.tap("seeResults")
    yield driver.screen


def test_only_the_packs_own_arguments_are_marked_up(driver: WindowDriver) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    for tab in ("arguments", "watch", "vote", "results", "ground"):
        driver.tap(f"tab-{tab}")
        assert items.marked_up(driver.root) == [], tab
    driver.tap("tab-arguments")
    driver.tap("read-for")
    assert items.marked_up(driver.root) != []


@pytest.mark.parametrize("form", ['<img src="{}">', "<body background='{}'>", "![x]({})", '<link rel="stylesheet" href="{}">'])
def test_nobody_is_called(driver: WindowDriver, qtbot: QtBot, listener: Listener, form: str) -> None:
    words = form.format(listener.url("theirs"))
    driver.services.disagree(5)
    for screen in _screens_that_show(driver, words):
        assert driver.says(words), screen
        assert items.marked_up(driver.root) == [], screen

    _wait_for_a_caller_of_our_own(qtbot, listener)
    assert listener.asked == ["/ours"]


def test_words_that_slipped_past_the_clean_up_are_plain_too(driver: WindowDriver, qtbot: QtBot, listener: Listener) -> None:
    words = f'<img src="{listener.url("theirs")}"> \u202e{"x" * 200}'
    driver.services.say(Side.AGAINST, [words])
    driver.services.show_all()
    driver.vote("for")

    assert _quotes(driver) == [words]
    assert driver.services.reasons(ReasonState.SHOWN)[0].text == words
    _wait_for_a_caller_of_our_own(qtbot, listener)
    assert listener.asked == ["/ours"]


def test_a_name_of_a_session_is_plain_too(driver: WindowDriver, qtbot: QtBot, listener: Listener) -> None:
    driver.services.sessions.end(driver.services.now)
    name = f'<img src="{listener.url("t")}">'
    driver.kiosk.openOrganiser()
    driver.tap("pinLater")
    driver.kiosk.organiser.session.end()
    driver.kiosk.organiser.session.newSession.setName(name)
    driver.kiosk.organiser.session.newSession.start()

    assert driver.text_of("sessionName") == name
    assert items.marked_up(driver.root) == []
    assert faults(driver) == []
    _wait_for_a_caller_of_our_own(qtbot, listener)
    assert listener.asked == ["/ours"]
