"""The kiosk's own results and those of a server on one page, apart and together."""

import json
from pathlib import Path

from pypdf import PdfReader

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from tests.commands import goodfaith
from tests.web.serving import serve, start_session, workspace


def test_kiosk_and_server_in_one_report(tmp_path: Path) -> None:
    """As docs/put-it-online.md says it is done."""
    kiosk, server = tmp_path / "kiosk", tmp_path / "server"
    session = start_session(kiosk, name="Kiosk")
    with workspace(kiosk) as opened:
        for number in range(30):
            opened.store.ballots.cast(session.id, Ballot(Side.AGAINST if number % 3 == 0 else Side.FOR, Side.FOR))
        opened.sessions.end(session)
    start_session(server, name="Online")
    with serve(server) as running:
        for number in range(20):
            assert running.visitor().vote("for" if number % 3 == 0 else "against").heading.startswith("Thank you")
    online, both = tmp_path / "online.json", tmp_path / "both"
    assert goodfaith("end", "Online", "--data", server).returncode == 0
    assert goodfaith("report", "Online", "--json", online, "--data", server).returncode == 0

    files: list[str | Path] = ["--pdf", both.with_suffix(".pdf"), "--json", both.with_suffix(".json")]
    done = goodfaith("report", "Kiosk", online, *files, "--data", kiosk)

    assert done.returncode == 0, done.stderr
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(both.with_suffix(".pdf")).pages).split())
    assert "Kiosk" in text
    assert "Online" in text
    told = json.loads(both.with_suffix(".json").read_text(encoding="utf-8"))
    assert [(each["name"], each["split"]) for each in told["sessions"]] == [
        ("Kiosk", {"for": 20, "against": 10}),
        ("Online", {"for": 7, "against": 13}),
    ]
    assert told["together"]["split"] == {"for": 27, "against": 23}
    assert told["together"]["votes"] == 50
