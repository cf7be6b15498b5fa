"""Tests what `goodfaith site` writes: the same bytes every time, small, in which languages, with film and pictures, and hostile words."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kiosk.app.debates import read_debate
from kiosk.app.site import SiteOptions
from kiosk.app.site_folder import LIST
from kiosk.domain.debate import Debate, Watch
from kiosk.errors import KnownError
from tests.packs.pictures import write_picture_pack
from tests.publishing.browser import violations
from tests.sample_debate import sample_debate
from tests.ui.hostile import HOSTILE, rotating, written_in
from tests.web.sites import LANGUAGES, OVERFLOW, SHIPPED, opened, pages, structure_faults, write

FILM = Path(__file__).parents[1] / "film" / "debate"
WORDS = [words for name, words in HOSTILE.items() if name != "joiners"]
"""Without a single glyph that is wider than any screen, which the reader refuses."""
SMALL = 300_000
ENGLISH_ONLY = SiteOptions(("en",))


def filmed(debate: Debate, folder: Path = FILM) -> Debate:
    watch = Watch("A film", "Two people talk.", None, str(folder / "film.webm"), str(folder / "film.vtt"))
    return replace(debate, texts={code: replace(text, watch=watch) for code, text in debate.texts.items()})


def hostile_debate(first: int) -> Debate:
    debate = filmed(read_debate(SHIPPED[0], None))
    return written_in(debate, rotating(WORDS, first))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_made_twice_it_is_the_same_to_the_byte(site: Path, tmp_path: Path) -> None:
    assert contents(write(tmp_path / "again")) == contents(site)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_debate_is_small(site: Path, name: str) -> None:
    assert sum(len(content) for content in contents(site / name).values()) <= SMALL


def test_the_sizes_add_up_to_what_is_on_the_disk(tmp_path: Path) -> None:
    write(tmp_path / "out", [filmed(sample_debate())], ENGLISH_ONLY)
    assert sum(map(len, contents(tmp_path / "out" / "sample").values())) > (FILM / "film.webm").stat().st_size + 70_000


def test_one_debate_has_no_index_of_debates(tmp_path: Path) -> None:
    write(tmp_path, [sample_debate()])
    assert {path.name for path in tmp_path.iterdir()} == {"sample", LIST}
    assert {path.name for path in (tmp_path / "sample").iterdir() if path.is_dir()} == set(LANGUAGES)


def test_only_the_languages_that_were_asked_for(tmp_path: Path) -> None:
    write(tmp_path, [sample_debate()], SiteOptions(("ar", "en")))
    assert {path.name for path in (tmp_path / "sample").iterdir() if path.is_dir()} == {"en", "ar"}
    assert 'lang="ar" dir="rtl"' in (tmp_path / "sample" / "index.html").read_text(encoding="utf-8")


def test_a_language_that_there_is_not_is_named_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="has no pages in 'pt', only in: en, "):
        write(tmp_path / "out", [sample_debate()], SiteOptions(("en", "pt")))
    assert not (tmp_path / "out").exists()


def test_a_debate_in_a_language_of_its_own_has_the_programs_words_in_english(tmp_path: Path) -> None:
    debate = sample_debate()
    portuguese = replace(debate, languages=("pt",), texts={"pt": replace(debate.text(), language="pt")})
    write(tmp_path, [portuguese])
    text = (tmp_path / "sample" / "pt" / "cases.html").read_text(encoding="utf-8")
    assert '<html lang="en" dir="ltr">' in text
    assert '<h1 lang="pt" dir="ltr">' in text
    assert ">Português</a>" in text.replace("português", "Português")


@pytest.mark.parametrize("url", ["", "https://vote.example.org/now"])
def test_the_vote_is_at_the_kiosk_or_at_the_address_given(tmp_path: Path, url: str) -> None:
    write(tmp_path, [sample_debate()], SiteOptions(("en",), url))
    for name in ("index", "cases", "argument-for", "argument-against"):
        text = (tmp_path / "sample" / "en" / f"{name}.html").read_text(encoding="utf-8")
        assert (f'href="{url}"' in text) == bool(url)
        assert ("You can vote at the kiosk." in text) != bool(url)


def test_a_film_comes_along_with_its_captions(browser: Browser, tmp_path: Path) -> None:
    write(tmp_path, [filmed(sample_debate())], ENGLISH_ONLY)
    assert (tmp_path / "sample" / "film.webm").read_bytes() == (FILM / "film.webm").read_bytes()
    with opened(browser) as (page, events):
        page.goto((tmp_path / "sample" / "en" / "watch.html").as_uri())
        page.wait_for_function("document.querySelector('video').readyState >= 1")
        page.wait_for_function("document.querySelector('track').readyState === 2")
        assert page.evaluate("document.querySelector('video').textTracks[0].cues.length") > 0
        assert structure_faults(page) == []
        assert violations(page) == []
        assert events == []
    assert "Watch" in (tmp_path / "sample" / "en" / "index.html").read_text(encoding="utf-8")


def test_without_a_film_there_is_no_tab_for_it(site: Path) -> None:
    assert not list(site.rglob("watch.html"))
    assert ">Watch<" not in (site / SHIPPED[0] / "en" / "index.html").read_text(encoding="utf-8")


def test_pictures_have_their_alternative_texts_and_one_size(browser: Browser, tmp_path: Path) -> None:
    write(tmp_path / "out", [read_debate(str(write_picture_pack(tmp_path / "pack")), None)], ENGLISH_ONLY)
    (folder,) = [path for path in (tmp_path / "out").iterdir() if path.is_dir()]
    with opened(browser) as (page, events):
        page.goto((folder / "en" / "cases.html").as_uri())
        assert page.locator("img").evaluate_all("all => all.map(each => each.alt)") == ["A bridge in Lisbon", "A ferry full of people"]
        assert page.locator("img").evaluate_all("all => all.every(each => each.complete && each.naturalWidth > 0)")
        boxes = [image.bounding_box() for image in page.locator("img").all()]
        assert boxes[0] is not None
        assert boxes[1] is not None
        assert (boxes[0]["width"], boxes[0]["height"]) == (boxes[1]["width"], boxes[1]["height"])
        assert events == []


@pytest.mark.parametrize("turn", range(2))
def test_hostile_words_are_words_on_every_page(browser: Browser, tmp_path: Path, turn: int) -> None:
    write(tmp_path / "out", [hostile_debate(turn * len(WORDS) // 2)], SiteOptions(("ar",)))
    foreign = "script, iframe, object, img, picture, svg, style, font, table, form, [onload], [onclick], a[href^='http']"
    with opened(browser, viewport={"width": 320, "height": 700}) as (page, events):
        for html in pages(tmp_path / "out"):
            page.goto(html.as_uri())
            assert page.locator(foreign).count() == 0, html.name
            assert page.evaluate(OVERFLOW) <= 0, html.name
            assert page.locator("h1").count() == 1
        assert events == []


def test_a_template_that_escapes_nothing_is_noticed(browser: Browser, tmp_path: Path) -> None:
    write(tmp_path / "out", [hostile_debate(0)], ENGLISH_ONLY)
    html = tmp_path / "out" / SHIPPED[0] / "en" / "index.html"
    html.write_text(html.read_text(encoding="utf-8").replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", '"'), encoding="utf-8")
    with opened(browser) as (page, _):
        page.goto(html.as_uri())
        assert page.locator("img, script, iframe, svg").count() > 0


def test_a_film_that_is_gone_is_a_known_problem_and_nothing_is_written(tmp_path: Path) -> None:
    shutil.copytree(FILM, tmp_path / "film")
    debate = filmed(sample_debate(), tmp_path / "film")
    (tmp_path / "film" / "film.webm").unlink()
    with pytest.raises(KnownError, match=r"The film 'film\.webm' or its captions cannot be read"):
        write(tmp_path / "out", [debate], ENGLISH_ONLY)
    assert not (tmp_path / "out").exists()
