"""The tour: a visit simulated off screen, with a picture of every screen and the report."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.app.debates import read_debate, require_language
from kiosk.app.dependencies import kiosk_dependencies
from kiosk.app.sample_station import SampleStation
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import SessionSettings
from kiosk.errors import KnownError
from kiosk.services.room_server import NetworkAddress, NoRoomServer, RoomState
from kiosk.services.sample_reasons import sample_reasons
from kiosk.services.visitor_simulator import VisitorSimulator

_TOUR_SESSION: Final = "Open day"
_TOUR_VISITS: Final = 224
"""Enough to show every result, with some reasons still waiting for review."""


@dataclass(frozen=True, slots=True)
class TourOptions:
    """The options of `goodfaith tour`."""

    debate: str | None = None
    size: tuple[int, int] = (1920, 1080)
    language: str | None = None
    text_size: int = 0
    theme: str = "paper"


class _PicturedRoom(NoRoomServer):
    """A server for phones that is on as soon as it is asked for, in no network."""

    def addresses(self) -> Sequence[NetworkAddress]:
        return [NetworkAddress("192.168.10.20", "wlan0")]

    def start(self, session_id: str, address: str) -> None:
        del session_id
        self.state, self.url = RoomState.ON, f"http://{address}:8420/"

    def stop(self) -> None:
        self.state, self.url = RoomState.OFF, ""


def take_tour(out: Path, data: DataFolder | None, options: TourOptions, on_picture: Callable[[str], None]) -> int:
    """Simulate a visit off screen, in a temporary data folder. Return the number of pictures; `on_picture` gets the name of each.

    Raises:
        KnownError: the debate cannot be used in that language, a picture of it not be drawn, or `out` cannot be written to.
    """
    debate = read_debate(options.debate, data)
    require_language(debate, options.language)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app.debate_pictures import prepare_pictures
    from kiosk.app.reports import session_report
    from kiosk.ui.tour import TourAppearance, run_tour
    from kiosk.ui.viewmodels.appearance import THEMES

    if options.theme not in THEMES:
        message = f"There is no theme '{options.theme}', only: {', '.join(THEMES)}."
        raise KnownError(message)
    _make_folder(out)
    with TemporaryDirectory(prefix="goodfaith-tour-") as folder, open_workspace(DataFolder(Path(folder))) as workspace:
        session = workspace.sessions.start(_TOUR_SESSION, debate, SessionSettings())
        reasons = sample_reasons(debate, options.language)
        VisitorSimulator(workspace.store.ballots, workspace.moderation, reasons).run(session, debate, _TOUR_VISITS, seed=1)
        if options.language:
            workspace.setup.change({"language": options.language})
        prepare_pictures(workspace.folder, debate)
        appearance = TourAppearance(*options.size, theme=options.theme, text_size=options.text_size)
        station = SampleStation(debate.id)
        services = replace(kiosk_dependencies(workspace, debate), play_chime=lambda: None, room=_PicturedRoom(), station=lambda: station)
        pictures = run_tour(services, session, out, appearance, on_picture)
        session_report.write_pdf(workspace, workspace.sessions.find(session.id), out / "summary.pdf", options.language, debate)
    return pictures


def take_every_tour(out: Path, data: DataFolder | None, options: TourOptions) -> Iterator[Path]:
    """Take a tour in every language and theme. Yield each folder under `out` when it is complete. Raises KnownError."""
    from kiosk.i18n import language_names
    from kiosk.ui.viewmodels.appearance import THEMES

    for language, theme in product(language_names(), THEMES):
        folder = out / language / theme.replace(" ", "-")
        take_tour(folder, data, replace(options, language=language, theme=theme), lambda _: None)
        yield folder


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"The folder '{folder}' cannot be created ({error.strerror}), so no picture was taken: choose another one."
        raise KnownError(message) from error
