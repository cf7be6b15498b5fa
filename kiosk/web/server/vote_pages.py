"""The pages on which people vote. Each is the answer to a form: nothing of a visit is kept here, and nothing of it is in an address."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import InvalidTransitionError, ReasonRule, Session, SessionState
from kiosk.domain.sureness import STEPS
from kiosk.errors import KnownError
from kiosk.services.moderation import Reason
from kiosk.services.result_text import Locale
from kiosk.services.secrecy_text import readable
from kiosk.services.voting import NotRecordedError
from kiosk.web.pages.reading import ReadingPages
from kiosk.web.server import texts, visits
from kiosk.web.server.booth import Booth, CrowdedError
from kiosk.web.server.forms import FormError, read_form
from kiosk.web.server.page_cache import PageCache
from kiosk.web.server.results_view import ResultsPage
from kiosk.web.server.tokens import Purpose, Signer, Token
from kiosk.web.server.used_tokens import FullError

_MOST_OFFERED: Final = 3
_MARGIN: Final = 4
"""A letter may be several characters to a browser."""


Words = Callable[[Locale], str]
"""Words in the language of a page."""
_TITLES: Final[Mapping[str, Words]] = {
    "vote": texts.vote,
    "reason": texts.tell_us_why,
    "thanks": texts.counted_title,
    "results": texts.results,
}


@dataclass(frozen=True, slots=True)
class Sent:
    """A form of a visit. `token` is what it carried, `written` how."""

    request: Request
    session: Session
    token: Token
    written: str


@dataclass(frozen=True, slots=True)
class VotePages:
    """Answers the forms of a visit. `readable` says that others on the network could read them."""

    pages: ReadingPages
    booth: Booth
    signer: Signer
    results_page: ResultsPage
    readable: bool
    cache: PageCache

    async def start(self, request: Request) -> Response:
        """Show the question and, while voting is open, where a visit begins."""
        session = await self.booth.session()
        token = self.signer.begin(session.id) if session and session.voting else ""
        key = "start", request.path_params["language"], session

        def render(mark: str) -> str:
            return self._html("start", {**self._context("start", request), "session": session, "token": mark if token else ""})

        return HTMLResponse(self.cache.get(key, render, token))

    async def visit(self, request: Request) -> Response:
        """Show both sides and the choice, in the order drawn for this visit."""
        form, session = await read_form(request), await self.booth.session()
        if session is None or not session.voting:
            return await self.begin_again(request)
        begun = self.signer.read(session.id, form.get("visit", ""), Purpose.BEGIN)
        stance = form.get("opening", "")
        opening = Stance(stance) if session.settings.opening_stance and stance in set(Stance) else None
        return self._vote_page(self._sent(request, session, self.signer.visit(session.id, begun, opening)))

    async def vote(self, request: Request) -> Response:
        """Take a choice: ask for a reason, or cast it."""
        form, session = await read_form(request), await self.booth.session()
        if session is None:
            return await self.begin_again(request)
        sent = self._sent(request, session, form.get("visit", ""))
        if self.booth.used.was_used(sent.token):
            return self._thanks(sent, again=True)
        choice = visits.choose(visits.begin(session.settings, sent.token), form, self._points())
        if choice is None:
            return self._vote_page(sent, texts.choose_first)
        casts, explained = form.get("next") == "cast", "reason" in form
        if choice.asks_reason and (not casts or choice.cut):
            return self._reason_page(sent, choice, texts.too_long if choice.cut else None)
        if not session.voting:
            return await self._not_now(sent, choice)
        return await self._cast(sent, choice, with_reason=explained)

    async def results(self, request: Request) -> Response:
        """Show the results to someone who has voted, or to everyone once they are public."""
        session, voted = await self.booth.session(), False
        if request.method == "POST" and session is not None:
            form = await read_form(request)
            self.signer.read(session.id, form.get("voted", ""), Purpose.VOTED)
            voted = True
        context = self._context("results", request)
        view = await self.booth.read(lambda: self.results_page.view(session, context["locale"], context["text"], voted=voted))
        return self._render("results", {**context, "view": view})

    async def begin_again(self, request: Request) -> Response:
        """Lead the address of a form's answer, typed or opened later, back to the question."""
        return RedirectResponse(f"/{request.path_params['language']}/", 303)

    async def _cast(self, sent: Sent, choice: visits.Choice, *, with_reason: bool) -> Response:
        language = str(sent.request.path_params["language"])
        try:
            ballot = choice.ballot(language, with_reason=with_reason)
            again = not await self.booth.cast(sent.session, sent.token, ballot)
        except InvalidTransitionError:
            return self._reason_page(sent, choice, texts.reason_needed)
        except NotRecordedError:
            return self._keep(sent, choice, texts.not_recorded, 503)
        except (CrowdedError, FullError):
            raise FormError(503) from None
        side = None if again else choice.visit.choice
        offered = await self.booth.read(lambda: self._offer(sent.session, side.other)) if side else []
        return self._thanks(sent, offered, again=again)

    async def _not_now(self, sent: Sent, choice: visits.Choice) -> Response:
        """Keep a page while voting is paused. Once it has ended there is nothing to keep it for."""
        if sent.session.state is not SessionState.PAUSED:
            return await self.begin_again(sent.request)
        return self._keep(sent, choice, lambda locale: texts.notice(sent.session, locale))

    def _offer(self, session: Session, side: Side) -> Sequence[Reason]:
        try:
            return self.results_page.reasons.draw(session.id, side, _MOST_OFFERED)
        except KnownError:  # the vote is on disk: it is thanked for in any case
            return []

    def _keep(self, sent: Sent, choice: visits.Choice, problem: Words, status: int = 200) -> Response:
        """Show what was chosen and written again, with what happened."""
        if choice.asks_reason:
            return self._reason_page(sent, choice, problem, status)
        return self._vote_page(sent, problem, status)

    def _thanks(self, sent: Sent, offered: Sequence[Reason] = (), *, again: bool) -> Response:
        voted = self.signer.voted(sent.session.id, sent.token)
        if offered:
            return self._page("thanks", sent, offered=offered, again=again, voted=voted)
        return self._cached("thanks", sent, "voted", voted, offered=(), again=again)

    def _vote_page(self, sent: Sent, problem: Words | None = None, status: int = 200) -> Response:
        order, rule = (sent.token.first, sent.token.first.other), sent.session.settings.reason
        buttons = {"asks": rule is not ReasonRule.OFF, "casts": rule is not ReasonRule.REQUIRED}
        if problem:
            return self._page("vote", sent, problem, status, order=order, steps=STEPS, **buttons)
        return self._cached("vote", sent, "token", sent.written, order=order, steps=STEPS, **buttons)

    def _reason_page(self, sent: Sent, choice: visits.Choice, problem: Words | None, status: int = 200) -> Response:
        return self._page("reason", sent, problem, status, visit=choice.visit, margin=_MARGIN)

    def _page(self, template: str, sent: Sent, problem: Words | None = None, status: int = 200, **more: object) -> Response:
        return HTMLResponse(self._visit_html(template, sent, problem, more), status)

    def _cached(self, template: str, sent: Sent, field: str, token: str, **more: Hashable) -> Response:
        """Render a page whose only secret is a token, in the field of this name."""
        key = template, sent.request.path_params["language"], sent.session, tuple(more.items())
        return HTMLResponse(self.cache.get(key, lambda mark: self._visit_html(template, sent, None, {**more, field: mark}), token))

    def _visit_html(self, template: str, sent: Sent, problem: Words | None, more: Mapping[str, object]) -> str:
        """Make a page of a visit. It has no tabs: a link would lose the form."""
        context = self._context(template, sent.request)
        wording = {"problem": problem(context["locale"]) if problem else "", "nav": [], "languages": []}
        return self._html(template, {**context, **wording, "session": sent.session, "token": sent.written, **more})

    def _sent(self, request: Request, session: Session, written: str) -> Sent:
        """Return what a form was sent with. Raises InvalidTokenError."""
        return Sent(request, session, self.signer.read(session.id, written, Purpose.VISIT), written)

    def _points(self) -> Mapping[Side, int]:
        return {side: len(case.points) for side, case in self.pages.debate.text().cases.items()}

    def _context(self, name: str, request: Request) -> dict[str, Any]:
        language = str(request.path_params["language"])
        context = self.pages.context(name, language)
        if name in _TITLES:
            title = f"{_TITLES[name](context['locale'])} – {context['text'].question}"
            context["page"] = replace(context["page"], title=title)
        context["nav"] = [(tab, label, current or tab == name) for tab, label, current in context["nav"]]
        warning = readable(context["locale"]) if self.readable else ""
        return {**context, "words": texts, "robots": "noindex", "language": language, "warning": warning}

    def _render(self, template: str, context: Mapping[str, Any], status: int = 200) -> Response:
        return HTMLResponse(self._html(template, context), status)

    def _html(self, template: str, context: Mapping[str, Any]) -> str:
        return self.pages.environment.get_template(f"{template}.html.j2").render(context)
