"""Writes debates as web pages into a folder: for any web space or a USB stick, without a server and without the vote."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from jinja2 import Environment

from kiosk import paths
from kiosk.app.reports.writers import print_locale
from kiosk.app.site_folder import Content, SiteFolder
from kiosk.app.web_edition import WebPictures, film_name, page_languages
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Debate, Watch
from kiosk.errors import KnownError
from kiosk.services.result_text import Locale
from kiosk.services.secrecy_text import Secrecy
from kiosk.settings import Settings
from kiosk.web.pages import texts
from kiosk.web.pages.assets import ICON, STYLE, assets
from kiosk.web.pages.environment import direction, environment
from kiosk.web.pages.reading import Edition, Film, PageInfo, ReadingPages

_POLICY: Final = (
    "default-src 'none'; style-src 'self' file:; font-src 'self' file:; img-src 'self' file:; media-src 'self' file: data:; "
    "base-uri 'none'; form-action 'none'"
)
"""No browser may fetch anything from elsewhere for these pages. `file:` for browsers to which a file is no origin of its own."""


@dataclass(frozen=True, slots=True)
class SiteOptions:
    """The options of `goodfaith site`. Without `languages`, those of the program and of each debate."""

    languages: Sequence[str] = ()
    vote_url: str = ""


def write_site(out: Path, debates: Sequence[Debate], data: DataFolder | None, options: SiteOptions) -> Sequence[Path]:
    """Write one folder a debate, and an index if there are several. Return the pages to open first.

    The same debates give the same bytes. Raises KnownError: a language is not available, or `out` cannot be used; it is then unchanged.
    """
    folder = SiteFolder.open(out)
    settings = Settings.load(data.settings_file) if data else Settings()
    site = _Site(environment(paths.resources()), assets(paths.resources()), data, settings, options)
    files: dict[str, Content] = {}
    for debate in debates:
        files |= site.debate_files(debate)
    if len(debates) > 1:
        files |= site.index_files(debates)
    folder.replace(files)
    return [out / "index.html"] if len(debates) > 1 else [out / debate.id / "index.html" for debate in debates]


@dataclass(frozen=True, slots=True)
class _Site:
    environment: Environment
    assets: Mapping[str, bytes]
    data: DataFolder | None
    settings: Settings
    options: SiteOptions

    def debate_files(self, debate: Debate) -> Mapping[str, Content]:
        """Return the files of a debate's folder by their path in the site."""
        locales = self._locales(debate)
        pictures = WebPictures.of(debate, self.data)
        film = _film(debate.text().watch)
        files: dict[str, Content] = {**self.assets, **(film.files if film else {}), **pictures.files}
        for language in locales:
            pages = self._pages(debate, locales, pictures, film, "../")
            files |= {f"{language}/{_file(name)}": pages.render(name, language).encode() for name in pages.names}
        first = self._pages(debate, locales, pictures, film, "")
        files["index.html"] = first.render("start", next(iter(locales))).encode()
        return {f"{debate.id}/{name}": content for name, content in files.items()}

    def index_files(self, debates: Sequence[Debate]) -> Mapping[str, Content]:
        """Return the page that lists the debates, in each language that all of them are in, with what it loads."""
        every = {code: locale for debate in debates for code, locale in self._locales(debate).items()}
        pages = {code: self._index(debates, code, every).encode() for code in every}
        first = next(iter(every))
        files: dict[str, Content] = {_index_file(code, first): page for code, page in pages.items()}
        return {**self.assets, **files}

    def _index(self, debates: Sequence[Debate], code: str, every: Mapping[str, Locale]) -> str:
        locale, first = every[code], next(iter(every))
        entries = [(debate.text(code), self._start_of(debate, code)) for debate in debates]
        return self.environment.get_template("index.html.j2").render(
            page=PageInfo(locale.code, direction(locale.code), texts.debates(locale)),
            policy=_POLICY,
            locale=locale,
            url={"style": STYLE, "icon": ICON}.__getitem__,
            nav=[],
            languages=[(each, _own_name(each), _index_file(each, first), each == code) for each in every],
            entries=entries,
        )

    def _start_of(self, debate: Debate, code: str) -> str:
        return f"{debate.id}/{code}/index.html" if code in self._locales(debate) else f"{debate.id}/index.html"

    def _pages(
        self, debate: Debate, locales: Mapping[str, Locale], pictures: WebPictures, film: "_CopiedFilm | None", up: str
    ) -> ReadingPages:
        secrecy = Secrecy(self.settings.small_group, self.settings.keep_reasons_days)
        edition = Edition(
            url=partial(_address, up),
            locales=locales,
            vote_url=self.options.vote_url,
            policy=_POLICY,
            secrecy=secrecy,
            pictures=partial(pictures.shown, up),
            film=film.seen_from(up) if film else None,
        )
        return ReadingPages(self.environment, debate, edition)

    def _locales(self, debate: Debate) -> Mapping[str, Locale]:
        """Return the languages of its pages: the debate's own first, then the program's."""
        from kiosk.i18n import is_translated

        known = page_languages(debate)
        chosen = self.options.languages or known
        unknown = [code for code in chosen if code not in debate.languages and not is_translated(code)]
        if unknown:
            message = f"The debate '{debate.id}' has no pages in '{unknown[0]}', only in: {', '.join(known)}. Nothing was written."
            raise KnownError(message)
        return {code: print_locale(code) for code in dict.fromkeys(chosen)}


@dataclass(frozen=True, slots=True)
class _CopiedFilm:
    """A film that is copied into the folder of its debate.

    Captions are part of the page: opened as a file, it may not load them from another file.
    """

    name: str
    path: Path
    captions: str
    size: int

    @property
    def files(self) -> Mapping[str, Content]:
        return {self.name: self.path}

    def seen_from(self, up: str) -> Film:
        return Film(f"{up}{self.name}", self.captions, self.size)


def _film(watch: Watch | None) -> _CopiedFilm | None:
    if watch is None or watch.video is None:
        return None
    from base64 import b64encode

    path = Path(watch.video)
    try:
        size, text = path.stat().st_size, Path(watch.captions).read_text(encoding="utf-8-sig") if watch.captions else ""
    except OSError as error:
        message = (
            f"The film '{path.name}' or its captions cannot be read ({error.strerror}): 'goodfaith check' says more. Nothing was written."
        )
        raise KnownError(message) from error
    captions = f"data:text/vtt;base64,{b64encode(text.encode()).decode()}" if text else ""
    return _CopiedFilm(film_name(path), path, captions, size)


def _address(up: str, name: str, language: str) -> str:
    """Return a link from a page in a language's folder (`up` is '../'), or from the debate's own folder ('')."""
    if name in {"style", "icon"}:
        return f"{up}{STYLE if name == 'style' else ICON}"
    return f"{up}{language}/{_file(name)}"


def _file(name: str) -> str:
    return "index.html" if name == "start" else f"{name}.html"


def _index_file(code: str, first: str) -> str:
    return "index.html" if code == first else f"index.{code}.html"


def _own_name(code: str) -> str:
    from kiosk.i18n import language_name

    return language_name(code)
