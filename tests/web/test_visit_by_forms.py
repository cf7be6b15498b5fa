"""A whole visit by forms alone, and what the store holds after it."""

from pathlib import Path

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import ReasonRule, ResultsRule, SessionSettings
from kiosk.services.moderation import ReasonState
from kiosk.services.results import Counts
from tests.web.serving import Server, serve, start_session, workspace


def counts_of(server: Server) -> Counts:
    with workspace(server.data) as opened:
        return opened.store.counts.counts(opened.sessions.find("latest").id)


def test_a_visit_from_the_question_to_the_results(server: Server) -> None:
    visitor = server.visitor()
    start = visitor.get("/en/")
    assert start.status == 200
    assert "Where do you stand?" in start.html

    sides = visitor.post("/en/visit", {**start.hidden, "opening": "for"})
    assert sides.html.index("What both sides agree on" if "What both sides" in sides.html else "<h1") < sides.html.index('id="vote"')

    reason = visitor.post("/en/vote", {**sides.hidden, "choice": "against", "next": "why"})
    assert reason.heading == "Tell us why"
    assert reason.hidden["choice"] == "against"

    thanks = visitor.post("/en/vote", {**reason.hidden, "reason": "  Because\r\nI say so. ", "point": "1", "next": "cast"})
    assert thanks.heading == "Thank you. Your vote is counted."
    counts = counts_of(server)
    assert (counts.now.split.for_, counts.now.split.against) == (0, 1)
    assert counts.now.flow.count(Stance.FOR, Side.AGAINST) == 1
    assert counts.points[Side.AGAINST.value, 1] == 1
    with workspace(server.data) as opened:
        (kept,) = opened.store.reasons.list(opened.sessions.find("latest").id, ReasonState.WAITING)
    assert (kept.text, kept.language, kept.opening) == ("Because I say so.", "en", Stance.FOR)

    results = visitor.post("/en/results", thanks.hidden)
    assert results.heading == "1 voice so far"
    assert "at the earliest" in results.html


def test_results_wait_for_ones_own_vote(server: Server) -> None:
    before = server.visitor().get("/en/results")

    assert "after your own vote" in before.html
    assert server.visitor().post("/en/results", {"voted": "made up"}).status == 410


def test_a_split_is_shown_in_steps_and_never_the_raw_tally(server: Server) -> None:
    visitor = server.visitor()
    for number in range(11):
        thanks = visitor.vote("for" if number % 2 else "against", opening="for")

    results = visitor.post("/en/results", thanks.hidden)

    with workspace(server.data) as opened:
        published = opened.store.counts.counts(opened.sessions.find("latest").id).published.split
    assert 0 < published.votes < 11
    assert f"{published.votes} of 11 votes are in the split so far" in results.html
    assert "<table>" not in results.html, "the flow is for after the end"


def test_the_same_form_sent_again_counts_once(server: Server) -> None:
    visitor = server.visitor()
    form = {**visitor.begin().hidden, "choice": "for", "next": "cast"}

    first, again = visitor.post("/en/vote", form), visitor.post("/en/vote", {**form, "choice": "against"})

    assert first.heading == again.heading == "Thank you. Your vote is counted."
    assert "counts once" in again.html
    assert visitor.post("/en/results", again.hidden).heading == "1 voice so far"
    assert counts_of(server).now.votes == 1


def test_begin_pages_of_one_question_are_one_visit_each(server: Server) -> None:
    """The token of the first page is single-use, too: a page of the question gives one vote, however often it is begun from."""
    visitor = server.visitor()
    start = visitor.get("/en/")
    visits = [visitor.post("/en/visit", {**start.hidden, "opening": stance}) for stance in ("for", "against")]

    for visit in visits:
        assert visitor.post("/en/vote", {**visit.hidden, "choice": "for", "next": "cast"}).status == 200

    assert counts_of(server).now.votes == 1


@pytest.mark.parametrize("token", ["", "x", "%00", "é", "A" * 68, "A" * 4000])
def test_a_made_up_token_gets_a_page_and_nothing_is_cast(server: Server, token: str) -> None:
    page = server.visitor().post("/en/vote", {"visit": token, "choice": "for", "next": "cast"})

    assert (page.status, page.heading) == (410, "This page is too old")
    assert counts_of(server).now.votes == 0


