"""The web application: addresses, and what answers them."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from kiosk.errors import KnownError
from kiosk.web.pages.reading import ReadingPages
from kiosk.web.server import problem_texts, texts
from kiosk.web.server.booth import Booth
from kiosk.web.server.fair_answers import FairAnswers
from kiosk.web.server.forms import FormError
from kiosk.web.server.gate import Doors, Gate
from kiosk.web.server.languages import negotiate
from kiosk.web.server.media_types import media_type
from kiosk.web.server.page_cache import PageCache
from kiosk.web.server.rate_limit import RateLimit
from kiosk.web.server.rendering import Renderer, begin_again
from kiosk.web.server.results_view import ResultsPage
from kiosk.web.server.slip_desk import SlipDesk
from kiosk.web.server.start_pages import StartPages
from kiosk.web.server.tokens import InvalidTokenError, Signer
from kiosk.web.server.vote_pages import VotePages
from kiosk.web.server.wiper import Wiper

_KEPT: Final = {"Cache-Control": "public, max-age=86400"}
"""For files that belong to the program or the debate, and say nothing of a visit."""
_BUSY: Final = frozenset({429, 503})
_RETRY_AFTER: Final = "30"

Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class WebSite:
    """Everything that the pages are made of. `files` are served under their names. `readable`: others on the network could read a form."""

    pages: ReadingPages
    files: Mapping[str, bytes | Path]
    booth: Booth
    signer: Signer
    results_page: ResultsPage
    answers: FairAnswers
    slips: SlipDesk
    wiper: Wiper
    readable: bool
    doors: Doors
    limit: RateLimit
    cache: PageCache = field(default_factory=PageCache)

    def application(self) -> ASGIApp:
        errors: dict[Any, Any] = {HTTPException: self._http_error, FormError: self._form_error}
        errors |= {InvalidTokenError: self._too_old, KnownError: self._unavailable}
        app = Starlette(routes=self._routes(), exception_handlers=errors)
        app.router.redirect_slashes = False
        return Gate(app, self.doors, self.limit, self.problem)

    def problem(self, status: int, path: str, accept: str) -> Response:
        """Return the page for an HTTP status, in the language of the address or the browser."""
        first = path.strip("/").partition("/")[0]
        language = first if first in self._languages else self._negotiate(accept)
        context = self.pages.context("start", language)
        heading, sentence = problem_texts.problem(status, context["locale"])
        context |= {"nav": [], "languages": [], "robots": "noindex", "heading": heading, "sentence": sentence, "words": texts}
        template = self.pages.environment.get_template(f"{'busy' if status in _BUSY else 'error'}.html.j2")
        headers = {"Retry-After": _RETRY_AFTER} if status in _BUSY else {}
        return HTMLResponse(template.render(context), status, headers)

    def _routes(self) -> list[Route]:
        renderer = Renderer(self.pages, self.readable, self.cache)
        votes = VotePages(renderer, self.booth, self.signer, self.results_page, self.answers)
        begin = StartPages(renderer, self.booth, self.signer, self.slips, self.doors, votes)
        forms: dict[str, Handler] = {"visit": begin.visit, "first": begin.first, "vote": votes.vote, "fair": votes.fair}
        return [
            Route("/", self._choose_language),
            *(Route(f"/{name}", self._file(name)) for name in self.files),
            Route("/{language}/", self._checked(begin.start)),
            Route("/{language}", self._checked(_begin_again)),
            *(Route(f"/{{language}}/{name}", self._checked(self._wiped(handler)), methods=["POST"]) for name, handler in forms.items()),
            *(Route(f"/{{language}}/{name}", self._checked(_begin_again)) for name in forms),
            Route("/{language}/results", self._checked(votes.results), methods=["GET", "POST"]),
            *(Route(f"/{{language}}/{name}", self._checked(self._reading(name))) for name in self.pages.names if name != "start"),
        ]

    def _checked(self, handler: Handler) -> Handler:
        """Answer only in languages that there are."""

        async def checked(request: Request) -> Response:
            if request.path_params["language"] not in self._languages:
                raise HTTPException(404)
            return await handler(request)

        return checked

    def _wiped(self, handler: Handler) -> Handler:
        """Let nothing of a form stay in memory for long."""

        async def wiped(request: Request) -> Response:
            try:
                return await handler(request)
            finally:
                self.wiper.soon()

        return wiped

    def _reading(self, name: str) -> Handler:
        async def read(request: Request) -> Response:
            language = request.path_params["language"]
            return HTMLResponse(self.cache.get((name, language), lambda _mark: self.pages.render(name, language)))

        return read

    def _file(self, name: str) -> Handler:
        content, kind = self.files[name], media_type(name)

        async def send(_request: Request) -> Response:
            if isinstance(content, Path):
                return FileResponse(content, media_type=kind, headers=_KEPT)
            return Response(content, media_type=kind, headers=_KEPT)

        return send

    async def _choose_language(self, request: Request) -> Response:
        language = self._negotiate(request.headers.get("accept-language", ""))
        return RedirectResponse(f"/{language}/", 302, {"Vary": "Accept-Language"})

    @property
    def _languages(self) -> Mapping[str, object]:
        return self.pages.edition.locales

    def _negotiate(self, accept: str) -> str:
        return negotiate(accept, self._languages, next(iter(self._languages)))

    def _problem_page(self, request: Request, status: int) -> Response:
        return self.problem(status, request.url.path, request.headers.get("accept-language", ""))

    async def _http_error(self, request: Request, error: HTTPException) -> Response:
        answer = self._problem_page(request, error.status_code)
        answer.headers.update(error.headers or {})
        return answer

    async def _form_error(self, request: Request, error: FormError) -> Response:
        answer = self._problem_page(request, error.status)
        if error.status in {408, 413}:
            answer.headers["Connection"] = "close"
        return answer

    async def _too_old(self, request: Request, _error: InvalidTokenError) -> Response:
        return self._problem_page(request, 410)

    async def _unavailable(self, request: Request, _error: KnownError) -> Response:
        """Answer where the store cannot be read: it holds votes, so it is tried again."""
        return self._problem_page(request, 503)


async def _begin_again(request: Request) -> Response:
    return begin_again(request)
