import subprocess
from itertools import product
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk.app import tour
from kiosk.app.tour import TourOptions
from kiosk.i18n import language_names
from kiosk.ui.viewmodels.appearance import THEMES
from tests.commands import PROGRAM, clean_environment, goodfaith
from tests.packs.pictures import COLOURS, write_picture_pack

PICTURED = {"ground": "common_ground", "reading-for": "for", "reading-against": "against"}
"""Screens that show a part's picture."""


@pytest.mark.timeout(600)
def test_a_tour_keeps_a_picture_of_every_screen_and_the_page(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    out, pack = tmp_path / "new" / "pictures", write_picture_pack(tmp_path_factory.mktemp("bridge"))
    look = ("--size", "640x360", "--theme", "night", "--text-size", "1")

    done = goodfaith("tour", "--out", out, "--debate", pack, *look, cwd=tmp_path)

    pictures = sorted(path.name for path in out.glob("*.png"))
    assert done.returncode == 0, done.stderr
    assert {"attract.png", "vote.png", "thanks.png", "results.png"} <= set(pictures)
    assert done.stdout.splitlines()[-1] == f"{len(pictures)} pictures and summary.pdf are in {out}."
    assert sorted(Path(line).name for line in done.stdout.splitlines()[:-1]) == pictures
    assert (out / "summary.pdf").read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new"]
    assert all(_shows(out / f"{screen}.png", COLOURS[part]) for screen, part in PICTURED.items())


def _shows(screenshot: Path, colour: str) -> bool:
    """Return whether a hundred pixels have about this colour."""
    with Image.open(screenshot) as image:
        different = ImageChops.difference(image.convert("RGB"), Image.new("RGB", image.size, colour)).convert("L")
    return sum(different.histogram()[:6]) > 100


def test_every_tour_is_one_in_each_language_and_theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[Path, str | None, str, int]] = []
    monkeypatch.setattr(
        tour, "take_tour", lambda out, _, options, __: seen.append((out, options.language, options.theme, options.text_size))
    )

    folders = list(tour.take_every_tour(tmp_path, None, TourOptions(text_size=2)))

    assert [(language, theme) for _, language, theme, _ in seen] == list(product(language_names(), THEMES))
    assert folders == [out for out, *_ in seen]
    assert len(set(folders)) == len(seen)
    assert tmp_path / "ar" / "black-on-white" in folders
    assert {size for *_, size in seen} == {2}


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_one_command_takes_them_all(tmp_path: Path) -> None:
    command = [*PROGRAM, "tour", "--every", "--out", str(tmp_path), "--size", "640x360"]
    done = subprocess.run(command, env=clean_environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    pages = {tuple(sorted(path.name for path in Path(line).iterdir())) for line in done.stdout.splitlines()}
    assert len(pages) == 1
    assert len(done.stdout.splitlines()) == len(language_names()) * len(THEMES)
