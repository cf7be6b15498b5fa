"""The pages to read of a debate, as HTML in one language. Files and the server use the same."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from jinja2 import Environment

from kiosk.domain.debate import Debate, DebateText, Side
from kiosk.i18n import language_name
from kiosk.services.result_text import Locale
from kiosk.services.secrecy_text import Secrecy, sections
from kiosk.web.pages import texts
from kiosk.web.pages.environment import direction

READING_ORDER: Final = (Side.FOR, Side.AGAINST)
_TEMPLATES: Final = {"start": "question", "argument-for": "argument", "argument-against": "argument"}
_TABS: Final = {"start": texts.start, "common-ground": texts.common_ground, "cases": texts.arguments, "watch": texts.watch}

Tab = tuple[str, str, bool]
"""The name of a page, its label, and whether it is this one."""


@dataclass(frozen=True, slots=True)
class PageInfo:
    """What a browser is told of a page."""

    language: str
    direction: str
    title: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture of the debate at its address."""

    href: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Film:
    """Addresses of a film and its captions ('' for none). `size` in bytes."""

    video: str
    captions: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Edition:
    """Where the pages will be.

    `url` gives the address of a page by name and language, seen from the page that is made, also of 'style' and 'icon'. `locales` are the
    languages that the pages are in, by code. `vote_url` is an address to vote at, '' if that is the kiosk alone; `policy` is a
    Content-Security-Policy, '' where a server sends one. `pictures` are by language.
    """

    url: Callable[[str, str], str]
    locales: Mapping[str, Locale]
    vote_url: str = ""
    policy: str = ""
    secrecy: Secrecy = field(default_factory=Secrecy)
    pictures: Callable[[str], Mapping[str, ShownPicture]] = lambda _language: {}
    film: Film | None = None
    extra_tabs: Callable[[Locale], Sequence[Tab]] = lambda _locale: ()
    """Tabs of a server's own pages, after the others."""


@dataclass(frozen=True, slots=True)
class ReadingPages:
    """Makes the pages of one debate."""

    environment: Environment
    debate: Debate
    edition: Edition

    @property
    def names(self) -> Sequence[str]:
        """Return the names of the pages that this debate has."""
        watch = ["watch"] if self._has_watch else []
        return ["start", "common-ground", "cases", "argument-for", "argument-against", *watch, "secrecy"]

    def render(self, name: str, language: str, order: Sequence[Side] = READING_ORDER) -> str:
        """Return a page by name. `order` says which side stands first."""
        context = self.context(name, language)
        template = self.environment.get_template(f"{_TEMPLATES.get(name, name)}.html.j2")
        return template.render(context, order=order, **self._own_context(name, context["locale"]))

    def context(self, name: str, language: str) -> dict[str, Any]:
        """Return what `base.html.j2` and the debate's pages need. `name` may be that of a page which only a server has."""
        locale, text = self.edition.locales[language], self.debate.text(language)
        return {
            "page": PageInfo(locale.code, direction(locale.code), self._title(name, text, locale), text.tagline),
            "policy": self.edition.policy,
            "locale": locale,
            "text": text,
            "url": partial(_address, self.edition.url, language),
            "nav": self.tabs(name, locale),
            "languages": self._languages(name, language),
            "vote_url": self.edition.vote_url,
            "pictures": self.edition.pictures(language),
            "film": self.edition.film,
        }

    def tabs(self, current: str, locale: Locale) -> Sequence[Tab]:
        shown = [(name, label(locale), name == current) for name, label in _TABS.items() if name in self.names]
        return [*shown, *self.edition.extra_tabs(locale)]

    def _own_context(self, name: str, locale: Locale) -> dict[str, Any]:
        if name == "secrecy":
            return {"secrecy_card": sections(self.edition.secrecy, locale)}
        return {"side": Side(name.removeprefix("argument-"))} if name.startswith("argument-") else {}

    def _title(self, name: str, text: DebateText, locale: Locale) -> str:
        if name == "start":
            return text.question
        if name == "secrecy":
            return f"{texts.secrecy(locale)} – {text.question}"
        if name.startswith("argument-"):
            return f"{text.cases[Side(name.removeprefix('argument-'))].heading} – {text.question}"
        return f"{_TABS[name](locale)} – {text.question}" if name in _TABS else text.question

    def _languages(self, name: str, language: str) -> Sequence[tuple[str, str, str, bool]]:
        where = name if name in self.names else "start"
        return [(code, language_name(code), self.edition.url(where, code), code == language) for code in self.edition.locales]

    @property
    def _has_watch(self) -> bool:
        watch = self.debate.text().watch
        return bool(watch and (self.edition.film or (watch.url or "").startswith("https://")))


def _address(url: Callable[[str, str], str], own: str, name: str, language: str | None = None) -> str:
    return url(name, language or own)
