"""A session that was voted in by phone is erased: words, slips and their files are gone from every file of the data folder."""

from pathlib import Path

from kiosk.app.slips import SlipOrder, write_slips
from kiosk.domain.slips import printed
from kiosk.services.moderation import ReasonState
from tests.commands import goodfaith
from tests.secrecy.searching import MARKERS, hits
from tests.slips import make_slips
from tests.storage.places import query
from tests.web.serving import serve, start_session, workspace

WORDS = MARKERS[:20]


def test_nothing_of_an_erased_session_is_left(tmp_path: Path) -> None:
    data = tmp_path / "data"
    session = start_session(data, name="Bygonesession")
    with workspace(data) as opened:
        codes = make_slips(opened.store.slips, session, len(WORDS))
        write_slips(opened, session, SlipOrder(3))
    marks = query(data / "goodfaith.db", "SELECT packed FROM slips")[0][0].strip()
    searched = [*WORDS, *codes, *map(printed, codes), marks[:32]]
    with serve(data) as server:
        for word, code in zip(WORDS, codes, strict=True):
            visitor = server.visitor()
            visit = visitor.post("/en/visit", {**visitor.get("/en/").hidden, "code": code})
            form = {**visit.hidden, "choice": "for", "reason": word, "next": "cast"}
            assert visitor.post("/en/vote", form).heading.startswith("Thank you")
        assert server.stop() == 0
    with workspace(data) as opened:
        assert len(opened.store.reasons.list(session.id, *ReasonState)) == len(WORDS)
    assert {word for _, word in hits(data, searched)} == {*WORDS, marks[:32]}, "the codes are on paper alone"
    assert list(data.rglob("slips-*"))

    assert goodfaith("end", session.id, "--data", data).returncode == 0
    assert goodfaith("erase", session.id, "--yes", "--data", data).returncode == 0

    assert hits(data, [*searched, "Bygonesession"]) == []
    assert list(data.rglob("slips-*")) == []
    assert query(data / "goodfaith.db", "SELECT count(*) FROM slips") == [(0,)]