def test_a_token_of_another_page_is_no_vote(server: Server) -> None:
    visitor = server.visitor()
    start = visitor.get("/en/")
    thanks = visitor.vote("for")

    assert visitor.post("/en/vote", {**start.hidden, "choice": "for", "next": "cast"}).status == 410
    assert visitor.post("/en/vote", {"visit": thanks.hidden["voted"], "choice": "for", "next": "cast"}).status == 410


def test_nothing_chosen_asks_again_and_keeps_the_visit(server: Server) -> None:
    visitor = server.visitor()
    visit = visitor.begin()

    asked = visitor.post("/en/vote", {**visit.hidden, "next": "cast"})

    assert "Choose an answer first." in asked.html
    assert asked.hidden["visit"] == visit.hidden["visit"]
    assert visitor.post("/en/vote", {**asked.hidden, "choice": "for", "next": "cast"}).heading.startswith("Thank you")


def test_a_reason_that_is_too_long_is_shown_cut_before_it_counts(server: Server) -> None:
    visitor = server.visitor()

    page = visitor.vote("for", reason="a" * 300)

    assert "its end was cut off" in page.html
    assert "a" * 280 in page.html
    assert "a" * 281 not in page.html
    assert counts_of(server).now.votes == 0


def test_a_required_reason_is_asked_for(data: Path) -> None:
    start_session(data, SessionSettings(reason=ReasonRule.REQUIRED_WHEN_CHANGED))
    with serve(data) as server:
        visitor = server.visitor()
        asked = visitor.vote("against", opening="for")
        assert "Write a reason or pick one first." in asked.html
        assert visitor.vote("against", opening="against").heading.startswith("Thank you")
        thanks = visitor.post("/en/vote", {**asked.hidden, "reason": "", "point": "0", "next": "cast"})
        assert thanks.heading.startswith("Thank you")
        assert counts_of(server).now.votes == 2


def test_a_session_without_reasons_and_opening_stances(data: Path) -> None:
    start_session(data, SessionSettings(opening_stance=False, reason=ReasonRule.OFF, how_sure=True))
    with serve(data) as server:
        visitor = server.visitor()
        assert "Where do you stand?" not in visitor.get("/en/").html
        visit = visitor.begin("for")
        assert "Tell us why" not in visit.html
        form = {**visit.hidden, "choice": "for", "sure": "4", "reason": "unasked", "next": "why"}
        assert visitor.post("/en/vote", form).heading.startswith("Thank you")
        counts = counts_of(server)
        assert counts.now.flow.total == 0
        assert counts.sureness.counts[Side.FOR, 4] == 1
    with workspace(data) as opened:
        assert opened.store.reasons.list(opened.sessions.find("latest").id, *ReasonState) == []


def test_still_not_sure_where_it_is_offered(data: Path) -> None:
    start_session(data, SessionSettings(still_unsure=True))
    with serve(data) as server:
        visitor = server.visitor()
        assert visitor.vote("unsure", reason="none").heading.startswith("Thank you")
        assert counts_of(server).now.split.unsure == 1
        assert "sealed" in visitor.get("/en/results").html


def test_still_not_sure_where_it_is_not(server: Server) -> None:
    assert "Choose an answer first." in server.visitor().vote("unsure").html


def test_a_paused_session_keeps_the_words_and_takes_no_vote(server: Server) -> None:
    visitor = server.visitor()
    visit = visitor.begin()
    with workspace(server.data) as opened:
        opened.sessions.pause(opened.sessions.find("latest"))
    form = {**visit.hidden, "choice": "for", "reason": "Kept words", "next": "cast"}

    page = visitor.post("/en/vote", form)

    assert "Kept words" in page.html
    assert "Thank you" not in page.html
    assert counts_of(server).now.votes == 0


def test_an_ended_session_shows_everyone_its_results(data: Path) -> None:
    start_session(data, SessionSettings(results=ResultsRule.SEALED))
    with serve(data) as server:
        visitor = server.visitor()
        for number in range(12):
            thanks = visitor.vote("for" if number % 2 else "against")
        assert "sealed" in visitor.post("/en/results", thanks.hidden).html
        with workspace(data) as opened:
            opened.sessions.end(opened.sessions.find("latest"))
    with serve(data, "--session", "Web") as server:
        visitor = server.visitor()
        assert "Voting has ended." in visitor.get("/en/").html
        assert "12 votes" in visitor.get("/en/results").heading
        assert visitor.post("/en/visit", {"visit": "x"}).headers["location"] == "/en/"
