"""What visitors type stays words: it is shown as typed, breaks no layout and reaches for nothing outside."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QHostAddress, QTcpServer
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.domain.debate import Side
from kiosk.domain.text import REASON_LETTERS, clean, letters
from kiosk.services.moderation import ReasonState
from tests.ui import items
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.hostile import HOSTILE
from tests.ui.layout import faults
from tests.ui.rig import PORTRAIT, Rig


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
    """Someone to call; the application object has to be there."""
    assert qapp
    return Listener()


def _wait_for_a_caller_of_our_own(qtbot: QtBot, listener: Listener) -> None:
    """Rich text in an engine without guard does call: whoever called before it has been heard by then."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    source = f"import QtQuick\nText {{ textFormat: Text.RichText; text: '<img src=\"{listener.url('ours')}\">' }}"
    component.setData(source.encode(), QUrl())
    text = component.create()
    qtbot.waitUntil(lambda: "/ours" in listener.asked)
    text.deleteLater()


def _quotes(rig: Rig) -> list[str]:
    return [text[1:-1] for text in rig.texts() if text.startswith("“") and text.endswith("”")]


def _type(rig: Rig, words: str) -> None:
    """As a keyboard at the machine, or a paste, would."""
    rig.item("words").setProperty("text", words)


LARGE = ("long word", "wide letters", "marks")


@pytest.mark.parametrize("words", HOSTILE.values(), ids=list(HOSTILE))
def test_from_the_field_to_moderation_thanks_and_results(open_kiosk: OpenKiosk, behind: Backstage, words: str) -> None:
    behind.open()
    behind.vote(Side.FOR, 4)
    rig = open_kiosk()
    rig.choose("against")
    rig.tap("explain")
    _type(rig, words)
    assert letters(str(rig.item("words").property("text"))) <= REASON_LETTERS
    assert faults(rig) == []
    rig.tap("cast")
    rig.tap("nextPerson")
    kept = clean(words)
    assert [reason.text for reason in behind.reasons()] == [kept]

    behind.moderation.waiting(behind.now.id, closed=True)
    rig.tap("organiserDoor")
    rig.tap("pinLater")
    rig.tap("desk-reasons")
    assert _quotes(rig) == [kept]
    assert faults(rig) == []
    rig.decide("showReason")
    rig.tap("backToKiosk")

    rig.vote("for")
    assert _quotes(rig) == [kept]
    assert faults(rig) == []
    rig.tap("seeResults")
    assert _quotes(rig) == [kept]
    assert faults(rig) == []


@pytest.mark.parametrize("words", ["\u200d" * 300, "\u200c\u200d" * 300, "\u200b\u2060" * 300, "\ufe0f" * 300, "\u3164" * 30])
def test_what_cannot_be_seen_leaves_the_field_as_it_was(rig: Rig, words: str) -> None:
    rig.choose("against")
    rig.tap("explain")
    _type(rig, words)
    assert (rig.item("words").property("text"), rig.kiosk.visit.lettersLeft) == ("", REASON_LETTERS)
    assert rig.says("Tap here to write")
    _type(rig, f"Yes{words}")
    assert faults(rig) == []
    rig.tap("cast")
    rig.wait_for("nextPerson")
    assert [reason.text for reason in rig.behind.reasons()] == [clean(f"Yes{words}")]


@pytest.mark.parametrize("words", [HOSTILE[name] for name in LARGE], ids=LARGE)
def test_at_the_largest_text_in_portrait_the_layout_stands(open_kiosk: OpenKiosk, behind: Backstage, words: str) -> None:
    behind.open()
    cleaned = clean(words)
    behind.say(Side.AGAINST, [cleaned[: len(cleaned) - fewer] for fewer in range(3)])
    behind.vote(Side.FOR, 2)
    behind.moderation.waiting(behind.now.id, closed=True)
    rig = open_kiosk(size=PORTRAIT, text_size=3)
    rig.kiosk.openDoor()
    rig.tap("pinLater")
    rig.kiosk.organiser.show("reasons")
    assert faults(rig) == []
    behind.show_all()
    rig.kiosk.startOver()

    rig.kiosk.begin()
    rig.kiosk.visit.stand("")
    rig.kiosk.show("vote")
    rig.kiosk.visit.choose("for")
    rig.kiosk.visit.castWithoutReason()
    assert len(_quotes(rig)) == 3
    assert faults(rig) == []
    rig.kiosk.show("results")
    assert faults(rig) == []


def _screens_that_show(rig: Rig, words: str) -> Iterator[str]:
    rig.choose("against")
    rig.tap("explain")
    _type(rig, words)
    yield rig.screen
    rig.tap("cast")
    rig.tap("nextPerson")
    rig.behind.moderation.waiting(rig.behind.now.id, closed=True)
    rig.tap("organiserDoor")
    rig.tap("pinLater")
    rig.tap("desk-reasons")
    yield rig.screen
    rig.decide("showReason")
    rig.tap("backToKiosk")
    rig.vote("for")
    yield rig.screen
    rig.tap("seeResults")
    yield rig.screen


def test_only_the_packs_own_arguments_are_marked_up(rig: Rig) -> None:
    rig.tap("begin")
    rig.tap("stand-skip")
    for tab in ("arguments", "watch", "vote", "results", "ground"):
        rig.tap(f"tab-{tab}")
        assert items.marked_up(rig.root) == [], tab
    rig.tap("tab-arguments")
    rig.tap("read-for")
    assert items.marked_up(rig.root) != []


@pytest.mark.parametrize("form", ['<img src="{}">', "<body background='{}'>", "![x]({})", '<link rel="stylesheet" href="{}">'])
def test_nobody_is_called(rig: Rig, qtbot: QtBot, listener: Listener, form: str) -> None:
    words = form.format(listener.url("theirs"))
    rig.behind.vote(Side.FOR, 4)
    for screen in _screens_that_show(rig, words):
        assert rig.says(words), screen
        assert items.marked_up(rig.root) == [], screen

    _wait_for_a_caller_of_our_own(qtbot, listener)
    assert listener.asked == ["/ours"]


def test_words_that_slipped_past_the_clean_up_are_plain_too(rig: Rig, qtbot: QtBot, listener: Listener) -> None:
    words = f'<img src="{listener.url("theirs")}"> \u202e{"x" * 200}'
    rig.behind.say(Side.AGAINST, [words])
    rig.behind.show_all()
    rig.vote("for")

    assert _quotes(rig) == [words]
    assert rig.behind.reasons(ReasonState.SHOWN)[0].text == words
    _wait_for_a_caller_of_our_own(qtbot, listener)
    assert listener.asked == ["/ours"]


def test_a_name_of_a_session_is_plain_too(rig: Rig, qtbot: QtBot, listener: Listener) -> None:
    rig.behind.sessions.end(rig.behind.now)
    name = f'<img src="{listener.url("t")}">'
    rig.kiosk.openDoor()
    rig.tap("pinLater")
    rig.kiosk.organiser.session.end()
    rig.kiosk.organiser.session.prepare.call(name)
    rig.kiosk.organiser.session.prepare.start()

    assert rig.text_of("sessionName") == name
    assert items.marked_up(rig.root) == []
    assert faults(rig) == []
    _wait_for_a_caller_of_our_own(qtbot, listener)
    assert listener.asked == ["/ours"]
