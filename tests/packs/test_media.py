"""The video and captions of a pack: what `check` reports and what the screen gets."""

from pathlib import Path

import pytest

from kiosk.packs import inspect_pack
from tests.packs.sample_pack import MANIFEST, write_pack
from tests.packs.test_reading import WATCHED

FILM = Path(__file__).parent.parent / "film" / "debate"
NAMED = MANIFEST + '[watch]\nvideo = "film.webm"\ncaptions = "film.vtt"\n'
CUES = "WEBVTT\n\n00:00.000 --> 00:02.000\nGood evening.\n"


def pack(folder: Path, film: bytes, captions: str | bytes) -> Path:
    made = write_pack(folder / "bridge", WATCHED, NAMED)
    (made / "film.webm").write_bytes(film)
    (made / "film.vtt").write_bytes(captions.encode() if isinstance(captions, str) else captions)
    return made


def told(folder: Path) -> tuple[list[str], str | None, str | None]:
    inspection = inspect_pack(folder)
    assert inspection.debate is not None
    watch = inspection.debate.text().watch
    assert watch is not None
    return [str(notice) for notice in inspection.warnings], watch.video, watch.captions


@pytest.mark.parametrize("head", [(FILM / "film.webm").read_bytes()[:64], b"\0\0\0\x20ftypisom", b"OggS\0\x02"])
def test_a_film_is_known_by_its_first_bytes(tmp_path: Path, head: bytes) -> None:
    made = pack(tmp_path, head, CUES)
    assert told(made) == ([], str(made / "film.webm"), str(made / "film.vtt"))


@pytest.mark.parametrize("content", [b"", b"#EXTM3U\nhttps://example.org/film.ts\n", b"ffconcat version 1.0\n", b"<html>", b"\0" * 64])
def test_what_is_no_film_or_would_fetch_one_is_not_played(tmp_path: Path, content: bytes) -> None:
    notices, video, _ = told(pack(tmp_path, content, CUES))
    assert video is None
    assert notices == [
        "pack.toml:5: 'film.webm' is no film (MP4, WebM, Matroska or Ogg); the caption and a QR code are shown instead",
    ]


@pytest.mark.parametrize(
    ("captions", "why"),
    [
        ("1\n00:00:01,000 --> 00:00:02,000\nSubRip\n", "holds no captions (WebVTT saved as UTF-8); the video is shown without"),
        (CUES.encode("utf-16"), "is not saved as UTF-8; the video is shown without captions"),
        ("WEBVTT\n\n" + "x" * 1_000_001, "holds no captions (WebVTT saved as UTF-8); the video is shown without"),
    ],
)
def test_captions_that_cannot_be_used_leave_the_film(tmp_path: Path, captions: str | bytes, why: str) -> None:
    made = pack(tmp_path, b"OggS", captions)
    assert told(made) == ([f"pack.toml:6: 'film.vtt' {why}"], str(made / "film.webm"), None)
