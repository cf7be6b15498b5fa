"""Words made to do harm, in the debate and in reasons: no markup of theirs comes through on any served page."""

import asyncio
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

import pytest
from starlette.types import ASGIApp, Message

from kiosk.app.web import WebOptions, web_site
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Debate, Side
from kiosk.domain.session import SessionSettings, SessionState
from kiosk.domain.text import clean
from kiosk.services.moderation import ReasonState
from tests.ui.hostile import HOSTILE, rotating, written_in
from tests.web.serving import workspace

OWN_TAGS: Final = {
    *("html", "head", "meta", "title", "link", "script", "body", "header", "nav", "main", "footer", "section", "article", "div", "span"),
    *("h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "details", "summary", "table", "tbody", "tr", "th", "td"),
    *("a", "b", "strong", "i", "em", "form", "fieldset", "legend", "label", "input", "textarea", "button", "progress"),
}
OWN_ADDRESSES: Final = ("/", "#", "./")
FORM: Final = [(b"host", b"localhost"), (b"content-type", b"application/x-www-form-urlencoded")]


class Markup(HTMLParser):
    """Lists what does not belong to a page of this program."""

    def __init__(self) -> None:
        super().__init__()
        self.foreign: list[str] = []
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag not in OWN_TAGS or (tag == "script" and found != {"src": "/script.js", "defer": None}):
            self.foreign.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name in {"style", "srcset", "srcdoc", "formaction", "background", "ping"}:
                self.foreign.append(f"{tag} {name}")
            if name in {"href", "src", "action"} and not (value or "").startswith(OWN_ADDRESSES):
                self.foreign.append(f"{tag} {name}={value}")
        if tag == "input" and found.get("type") == "hidden":
            self.fields[str(found["name"])] = str(found["value"])


def ask(app: ASGIApp, path: str, form: dict[str, str] | None = None) -> Markup:
    """Return what is in a page of the application."""
    body, sent = urlencode(form or {}).encode(), list[Message]()

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: dict[str, Any] = {"type": "http", "method": "POST" if form is not None else "GET", "path": path, "raw_path": path.encode()}
    scope |= {"query_string": b"", "headers": FORM, "client": ("127.0.0.1", 1), "server": ("localhost", 80), "scheme": "http"}
    asyncio.run(_call(app, scope, receive, send))
    page = Markup()
    page.feed(b"".join(message.get("body", b"") for message in sent).decode())
    assert sent[0]["status"] in {200, 404, 410}
    return page


async def _call(app: ASGIApp, scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - as ASGI has them
    await app(scope, receive, send)


def every_page(app: ASGIApp, words: str) -> Iterator[tuple[str, Markup]]:
    for path in (
        "/en/",
        "/ar/",
        "/en/common-ground",
        "/en/cases",
        "/en/argument-for",
        "/en/argument-against",
        "/en/secrecy",
        "/en/results",
        "/en/x",
    ):
        yield path, ask(app, path)
    visit = ask(app, "/en/visit", {**ask(app, "/en/").fields, "opening": words[:50]})
    yield "vote", visit
    yield "vote again", ask(app, "/en/vote", {**visit.fields, "choice": words[:50], "next": words[:50]})
    reason = ask(app, "/en/vote", {**visit.fields, "choice": "for", "next": "why", "reason": words[:400], "point": words[:9]})
    yield "reason", reason
    thanks = ask(app, "/en/vote", {**reason.fields, "reason": clean(words[:400]), "next": "cast"})
    assert "voted" in thanks.fields
    yield "thanks", thanks
    yield "results", ask(app, "/en/results", thanks.fields)
    yield "too old", ask(app, "/en/vote", {"visit": words[:200]})


@pytest.fixture(scope="module")
def debate(tmp_path_factory: pytest.TempPathFactory) -> Debate:
    with workspace(tmp_path_factory.mktemp("debate") / "data") as opened:
        return opened.debate("phones-at-school")


@pytest.mark.parametrize("name", HOSTILE)
def test_no_markup_comes_through(tmp_path: Path, debate: Debate, name: str) -> None:
    words = list(HOSTILE.values())
    hostile = written_in(debate, rotating(words, words.index(HOSTILE[name])))
    with workspace(tmp_path / "data") as opened:
        session = opened.sessions.start("Hostile", hostile, SessionSettings())
        for side in Side:
            for each in words:
                opened.store.ballots.cast(session.id, Ballot(side, side, reason=clean(each) or "-"))
        opened.sessions.end(session)
        for kept in opened.store.reasons.list(session.id, ReasonState.WAITING):
            opened.store.reasons.set_state(session.id, kept.id, ReasonState.SHOWN)
        session = opened.sessions.store.all()[-1]
        opened.sessions.store.put(session.with_state(SessionState.OPEN, session.opened_on))
        with web_site(opened, hostile, session, WebOptions()) as site:
            app = site.application()
            for page, markup in every_page(app, HOSTILE[name]):
                assert markup.foreign == [], page


def test_planted_markup_is_found() -> None:
    page = Markup()
    page.feed('<p style="x"><img src="http://127.0.0.1/"><script>1</script><a href="javascript:1" onclick="1">')

    assert page.foreign == ["p style", "img", "img src=http://127.0.0.1/", "script", "a href=javascript:1", "a onclick"]
