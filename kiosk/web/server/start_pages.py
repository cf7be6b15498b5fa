"""The question, where a visit begins, and a class's first vote, which is no more than an answer to it."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kiosk.domain.ballot import Stance
from kiosk.services.slips import SlipProblem, SlipRefusedError
from kiosk.services.voting import NotRecordedError
from kiosk.web.server import slip_texts, texts
from kiosk.web.server.booth import Booth, CrowdedError
from kiosk.web.server.forms import FormError, read_form
from kiosk.web.server.gate import Doors
from kiosk.web.server.poll import Poll
from kiosk.web.server.rendering import Renderer, Sent, Words, begin_again
from kiosk.web.server.slip_desk import SlipDesk
from kiosk.web.server.tokens import Purpose, Signer, Token
from kiosk.web.server.used_tokens import FullError
from kiosk.web.server.vote_pages import VotePages

_TOO_MANY = 429


@dataclass(frozen=True, slots=True)
class StartPages:
    """Answers at the beginning of a visit. What was typed here is gone with the answer, but for a slip's mark in the next form."""

    renderer: Renderer
    booth: Booth
    signer: Signer
    slips: SlipDesk
    doors: Doors
    votes: VotePages

    async def start(self, request: Request) -> Response:
        """Show the question and, while voting is open, where a visit begins."""
        poll = await self.booth.poll()
        token = self.signer.begin(poll.session.id) if poll and poll.voting else ""
        key = "start", request.path_params["language"], poll

        def render(mark: str) -> str:
            return self._html(request, poll, mark if token else "")

        return HTMLResponse(self.renderer.cache.get(key, render, token))

    async def visit(self, request: Request) -> Response:
        """Show both sides and the choice, in the order drawn for this visit."""
        form, poll = await read_form(request), await self.booth.poll()
        if poll is None or not poll.voting or poll.first:
            return begin_again(request)
        written = form.get("visit", "")
        begun = self.signer.read(poll.session.id, written, Purpose.BEGIN)
        stance = form.get("opening", "")
        opening = Stance(stance) if poll.session.settings.opening_stance and stance in set(Stance) else None
        try:
            slip = await self._slip(request, poll, form)
        except SlipRefusedError as refused:
            return self._refuse(Sent(request, poll, begun, written), refused.problem, form.get("code", ""))
        self.booth.begin(poll, begun)
        return self.votes.begin(request, poll, self.signer.visit(poll.session.id, begun, opening, slip))

    async def first(self, request: Request) -> Response:
        """Cast an answer in a class's first vote."""
        form, poll = await read_form(request), await self.booth.poll()
        if poll is None or not poll.voting or not poll.first:
            return begin_again(request)
        written, answer = form.get("visit", ""), form.get("answer", "")
        sent = Sent(request, poll, self.signer.read(poll.session.id, written, Purpose.BEGIN), written)
        if self.booth.used.was_used(sent.token):
            return self._thanks(sent, again=True)
        if answer not in set(Stance):
            return self._again(sent, texts.choose_first)
        try:
            slip = await self._slip(request, poll, form)
            token = Token(sent.token.purpose, sent.token.nonce, sent.token.expires, sent.token.first, slip=slip)
            again = not await self.booth.cast(poll, token, Stance(answer))
        except SlipRefusedError as refused:
            return self._refuse(sent, refused.problem, form.get("code", ""))
        except NotRecordedError:
            return self._again(sent, texts.not_recorded_here, 503)
        except (CrowdedError, FullError):
            raise FormError(503) from None
        return self._thanks(sent, again=again)

    async def _slip(self, request: Request, poll: Poll, form: dict[str, str]) -> bytes:
        return await self.slips.mark(poll, form.get("code", ""), self.doors.client(request.scope))

    def _refuse(self, sent: Sent, problem: SlipProblem, typed: str) -> Response:
        """Ask for the code again. One that is merely mistyped is still there."""
        kept = typed if problem is SlipProblem.MISTYPED else ""
        status = _TOO_MANY if problem is SlipProblem.TOO_MANY else 200
        return self._again(sent, lambda locale: slip_texts.problem(problem, locale), status, kept)

    def _again(self, sent: Sent, problem: Words, status: int = 200, typed: str = "") -> Response:
        return HTMLResponse(self._html(sent.request, sent.poll, sent.written, problem, typed), status)

    def _thanks(self, sent: Sent, *, again: bool) -> Response:
        return self.renderer.page("thanks", sent, offered=(), again=again, voted="", first=True, answered=False)

    def _html(self, request: Request, poll: Poll | None, token: str, problem: Words | None = None, typed: str = "") -> str:
        context = self.renderer.context("start", request)
        locale = context["locale"]
        if poll is not None and poll.first:
            context["nav"] = []  # the class answers before it reads
        wording = {"problem": problem(locale) if problem else "", "notice": texts.notice(poll, locale), "typed": typed}
        return self.renderer.html("start", {**context, **wording, "poll": poll, "token": token})
