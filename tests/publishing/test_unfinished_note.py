"""Where words of visitors who walked away are kept, the page says that some reasons may be theirs."""

import pytest

from kiosk.publishing.text import sentences
from kiosk.publishing.text.methodology import statements
from kiosk.services.result_text import ENGLISH
from kiosk.services.summary import Summary
from tests.publishing.exported import exported

NOTE = "Some reasons may be by visitors who walked away before they voted: their words were kept, as the organiser had set."


def texts(summary: Summary) -> list[str]:
    """Return the foot of the first page, and what the pages on the method, the web page and the spreadsheet say."""
    return [
        sentences.how_counted(summary, ENGLISH),
        " ".join(text for _, paragraphs in statements(summary, ENGLISH) for text in paragraphs),
    ]


def test_paper_and_files_say_so_where_it_is_true() -> None:
    assert all(NOTE in text for text in texts(exported(may_hold_unfinished=True)))


@pytest.mark.parametrize("summary", [exported(), exported(may_hold_unfinished=True, votes=4, split=None, flow=None)])
def test_nothing_is_said_where_no_reason_can_be_theirs(summary: Summary) -> None:
    assert not any(NOTE in text for text in texts(summary))
