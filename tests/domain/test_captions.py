"""WebVTT as authors and editors write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.captions import Cue, caption_at, read_captions

WHOLE = """\
WEBVTT - made by hand
Kind: captions

STYLE
::cue { color: lime }

NOTE
00:00.000 --> 00:01.000 is no cue

one
00:01.000 --> 00:02.500 line:80% align:center
<v Ada Lovelace>Good <b>evening</b>, <c.loud>all</c>.

01:00:02.000 --> 01:00:04.000
- Fish &amp; chips?
- No.
"""


def test_cues_by_time_without_styling() -> None:
    assert read_captions(WHOLE) == (Cue(1000, 2500, "Good evening, all."), Cue(3602000, 3604000, "- Fish & chips?\n- No."))


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_any_line_end_and_a_byte_order_mark(end: str) -> None:
    assert read_captions("\ufeff" + WHOLE.replace("\n", end)) == read_captions(WHOLE)


@pytest.mark.parametrize("text", ["", "1\n00:00:01,000 --> 00:00:02,000\nSubRip\n", "WEBVTTX\n\n00:01.000 --> 00:02.000\nWords\n", "\n\n"])
def test_what_is_no_webvtt_has_no_cues(text: str) -> None:
    assert read_captions(text) == ()


@pytest.mark.parametrize("times", ["00:02.000 --> 00:01.000", "00:61.000 --> 00:62.000", "0:01 --> 0:02", "00:01.000 -> 00:02.000"])
def test_a_cue_with_times_that_make_no_sense_is_left_out(times: str) -> None:
    text = f"WEBVTT\n\n{times}\nWrong\n\n00:03.000 --> 00:04.000\nRight\n"
    assert [cue.text for cue in read_captions(text)] == ["Right"]


def test_two_at_once_stand_below_each_other_and_an_end_is_not_included() -> None:
    cues = (Cue(0, 1000, "One"), Cue(500, 2000, "Two"))
    assert [caption_at(cues, moment) for moment in (0, 500, 999, 1000, 2000)] == ["One", "One\nTwo", "One\nTwo", "Two", ""]


@given(st.text(alphabet=st.sampled_from("WEBVT \n\t0123:.->abc<>&;/v\r"), max_size=400))
def test_nothing_in_a_file_breaks_it(text: str) -> None:
    for cue in read_captions("WEBVTT\n\n" + text):
        assert 0 <= cue.start < cue.end
        assert cue.text.strip()


@pytest.mark.parametrize("hours", ["0" * 5000, "9" * 20])
def test_a_time_without_end_is_skipped(hours: str) -> None:
    cues = read_captions(f"WEBVTT\n\n00:00.000 --> {hours}:00:00.000\nLost\n\n00:01.000 --> 00:02.000\nKept\n")
    assert [cue.text for cue in cues] == ["Kept"]
