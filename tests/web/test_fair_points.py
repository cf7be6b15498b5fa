"""'Is this a fair point?' on phones: asked after the vote, answered once, counted where the answers of the screen are."""

import os
import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from kiosk.app.answer_lines import take_line
from kiosk.app.room_server import RoomServerProcess
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session
from kiosk.services.fair_points import MIN_FAIR_ANSWERS, PointKey
from kiosk.services.moderation import Moderation, Reason, ReasonState
from kiosk.services.room_server import RoomState
from kiosk.web.server.fair_answers import MOST_OFFERED, FairAnswers
from kiosk.web.server.shown_reasons import ShownReasons
from tests.memory import MemoryStore
from tests.storage.places import POINTS, a_session
from tests.web.serving import Page, Visitor, serve, start_session, workspace
from tests.web.test_tokens import Clock

WORDS = ("They said so.", "A second reason", "<b>Third</b>")
_FIELD = re.compile(r'name="(point-[0-9a-f]+)" value="fair"')


def show_reasons(data: Path, session: Session) -> None:
    with workspace(data) as opened:
        for words in WORDS:
            opened.store.ballots.cast(session.id, Ballot(Side.AGAINST, Side.FOR, reason=words))
        for kept in opened.store.reasons.list(session.id, ReasonState.WAITING):
            opened.store.reasons.set_state(session.id, kept.id, ReasonState.SHOWN)


def answers_to(thanks: Page, answer: str = "fair") -> dict[str, str]:
    return {"fair": thanks.hidden["fair"], **dict.fromkeys(_FIELD.findall(thanks.html), answer)}


def kept(data: Path, session: Session) -> list[Reason]:
    with workspace(data) as opened:
        return list(opened.store.reasons.list(session.id, ReasonState.SHOWN))


def test_a_server_alone_keeps_them_until_the_end(data: Path) -> None:
    session = start_session(data)
    show_reasons(data, session)
    with serve(data, "--session", session.id) as server:
        visitor = server.visitor()
        for number in range(MIN_FAIR_ANSWERS):
            thanks = visitor.vote("for")
            assert len(_FIELD.findall(thanks.html)) == len(WORDS)
            assert "<b>Third" not in thanks.html
            form = answers_to(thanks, "fair" if number else "not")
            done = visitor.post("/en/fair", form)
            assert "Thank you for your answers." in done.html
            assert visitor.post("/en/results", done.hidden).status == 200
            assert "Thank you" in visitor.post("/en/fair", form).html, "sent twice, counted once"
        assert {reason.asked for reason in kept(data, session)} == {0}, "the disk holds none while the session runs"
        assert visitor.post("/en/fair", {"fair": "x"}).status == 410
        assert visitor.post("/en/fair", {"fair": done.hidden["voted"]}).status == 410
        with workspace(data) as opened:
            opened.sessions.end(session)
        assert server.stop() == 0

    assert {(reason.fair, reason.asked) for reason in kept(data, session)} == {(MIN_FAIR_ANSWERS - 1, MIN_FAIR_ANSWERS)}


def test_a_kiosk_counts_what_its_phones_answer(data: Path) -> None:
    session = start_session(data)
    show_reasons(data, session)
    heard: list[tuple[str, PointKey, bool]] = []

    def wait(over: Callable[[], bool]) -> None:
        while not over():
            room.refresh()
            os.sched_yield()

    with closing(RoomServerProcess(data, port=0, take_answer=lambda *answer: heard.append(answer))) as room:
        room.start(session.id, "127.0.0.1")
        wait(lambda: room.state is RoomState.ON)
        visitor = Visitor("127.0.0.1", int(room.url.rpartition(":")[2].strip("/")))
        form = answers_to(visitor.vote("for"))
        for _ in range(2):
            assert "Thank you for your answers." in visitor.post("/en/fair", form).html
        wait(lambda: len(heard) >= len(WORDS))
        room.stop()
        room.refresh()

    assert sorted(heard) == sorted((session.id, (words, Side.AGAINST), True) for words in WORDS)


def test_only_shown_reasons_take_answers_and_no_more_than_were_offered() -> None:
    store, session, clock = MemoryStore(), a_session(), Clock()
    store.sessions.add(session, POINTS)
    for number in range(5):
        store.ballots.cast(session.id, Ballot(Side.FOR, Side.FOR, reason=f"Reason {number}"))
    for reason in store.reasons.list(session.id, ReasonState.WAITING):
        store.reasons.set_state(session.id, reason.id, ReasonState.SHOWN)
    heard: list[PointKey] = []
    answers = FairAnswers(ShownReasons(Moderation(store.reasons), clock), lambda _session, key, _fair: heard.append(key))

    offered = {offer.field for _ in range(20) for offer in answers.offer(session.id, Side.FOR)}
    assert len(offered) == 5
    assert answers.offer(session.id, Side.AGAINST) == []
    answers.answer(session.id, {**dict.fromkeys(offered, "fair"), "point-0": "fair", "choice": "fair"})
    assert len(heard) == MOST_OFFERED
    answers.answer(session.id, dict.fromkeys(offered, "perhaps"))
    assert len(heard) == MOST_OFFERED
    clock.now += 10
    for reason in store.reasons.list(session.id, ReasonState.SHOWN):
        store.reasons.set_state(session.id, reason.id, ReasonState.HIDDEN)
    answers.answer(session.id, dict.fromkeys(offered, "not"))
    assert len(heard) == MOST_OFFERED


def test_a_line_that_is_no_answer_is_dropped() -> None:
    heard: list[object] = []
    for line in (b"", b"x", b"[]", b'["a", "b", "nobody", true]', b"\xff", b'{"a": 1}', b"[1, 2, 3]"):
        take_line(line, lambda *answer: heard.append(answer))

    assert heard == []
