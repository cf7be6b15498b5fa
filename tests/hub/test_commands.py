"""The commands about a hub, from `init` to the report of a joint session."""

import json
import stat
from pathlib import Path

import pypdf
import pytest

from kiosk.app.hub import own_hub
from kiosk.app.reports.session_report import build_summary
from kiosk.app.workspace import open_workspace
from kiosk.cli.main import main
from kiosk.data_folder import DataFolder
from kiosk.publishing.data import json_export
from kiosk.services.hub import Figures, Identity, StationState
from kiosk.system.hub_file import HubFile
from tests.cli.test_report import create_session
from tests.commands import clean_environment, error_line, goodfaith
from tests.hub.hubs import heartbeat
from tests.postgres import PASSWORD, Server


@pytest.fixture
def url(server: Server) -> str:
    return server.url(server.new_database())


@pytest.fixture
def logins(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "logins.toml"
    monkeypatch.setenv("GOODFAITH_HUB_PASSWORD", PASSWORD)
    assert main(["hub", "init", url, "--logins", str(file)]) == 0
    monkeypatch.delenv("GOODFAITH_HUB_PASSWORD")
    return file


def join(logins: Path, data: Path, name: str) -> None:
    assert main(["hub", "join", "--logins", str(logins), "--name", name, "--data", str(data)]) == 0


def send(data: Path, name: str, votes: int, *, end: bool = True) -> None:
    """Hold a session on this kiosk for the joint one, and send what its own page shows."""
    folder = DataFolder.open(data)
    session = create_session(data, name, votes, end=end)
    membership = HubFile(data).load()
    assert membership is not None
    identity = Identity(membership.station_id, membership.name, membership.instance)
    with own_hub(folder) as hub:
        (offer,) = hub.offers()
        hub.take(identity, offer.offer_id)
        hub.send_heartbeat(identity, heartbeat(votes, state=StationState.ENDED if end else StationState.OPEN))
        if end:
            with open_workspace(folder) as workspace:
                document = json.loads(b"".join(json_export.chunks(build_summary(workspace, session))))
            hub.send_figures(identity, Figures(session.id, offer.name, session.debate_id, closed=True, revision=1, document=document))


def test_logins_and_membership_can_be_read_by_this_account_alone(logins: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    join(logins, tmp_path / "kiosk", "Hall B, left")
    private = [logins, tmp_path / "kiosk" / "hub.toml", tmp_path / "kiosk" / "hub-password"]
    assert [stat.S_IMODE(path.stat().st_mode) for path in private] == [0o600] * 3
    password = (tmp_path / "kiosk" / "hub-password").read_text(encoding="utf-8")
    assert password not in (tmp_path / "kiosk" / "hub.toml").read_text(encoding="utf-8")
    assert password not in logins.read_text(encoding="utf-8")
    printed = capsys.readouterr()
    assert password not in printed.out + printed.err
    assert PASSWORD not in printed.out + printed.err


def test_three_kiosks_make_one_report(logins: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kiosks = [tmp_path / name for name in ("left", "right", "late")]
    for kiosk in kiosks:
        join(logins, kiosk, f"Hall B, {kiosk.name}")
    assert main(["hub", "session", "Open day", "--debate", "open-source-ai", "--logins", str(logins)]) == 0
    send(kiosks[0], "Morning", 60)
    send(kiosks[1], "Afternoon", 61)
    send(kiosks[2], "Evening", 6, end=False)
    capsys.readouterr()

    assert main(["hub", "status", "--json", "--data", str(kiosks[0])]) == 0
    status = json.loads(capsys.readouterr().out)
    assert status["votes"] == 127
    assert [(row["name"], row["state"]) for row in status["stations"]] == [
        ("Hall B, late", "open"),
        ("Hall B, left", "ended"),
        ("Hall B, right", "ended"),
    ]
    (session,) = status["sessions"]
    assert (session["stations"], session["split"]) == (3, None), "one station still votes"

    files = {form: tmp_path / f"all.{form}" for form in ("pdf", "xlsx", "json")}
    options = [part for form, path in files.items() for part in (f"--{form}", str(path))]
    assert main(["hub", "report", "Open day", *options, "--logins", str(logins)]) == 0
    assert capsys.readouterr().err == "The last figures of 1 station are missing: Hall B, late\n"
    content = json.loads(files["json"].read_bytes())
    assert content["together"]["votes"] == 121
    assert content["together"]["split"] == {"for": 61, "against": 60}
    assert content["joint"] == {"name": "Open day", "stations": 3, "late": ["Hall B, late"], "unusable": []}
    assert "Hall B, left" in pypdf.PdfReader(files["pdf"]).pages[0].extract_text()


def test_the_split_is_told_when_all_have_ended(logins: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    join(logins, tmp_path / "kiosk", "Room 4")
    assert main(["hub", "session", "Open day", "--debate", "open-source-ai", "--sealed", "--logins", str(logins)]) == 0
    send(tmp_path / "kiosk", "Morning", 60)
    capsys.readouterr()

    assert main(["hub", "status", "--logins", str(logins)]) == 0
    assert "'Open day' (sealed): 1 station\n" in capsys.readouterr().out
    assert main(["hub", "report", "Open day", "--json", str(tmp_path / "a.json"), "--logins", str(logins)]) == 1
    assert "is sealed" in capsys.readouterr().err

    assert main(["hub", "session", "Open day", "--reveal", "--logins", str(logins)]) == 0
    capsys.readouterr()
    assert main(["hub", "status", "--data", str(tmp_path / "kiosk")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["Station", "Session", "Votes", "Last", "seen", "Concerns"]
    assert lines[1].split() == ["Room", "4", "ended", "60", "now"]
    assert lines[2] == "1 station, 60 votes"
    assert lines[3].startswith("'Open day': 1 station; ")
    assert "30" in lines[3]


def test_leaving_forgets_address_and_password(logins: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kiosk = tmp_path / "kiosk"
    join(logins, kiosk, "Room 4")
    assert main(["hub", "join", "--logins", str(logins), "--name", "Again", "--data", str(kiosk)]) == 1
    assert main(["hub", "leave", "--data", str(kiosk)]) == 0
    assert not list(kiosk.glob("hub*"))
    capsys.readouterr()
    assert main(["hub", "status", "--json", "--logins", str(logins)]) == 0
    assert json.loads(capsys.readouterr().out)["stations"] == []
    assert main(["hub", "status", "--data", str(kiosk)]) == 1
    assert "has not joined" in capsys.readouterr().err


def test_leaving_works_without_the_hub(server: Server, logins: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kiosk = tmp_path / "kiosk"
    join(logins, kiosk, "Room 4")
    file = kiosk / "hub.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(f":{server.port}/", ":1/"), encoding="utf-8")
    capsys.readouterr()
    assert main(["hub", "leave", "--data", str(kiosk)]) == 0
    assert "could not be told" in capsys.readouterr().out
    assert not list(kiosk.glob("hub*"))


def test_what_is_wrong_is_said_in_one_line(url: str, logins: Path, tmp_path: Path) -> None:
    env = clean_environment(GOODFAITH_HUB_PASSWORD="wrong")  # noqa: S106 - to be refused
    assert "password is wrong" in error_line(goodfaith("hub", "init", url, "--logins", tmp_path / "b", env=env), 1)
    assert not (tmp_path / "b").exists()
    assert "exists" in error_line(goodfaith("hub", "init", url, "--logins", logins, env=env), 1)
    assert "password is missing" in error_line(goodfaith("hub", "init", url, "--logins", tmp_path / "b"), 1)
    secret = url.replace("postgres@", "postgres:secret@")
    error = error_line(goodfaith("hub", "init", secret, "--logins", tmp_path / "b", env=env), 1)
    assert "has a password in it" in error
    assert "secret" not in error
    assert "one of --debate" in error_line(goodfaith("hub", "session", "Open day", "--logins", logins), 2)
    logins.chmod(0o644)
    assert "chmod 600" in error_line(goodfaith("hub", "status", "--logins", logins), 1)
    logins.write_text("[reader]\nnothing = 1\n", encoding="utf-8")
    logins.chmod(0o600)
    assert "no login [reader]" in error_line(goodfaith("hub", "status", "--logins", logins), 1)


def test_watching_shows_it_again(logins: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    shown = []

    def wait(_seconds: float) -> None:
        shown.append(capsys.readouterr().out)
        if len(shown) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.app.hub_status.wait", wait)
    capsys.readouterr()
    assert main(["hub", "status", "--watch", "--logins", str(logins)]) == 130
    assert shown[0] == shown[1]
    assert "0 stations, 0 votes" in shown[0]
