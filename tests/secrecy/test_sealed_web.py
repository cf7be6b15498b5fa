"""A sealed session on every page of the server: two rooms, one leaning yes, the other as much no, look the same."""

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

import pytest
from starlette.types import ASGIApp, Message

from kiosk.app.web import WebOptions, web_site
from kiosk.domain.debate import DebateText, Side
from kiosk.domain.session import ResultsRule, Session, SessionSettings
from kiosk.domain.tally import Tally
from kiosk.services.result_text import Locale
from kiosk.web.server.application import WebSite
from kiosk.web.server.results_view import ResultsPage, ResultsView
from tests.secrecy.sealed import MANY, fill, tells
from tests.web.serving import workspace

LANGUAGES: Final = ("en", "ar")
_TOKEN: Final = re.compile(r'(name="(?:visit|voted)" value=")[^"]*')
_HIDDEN: Final = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')
_FIRST: Final = re.compile(r"(?s)<main.*</main>")
Room = dict[str, str]


def ask(app: ASGIApp, path: str, form: dict[str, str] | None = None) -> tuple[int, str]:
    sent, body = list[Message](), urlencode(form or {}).encode()

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(b"host", b"localhost"), (b"content-type", b"application/x-www-form-urlencoded")]
    scope: dict[str, Any] = {"type": "http", "method": "GET" if form is None else "POST", "path": path, "raw_path": path.encode()}
    scope |= {"query_string": b"", "headers": headers, "client": ("127.0.0.1", 1), "server": ("localhost", 80), "scheme": "http"}
    asyncio.run(_call(app, scope, receive, send))
    content = b"".join(message.get("body", b"") for message in sent)
    return sent[0]["status"], content.decode("utf-8", "replace") + str(sent[0].get("headers", ""))


async def _call(app: ASGIApp, scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - as ASGI has them
    await app(scope, receive, send)


def fields(page: str) -> dict[str, str]:
    return {name: unescape(value) for name, value in _HIDDEN.findall(page)}


def walk(site: WebSite) -> Iterator[tuple[str, str]]:
    """Yield everything the server says: each address that it knows, in each language, and each answer to a form."""
    app = site.application()
    names = {route.path.rpartition("/")[2] for route in site._routes()}
    for name in sorted(names | {"no-such-page"}):
        for language in LANGUAGES:
            path = f"/{language}/{name}" if name not in site.files else f"/{name}"
            yield path, ask(app, path.replace("{language}", ""))[1]
    for language in LANGUAGES:
        begin = ask(app, f"/{language}/")[1]
        vote = ask(app, f"/{language}/visit", {**fields(begin), "opening": "unsure"})[1]
        yield f"{language} vote", vote
        yield f"{language} again", ask(app, f"/{language}/vote", {**fields(vote), "next": "cast"})[1]
        form = {**fields(vote), "choice": "for", "reason": "x" * 400, "next": "cast"}
        yield f"{language} reason", ask(app, f"/{language}/vote", form)[1]
        thanks = ask(app, f"/{language}/vote", {**form, "reason": "Words"})[1]
        assert "voted" in fields(thanks)
        yield f"{language} thanks", thanks
        yield f"{language} results", ask(app, f"/{language}/results", fields(thanks))[1]
        yield f"{language} too old", ask(app, f"/{language}/vote", {"visit": "x"})[1]
        yield f"{language} first", ask(app, f"/{language}/first", fields(begin))[1]


@contextmanager
def room(folder: Path, many: Side) -> Iterator[tuple[WebSite, Tally]]:
    """Yield the pages of a sealed session that leans to one side, with the sides always in the same order."""
    with workspace(folder) as opened:
        session = opened.sessions.start("Sealed room", opened.debate(), SessionSettings(results=ResultsRule.SEALED))
        fill(opened.store.ballots, session, many)
        tally = opened.store.counts.counts(session.id).now
        with web_site(opened, opened.debate(), session, WebOptions()) as site:
            yield site, tally


def said(folder: Path, many: Side) -> tuple[Room, Tally]:
    with room(folder, many) as (site, tally):
        return {name: _TOKEN.sub(r"\1", page) for name, page in walk(site)}, tally


def faults(folder: Path) -> list[str]:
    rooms = [said(folder / str(many), many) for many in Side]
    (first, tally), (second, other) = rooms
    assert first.keys() == second.keys()
    different = [name for name in first if first[name] != second[name]]
    told = [f"{name}: {hit}" for pages, _ in rooms for name, page in pages.items() for hit in tells(_words(page), tally)]
    assert tally.split.votes == other.split.votes
    return different + told


def _words(page: str) -> str:
    """Return the text of a page. Its style has sizes in per cent."""
    main = _FIRST.search(page)
    return unescape(re.sub(r"<[^>]*>", " ", main[0] if main else ""))


@pytest.fixture
def in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show the same side first to everybody, which chance decides otherwise."""
    monkeypatch.setattr("kiosk.web.server.tokens.secrets.choice", lambda sides: sides[0])


@pytest.mark.usefixtures("in_order")
def test_no_page_tells_the_split_before_the_reveal(tmp_path: Path) -> None:
    assert faults(tmp_path) == []


@pytest.mark.usefixtures("in_order")
@pytest.mark.parametrize("planted", ["count", "side"])
def test_a_planted_split_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, planted: str) -> None:
    view = ResultsPage.view

    def leaking(self: ResultsPage, session: Session | None, locale: Locale, text: DebateText, *, voted: bool) -> ResultsView:
        assert session is not None
        split = self.counts.counts(session.id).now.split
        shown = view(self, session, locale, text, voted=voted)
        leak = f"{MANY} of them agree" if planted == "count" else "●" if split.for_ > split.against else "○"
        return ResultsView(shown.headline, [*shown.notes, leak])

    monkeypatch.setattr(ResultsPage, "view", leaking)

    assert faults(tmp_path)
