"""The debate's own film on the real window, decoded by the real player."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.debate import Debate
from kiosk.ui.video.probe import can_play
from tests.ui import fake_services
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

FILM = Path(__file__).parent.parent / "film" / "debate"
COLOURS = {(255, 0, 0), (0, 255, 0), (0, 0, 255)}
"""Bars of the test picture."""
OpenFilm = Callable[..., WindowDriver]


def with_film(film: Path, captions: Path | None = FILM / "film.vtt") -> Debate:
    """Return the first debate with a video in each language."""
    held = fake_services.read("open-source-ai")
    texts = {}
    for language, text in held.texts.items():
        assert text.watch is not None
        texts[language] = replace(text, watch=replace(text.watch, video=str(film), captions=str(captions) if captions else None))
    return replace(held, texts=texts)


@pytest.fixture
def open_film(services: FakeServices, open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> OpenFilm:
    """Opens a kiosk on the Watch tab."""

    def open_one(film: Path = FILM / "film.webm", **settings: object) -> WindowDriver:
        debate = with_film(film)
        monkeypatch.setattr(fake_services, "debate", lambda: debate)
        services.open()
        driver = open_kiosk(**settings)
        driver.kiosk.startVisit()
        driver.kiosk.visit.takeStance("")
        driver.kiosk.show("watch")
        return driver

    return open_one


def play(driver: WindowDriver) -> None:
    driver.wait_for("playVideo")
    driver.tap("playVideo")
    driver.wait_until(lambda: driver.kiosk.watch.caption != "")


def near(driver: WindowDriver) -> set[tuple[int, int, int]]:
    """Which of the bars' colours are on the film's place, in steps that a codec keeps."""
    place = driver.item("film")
    corner = place.mapToScene(place.boundingRect().topLeft())
    box = (int(corner.x()), int(corner.y()), int(corner.x() + place.width()), int(corner.y() + place.height()))
    seen = driver.picture().crop(box).resize((120, 40)).tobytes()
    pixels = [seen[at : at + 3] for at in range(0, len(seen), 3)]
    return {colour for colour in COLOURS if any(all(abs(a - b) < 40 for a, b in zip(pixel, colour, strict=True)) for pixel in pixels)}


def test_it_plays_in_software_with_captions_on(open_film: OpenFilm) -> None:
    driver = open_film()
    play(driver)
    assert driver.kiosk.watch.playing
    driver.wait_until(lambda: near(driver) == COLOURS)
    assert driver.item("caption").property("text") == "A picture that moves, and a tone."


def test_captions_go_and_come_back(open_film: OpenFilm) -> None:
    driver = open_film()
    play(driver)
    driver.tap("captions")
    assert not driver.sees("caption")
    driver.tap("captions")
    driver.wait_for("caption")


def test_who_watches_is_there_until_it_is_paused(open_film: OpenFilm) -> None:
    driver = open_film()
    play(driver)
    driver.quiet(600)
    assert not driver.kiosk.idle.warning
    driver.tap("playVideo")
    driver.wait_until(lambda: not driver.kiosk.watch.playing)
    driver.until_warned()


def test_leaving_the_page_stops_it(open_film: OpenFilm) -> None:
    driver = open_film()
    play(driver)
    driver.tap("tab-vote")
    assert not driver.kiosk.watch.playing
    assert driver.kiosk.watch.caption == ""


def test_a_reset_stops_it_and_puts_captions_and_volume_back(open_film: OpenFilm) -> None:
    driver = open_film()
    play(driver)
    driver.tap("captions")
    driver.kiosk.watch.quieter()
    driver.kiosk.startOver()
    watch = driver.kiosk.watch
    assert (watch.playing, watch.captionsOn, watch.volume) == (False, True, 4)


def test_a_film_that_does_not_play_leaves_caption_and_code(open_film: OpenFilm, tmp_path: Path) -> None:
    broken = tmp_path / "film.webm"
    broken.write_bytes((FILM / "film.webm").read_bytes()[:300] + b"x" * 5000)
    driver = open_film(broken)
    driver.wait_for("watchQr")
    assert not driver.sees("watchPlayer")


def test_a_film_that_has_gone_leaves_caption_and_code(open_film: OpenFilm, tmp_path: Path) -> None:
    driver = open_film(tmp_path / "gone.webm")
    driver.wait_for("watchQr")


def test_where_sound_is_off_it_plays_without_and_has_no_volume(open_film: OpenFilm) -> None:
    driver = open_film(sound="off")
    play(driver)
    assert driver.kiosk.watch.muted
    assert not driver.sees("louder")
    assert not driver.sees("wear")


def test_headphones_are_asked_for_before_there_is_sound(open_film: OpenFilm) -> None:
    driver = open_film(sound="headphones")
    driver.kiosk.watch._headphones = lambda: False
    play(driver)
    driver.kiosk.watch.confirmHeadphones()
    assert driver.kiosk.watch.muted
    driver.kiosk.watch._headphones = lambda: None
    driver.kiosk.watch.confirmHeadphones()
    assert not driver.kiosk.watch.muted
    driver.kiosk.startOver()
    assert driver.kiosk.watch.muted


def test_it_is_tried_before_anybody_waits_for_it(application: object, tmp_path: Path) -> None:
    assert application
    assert can_play(FILM / "film.webm")
    assert not can_play(tmp_path / "gone.webm")


def test_without_a_film_and_an_address_there_is_nothing_to_watch(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open()
    driver = open_kiosk(online_url="https://example.org/debate")
    driver.kiosk.startVisit()
    driver.kiosk.visit.takeStance("")
    assert driver.sees("tab-arguments")
    assert not driver.sees("tab-watch")
