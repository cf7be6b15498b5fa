"""What the folder of a site and the server have in common: the languages of their pages, and pictures and film beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.debate_pictures import rendered_pictures
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Debate
from kiosk.services.pictures import RenderedPictures
from kiosk.web.pages.reading import ShownPicture


def page_languages(debate: Debate) -> Sequence[str]:
    """Return the languages of a debate's pages: its own first, then the program's."""
    from kiosk.i18n import language_names

    return list(dict.fromkeys([*debate.languages, *language_names()]))


def film_name(video: Path) -> str:
    return f"film{video.suffix.lower()}"


@dataclass(frozen=True, slots=True)
class WebPictures:
    """The pictures of a debate by its languages, of which the first is the default. They differ in their alt texts."""

    by_language: Mapping[str, RenderedPictures]

    @classmethod
    def of(cls, debate: Debate, data: DataFolder | None) -> "WebPictures":
        return cls({code: rendered_pictures(data, debate, code) for code in debate.languages})

    @property
    def files(self) -> Mapping[str, bytes]:
        """Return their contents by name."""
        return {f"{part}.jpg": picture.content for part, picture in self._default.items()}

    def shown(self, folder: str, language: str) -> Mapping[str, ShownPicture]:
        """Return them for a page in a language. `folder` is the address of the folder of the files, with a slash at its end."""
        pictures = self.by_language.get(language, self._default)
        return {part.value: ShownPicture(f"{folder}{part}.jpg", each.width, each.height, each.alt) for part, each in pictures.items()}

    @property
    def _default(self) -> RenderedPictures:
        return next(iter(self.by_language.values()))
