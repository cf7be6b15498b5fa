"""What is served besides pages: style, letters, script, and the film of a debate with its captions."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

from starlette.types import ASGIApp, Message

from kiosk.app.web import WebOptions, web_site
from kiosk.domain.debate import Debate, PicturePart, Watch
from kiosk.domain.session import SessionSettings
from tests.ui.illustrated import illustrated
from tests.web.serving import Server, workspace

FILM = Path(__file__).parents[1] / "film" / "debate"


def filmed(debate: Debate) -> Debate:
    watch = Watch("A film", "Two people talk.", None, str(FILM / "film.webm"), str(FILM / "film.vtt"))
    return replace(debate, texts={language: replace(text, watch=watch) for language, text in debate.texts.items()})


def get(app: ASGIApp, path: str, *headers: tuple[bytes, bytes]) -> tuple[int, dict[bytes, bytes], bytes]:
    sent = list[Message]()

    async def receive() -> Message:
        waiting: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        return await waiting  # a browser that waits sends nothing

    async def send(message: Message) -> None:
        sent.append(message)

    async def ask() -> None:
        scope: dict[str, Any] = {"type": "http", "method": "GET", "path": path, "raw_path": path.encode(), "query_string": b""}
        await app({**scope, "headers": [(b"host", b"localhost"), *headers], "client": ("127.0.0.1", 1)}, receive, send)

    asyncio.run(ask())
    return sent[0]["status"], dict(sent[0]["headers"]), b"".join(message.get("body", b"") for message in sent)


def test_a_film_is_played_in_parts_with_its_captions(tmp_path: Path) -> None:
    with workspace(tmp_path / "data") as opened:
        debate = filmed(opened.debate())
        session = opened.sessions.start("Film", debate, SessionSettings())
        with web_site(opened, debate, session, WebOptions()) as site:
            app, film = site.application(), (FILM / "film.webm").read_bytes()
            assert b'src="/film.webm"' in get(app, "/en/watch")[2]
            status, headers, whole = get(app, "/film.webm")
            assert (status, headers[b"content-type"], whole) == (200, b"video/webm", film)
            status, _, part = get(app, "/film.webm", (b"range", b"bytes=10-19"))
            assert (status, part) == (206, film[10:20])
            assert get(app, "/captions.vtt")[2] == (FILM / "film.vtt").read_bytes()


def test_a_picture_is_described_in_the_language_of_its_page(tmp_path: Path) -> None:
    with workspace(tmp_path / "data") as opened:
        debate = illustrated(opened.debate(), tmp_path)
        spanish = debate.texts["es"]
        described = {part: replace(picture, alt=f"En español: {part}") for part, picture in spanish.pictures.items()}
        debate = replace(debate, texts={**debate.texts, "es": replace(spanish, pictures=described)})
        session = opened.sessions.start("Pictures", debate, SessionSettings())
        with web_site(opened, debate, session, WebOptions()) as site:
            app, part = site.application(), PicturePart.COMMON_GROUND
            for language, alt in {"en": debate.texts["en"].pictures[part].alt, "es": f"En español: {part}"}.items():
                assert f'alt="{alt}"'.encode() in get(app, f"/{language}/common-ground")[2]
            assert get(app, f"/{part}.jpg")[0] == 200


def test_every_file_is_what_it_says(standing: Server) -> None:
    for name, kind in {
        "style.css": "text/css; charset=utf-8",
        "vote.css": "text/css; charset=utf-8",
        "script.js": "text/javascript; charset=utf-8",
        "icon.svg": "image/svg+xml",
        "Literata-Regular.woff2": "font/woff2",
    }.items():
        assert standing.visitor().get(f"/{name}").headers["content-type"] == kind
