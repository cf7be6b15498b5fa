"""Makes the HTML of the pages on which people vote."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from kiosk.services.result_text import Locale
from kiosk.services.secrecy_text import readable
from kiosk.web.pages.reading import ReadingPages
from kiosk.web.server import slip_texts, texts
from kiosk.web.server.page_cache import PageCache
from kiosk.web.server.poll import Poll
from kiosk.web.server.tokens import Token

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
    poll: Poll
    token: Token
    written: str


@dataclass(frozen=True, slots=True)
class Renderer:
    """Fills templates. `readable` says that others on the network could read a form."""

    pages: ReadingPages
    readable: bool
    cache: PageCache

    def page(self, template: str, sent: Sent, problem: Words | None = None, status: int = 200, **more: object) -> Response:
        return HTMLResponse(self._visit_html(template, sent, problem, more), status)

    def cached(self, template: str, sent: Sent, field: str, token: str, **more: Hashable) -> Response:
        """Render a page whose only secret is a token, in the field of this name."""
        key = template, sent.request.path_params["language"], sent.poll, tuple(more.items())
        return HTMLResponse(self.cache.get(key, lambda mark: self._visit_html(template, sent, None, {**more, field: mark}), token))

    def html(self, template: str, context: Mapping[str, Any]) -> str:
        return self.pages.environment.get_template(f"{template}.html.j2").render(context)

    def context(self, name: str, request: Request) -> dict[str, Any]:
        language = str(request.path_params["language"])
        context = self.pages.context(name, language)
        if name in _TITLES:
            title = f"{_TITLES[name](context['locale'])} – {context['text'].question}"
            context["page"] = replace(context["page"], title=title)
        context["nav"] = [(tab, label, current or tab == name) for tab, label, current in context["nav"]]
        warning = readable(context["locale"]) if self.readable else ""
        return {**context, "words": texts, "slip_words": slip_texts, "robots": "noindex", "language": language, "warning": warning}

    def _visit_html(self, template: str, sent: Sent, problem: Words | None, more: Mapping[str, object]) -> str:
        """Make a page of a visit. It has no tabs: a link would lose the form."""
        context = self.context(template, sent.request)
        wording = {"problem": problem(context["locale"]) if problem else "", "nav": [], "languages": []}
        return self.html(template, {**context, **wording, "session": sent.poll.session, "token": sent.written, **more})


def begin_again(request: Request) -> Response:
    """Lead the address of a form's answer, typed or opened later, back to the question."""
    return RedirectResponse(f"/{request.path_params['language']}/", 303)
