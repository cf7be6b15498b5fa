"""What the organiser reads about the second copy: where it is, since which vote it is up to date, and what is wrong."""

from datetime import UTC, datetime

import pytest

from kiosk.services.second_copy import CopyState, CopyStatus
from kiosk.ui.viewmodels.organiser.second_copy import SecondCopyViewModel
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices

PLACE = "/media/kiosk/RED STICK"
SINCE = datetime(2025, 3, 4, 14, 5, tzinfo=UTC)


class Copy:
    """Has the status that a test sets."""

    def __init__(self) -> None:
        self.status = CopyStatus(CopyState.STARTING, PLACE)


@pytest.fixture
def copy() -> Copy:
    return Copy()


@pytest.fixture
def model(application: object, copy: Copy) -> SecondCopyViewModel:
    assert application
    return SecondCopyViewModel(copy)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("status", "line", "troubled"),
    [
        (CopyStatus(CopyState.CURRENT, PLACE, votes=120), "Second copy: on RED STICK, up to date since vote 120.", False),
        (CopyStatus(CopyState.CURRENT, PLACE), "Second copy: on RED STICK, up to date.", False),
        (CopyStatus(CopyState.STARTING, PLACE), "Second copy: looking for RED STICK.", False),
        (CopyStatus(CopyState.WAITING, PLACE), "after the next votes, or when the session ends.", False),
        (CopyStatus(CopyState.MISSING, PLACE, since=SINCE), "RED STICK is missing since ", True),
        (CopyStatus(CopyState.FOREIGN, PLACE, since=SINCE), "goodfaith restore", True),
        (CopyStatus(CopyState.FAILED, PLACE, problem="The disk {full}."), "not up to date. The disk {full}. The votes are safe", True),
    ],
)
def test_the_line_says_how_it_stands(copy: Copy, model: SecondCopyViewModel, status: CopyStatus, line: str, troubled: bool) -> None:
    copy.status = status
    model.refresh()

    assert model.state == status.state.value
    assert line in model.text
    assert model.needsAttention is troubled


def test_a_missing_stick_tells_since_when_and_that_the_votes_are_safe(copy: Copy, model: SecondCopyViewModel) -> None:
    copy.status = CopyStatus(CopyState.MISSING, PLACE, since=SINCE)
    model.refresh()

    assert "2025" in model.text or "/25" in model.text
    assert model.text.endswith("The votes are safe on this machine.")


def test_it_tells_only_what_is_new(copy: Copy, model: SecondCopyViewModel) -> None:
    told: list[str] = []
    model.changed.connect(lambda: told.append(model.text))
    copy.status = CopyStatus(CopyState.CURRENT, PLACE, votes=20)
    model.refresh()
    model.refresh()

    assert len(told) == 1


def test_without_one_the_organiser_is_told_how_to_have_one(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open()
    organiser = open_kiosk().kiosk.organiser

    assert organiser.secondCopy.state == "off"
    assert "Second copy: none" in organiser.secondCopy.text
