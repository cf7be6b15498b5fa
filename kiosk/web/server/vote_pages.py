"""The pages on which people vote. Each is the answer to a form: nothing of a visit is kept here, and nothing of it is in an address."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kiosk.domain.debate import Side
from kiosk.domain.session import InvalidTransitionError, ReasonRule, SessionState
from kiosk.domain.sureness import STEPS
from kiosk.errors import KnownError
from kiosk.services.slips import SlipRefusedError
from kiosk.services.voting import NotRecordedError
from kiosk.web.server import slip_texts, texts, visits
from kiosk.web.server.booth import Booth, CrowdedError
from kiosk.web.server.fair_answers import FairAnswers, Offer
from kiosk.web.server.forms import FormError, read_form
from kiosk.web.server.poll import Poll
from kiosk.web.server.rendering import Renderer, Sent, Words, begin_again
from kiosk.web.server.results_view import ResultsPage
from kiosk.web.server.tokens import Purpose, Signer
from kiosk.web.server.used_tokens import FullError

_MARGIN: Final = 4
"""A letter may be several characters to a browser."""


@dataclass(frozen=True, slots=True)
class VotePages:
    """Answers the forms of a visit."""

    renderer: Renderer
    booth: Booth
    signer: Signer
    results_page: ResultsPage
    answers: FairAnswers

    def begin(self, request: Request, poll: Poll, written: str) -> Response:
        """Show both sides and the choice to a visit whose token was just made."""
        return self._vote_page(self._sent(request, poll, written))

    async def vote(self, request: Request) -> Response:
        """Take a choice: ask for a reason, or cast it."""
        form, poll = await read_form(request), await self.booth.poll()
        if poll is None:
            return begin_again(request)
        sent = self._sent(request, poll, form.get("visit", ""))
        if self.booth.used.was_used(sent.token):
            return self._thanks(sent, again=True)
        choice = visits.choose(visits.begin(poll.session.settings, sent.token), form, self._points())
        if choice is None:
            return self._vote_page(sent, texts.choose_first)
        casts, explained = form.get("next") == "cast", "reason" in form
        if choice.asks_reason and (not casts or choice.cut):
            return self._reason_page(sent, choice, texts.too_long if choice.cut else None)
        if not poll.voting or poll.first:
            return self._not_now(sent, choice)
        return await self._cast(sent, choice, with_reason=explained)

    async def fair(self, request: Request) -> Response:
        """Take a visit's answers to 'Is this a fair point?', once."""
        form, poll = await read_form(request), await self.booth.poll()
        if poll is None:
            return begin_again(request)
        written, session_id = form.get("fair", ""), poll.session.id
        sent = Sent(request, poll, self.signer.read(session_id, written, Purpose.FAIR), written)
        try:
            if await self.booth.used.once(sent.token, _nothing):
                await self.booth.read(lambda: self.answers.answer(session_id, form))
        except FullError:
            raise FormError(503) from None
        voted = self.signer.voted(session_id, sent.token)
        return self.renderer.cached("thanks", sent, "voted", voted, offered=(), again=False, first=False, answered=True)

    async def results(self, request: Request) -> Response:
        """Show the results to someone who has voted, or to everyone once they are public."""
        poll, voted = await self.booth.poll(), False
        session = poll.session if poll else None
        if request.method == "POST" and session is not None:
            form = await read_form(request)
            self.signer.read(session.id, form.get("voted", ""), Purpose.VOTED)
            voted = True
        context = self.renderer.context("results", request)
        view = await self.booth.read(lambda: self.results_page.view(session, context["locale"], context["text"], voted=voted))
        return HTMLResponse(self.renderer.html("results", {**context, "view": view}))

    async def _cast(self, sent: Sent, choice: visits.Choice, *, with_reason: bool) -> Response:
        language = str(sent.request.path_params["language"])
        try:
            again = not await self.booth.cast(sent.poll, sent.token, choice.ballot(language, with_reason=with_reason))
        except InvalidTransitionError:
            return self._reason_page(sent, choice, texts.reason_needed)
        except SlipRefusedError as refused:  # somebody else has voted with it in the meantime
            problem = refused.problem
            return self._keep(sent, choice, lambda locale: slip_texts.problem(problem, locale))
        except NotRecordedError:
            return self._keep(sent, choice, texts.not_recorded, 503)
        except (CrowdedError, FullError):
            raise FormError(503) from None
        side = None if again else choice.visit.choice
        offered = await self.booth.read(lambda: self._offer(sent.poll.session.id, side.other)) if side else []
        return self._thanks(sent, offered, again=again)

    def _not_now(self, sent: Sent, choice: visits.Choice) -> Response:
        """Keep a page while voting is paused, or while the class does something else. Once it has ended there is nothing to keep it for."""
        if sent.poll.session.state is SessionState.CLOSED:
            return begin_again(sent.request)
        return self._keep(sent, choice, lambda locale: texts.notice(sent.poll, locale) or texts.not_voting(locale))

    def _offer(self, session_id: str, side: Side) -> Sequence[Offer]:
        try:
            return self.answers.offer(session_id, side)
        except KnownError:  # the vote is on disk: it is thanked for in any case
            return []

    def _keep(self, sent: Sent, choice: visits.Choice, problem: Words, status: int = 200) -> Response:
        """Show what was chosen and written again, with what happened."""
        if choice.asks_reason:
            return self._reason_page(sent, choice, problem, status)
        return self._vote_page(sent, problem, status)

    def _thanks(self, sent: Sent, offered: Sequence[Offer] = (), *, again: bool) -> Response:
        voted = self.signer.voted(sent.poll.session.id, sent.token)
        if offered:
            fair = self.signer.fair(sent.poll.session.id, sent.token)
            return self.renderer.page("thanks", sent, offered=offered, again=again, voted=voted, first=False, answered=False, fair=fair)
        return self.renderer.cached("thanks", sent, "voted", voted, offered=(), again=again, first=False, answered=False)

    def _vote_page(self, sent: Sent, problem: Words | None = None, status: int = 200) -> Response:
        order, rule = (sent.token.first, sent.token.first.other), sent.poll.session.settings.reason
        buttons = {"asks": rule is not ReasonRule.OFF, "casts": rule is not ReasonRule.REQUIRED}
        if problem:
            return self.renderer.page("vote", sent, problem, status, order=order, steps=STEPS, **buttons)
        return self.renderer.cached("vote", sent, "token", sent.written, order=order, steps=STEPS, **buttons)

    def _reason_page(self, sent: Sent, choice: visits.Choice, problem: Words | None, status: int = 200) -> Response:
        return self.renderer.page("reason", sent, problem, status, visit=choice.visit, margin=_MARGIN)

    def _sent(self, request: Request, poll: Poll, written: str) -> Sent:
        """Return what a form was sent with. Raises InvalidTokenError."""
        return Sent(request, poll, self.signer.read(poll.session.id, written, Purpose.VISIT), written)

    def _points(self) -> Mapping[Side, int]:
        return {side: len(case.points) for side, case in self.renderer.pages.debate.text().cases.items()}


async def _nothing() -> None:
    """Nothing has to be on the disk for an answer to count: it is kept in memory."""
