"""View models without a window: clocks, and calls that come too late or twice."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMetaObject, QObject, QTimer
from pytestqt.qtbot import QtBot

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import ReasonRule, SessionSettings
from kiosk.domain.tally import EntryMethod, Split
from kiosk.services.voting import NotRecordedError
from kiosk.settings import Settings
from kiosk.ui.composition import build_view_models
from kiosk.ui.viewmodels.appearance import TEXT_SCALES, THEMES, AppearanceViewModel
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.debate import qr_path
from kiosk.ui.viewmodels.idle import IdleViewModel
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.navigation import TABS
from tests.ui.fake_services import FakeServices, debate
from tests.ui.window_driver import PIN

pytestmark = pytest.mark.usefixtures("application")


@pytest.fixture
def kiosk(services: FakeServices) -> KioskViewModel:
    """View models on an open booth session."""
    services.open()
    return build_view_models(services.dependencies(), services.session, motion=False)


def test_only_votes_on_disk_are_announced(qtbot: QtBot, services: FakeServices) -> None:
    session = services.open()
    store = services.store
    current = CurrentSession(session, debate(), store.ballots, store.counts, None)
    ballot = Ballot(Side.FOR, Side.FOR)
    with qtbot.waitSignal(current.recorded):
        current.cast(session, ballot)
    with qtbot.waitSignal(current.recorded):
        current.enter(session, EntryMethod.HANDS, Split(1, 2))
    store.ballots.fails = "This vote was not recorded."
    with qtbot.assertNotEmitted(current.recorded), pytest.raises(NotRecordedError):
        current.cast(session, ballot)


def test_idle_leaves_by_its_own_clock(qtbot: QtBot) -> None:
    idle = IdleViewModel(0, 1)
    with qtbot.waitSignal(idle.timedOut):
        idle.start()
    assert not idle.warning


def test_idle_warns_then_leaves_once_and_activity_starts_over(qtbot: QtBot) -> None:
    idle = IdleViewModel(3, 2)
    idle.start()
    for _ in range(3):
        assert not idle.warning
        idle.tick()
    assert (idle.warning, idle.secondsLeft, idle.shareLeft) == (True, 2, 1.0)
    idle.registerActivity()
    assert (idle.warning, idle.secondsLeft) == (False, 5)
    with qtbot.waitSignals([idle.timedOut]):
        for _ in range(5):
            idle.tick()
    with qtbot.assertNotEmitted(idle.timedOut):
        idle.stop()
        idle.tick()


def longer_page(idle: IdleViewModel) -> None:
    idle.set_word_counter(lambda: 1000)
    idle.start()


@pytest.mark.parametrize("end", [longer_page, IdleViewModel.stop, IdleViewModel.registerActivity], ids=["longer page", "rest", "activity"])
def test_whatever_ends_a_warning_the_screen_hears_of_it(end: Callable[[IdleViewModel], None]) -> None:
    idle = IdleViewModel(3, 2)
    shown: list[bool] = []
    idle.changed.connect(lambda: shown.append(idle.warning))
    idle.start()
    for _ in range(4):
        idle.tick()
    assert shown == [True, True]
    end(idle)
    assert shown == [True, True, False]


@pytest.mark.parametrize(("words", "patience"), [(0, 60), (100, 60), (239, 120), (240, 120), (1200, 600)])
def test_patience_grows_with_the_words_on_a_page(words: int, patience: int) -> None:
    idle = IdleViewModel(60, 30)
    idle.set_word_counter(lambda: words)
    idle.start()
    idle.extend_patience()
    assert idle.secondsLeft == patience + 30


@pytest.mark.parametrize(("warning", "warned_after"), [(30, 90), (300, 60)])
def test_a_page_can_have_its_own_seconds_with_the_warning_among_them(warning: int, warned_after: int) -> None:
    idle = IdleViewModel(60, warning)
    idle.start_fixed(120)
    for _ in range(warned_after):
        assert not idle.warning
        idle.tick()
    assert (idle.warning, idle.secondsLeft, idle.shareLeft) == (True, 120 - warned_after, 1.0)
    idle.start()
    assert idle.secondsLeft == 60 + warning


def test_look_goes_round_and_comes_back_to_the_organisers() -> None:
    look = AppearanceViewModel(Settings(text_size=1))
    sizes, themes = [], []
    for _ in TEXT_SCALES:
        look.nextTextSize()
        sizes.append(look.textScale)
    for _ in THEMES:
        look.nextTheme()
        themes.append(look.theme)
    assert sizes == [*TEXT_SCALES[2:], *TEXT_SCALES[:2]]
    assert set(themes) == set(THEMES)
    look.nextTextSize()
    look.reset()
    assert (look.theme, look.textSize) == ("paper", 1)


@pytest.mark.parametrize("tab", TABS)
def test_no_tab_opens_before_the_first_tap(kiosk: KioskViewModel, tab: str) -> None:
    kiosk.show(tab)
    kiosk.read("for")
    assert kiosk.screen == "attract"


def test_unknown_tabs_are_nothing(kiosk: KioskViewModel) -> None:
    kiosk.startVisit()
    kiosk.visit.takeStance("")
    kiosk.show("organiser")
    assert kiosk.screen == "ground"


def test_moves_out_of_turn_change_nothing(kiosk: KioskViewModel, services: FakeServices) -> None:
    visit = kiosk.visit
    for move in (
        visit.cast,
        visit.castWithoutReason,
        visit.giveReason,
        visit.changeChoice,
        lambda: visit.setDraft("x"),
        lambda: visit.pickPoint(0),
    ):
        move()
    assert (kiosk.screen, visit.draft, services.votes) == ("attract", "", 0)
    kiosk.startVisit()
    visit.cast()
    visit.choose("for")
    assert (kiosk.screen, visit.choice, services.votes) == ("opening", "", 0)


def test_a_needed_reason_cannot_be_skipped(services: FakeServices) -> None:
    services.open(SessionSettings(reason=ReasonRule.REQUIRED))
    kiosk = build_view_models(services.dependencies(), services.session)
    kiosk.startVisit()
    kiosk.visit.takeStance("")
    kiosk.visit.choose("for")
    kiosk.visit.castWithoutReason()
    kiosk.visit.cast()
    assert (kiosk.visit.canCast, services.votes) == (False, 0)
    kiosk.show("vote")
    kiosk.visit.giveReason()
    kiosk.visit.setDraft("   ")
    assert not kiosk.visit.canCast
    kiosk.visit.setDraft("Because.")
    kiosk.visit.cast()
    assert (kiosk.screen, services.votes) == ("thanks", 1)


def test_a_session_without_reasons_never_asks_for_one(services: FakeServices) -> None:
    services.open(SessionSettings(reason=ReasonRule.OFF, opening_stance=False))
    kiosk = build_view_models(services.dependencies(), services.session)
    kiosk.startVisit()
    assert kiosk.screen == "ground"
    kiosk.show("vote")
    kiosk.visit.choose("against")
    kiosk.visit.giveReason()
    assert (kiosk.screen, kiosk.visit.reasonAsked) == ("vote", False)


@pytest.mark.parametrize(("typed", "left"), [("", 280), ("abc", 277), ("👩‍👩‍👧‍👦é", 278), ("x" * 400, 0)])
def test_letters_left_are_what_a_reader_would_count(kiosk: KioskViewModel, typed: str, left: int) -> None:
    kiosk.startVisit()
    kiosk.visit.takeStance("")
    kiosk.show("vote")
    kiosk.visit.choose("for")
    kiosk.visit.giveReason()
    kiosk.visit.setDraft(typed)
    assert kiosk.visit.lettersLeft == left


def test_the_pin_pad_cancels_itself(kiosk: KioskViewModel, services: FakeServices, qtbot: QtBot) -> None:
    services.pin.set(PIN)
    kiosk.openOrganiser()
    (quiet,) = [timer for timer in kiosk.pin.findChildren(QTimer) if timer.isSingleShot()]
    assert (quiet.isActive(), quiet.interval()) == (True, 10_000)
    quiet.start(1)
    qtbot.waitUntil(lambda: kiosk.screen == "attract")
    assert kiosk.pin.typedCount == 0


def test_the_organiser_cannot_end_what_is_not_there(services: FakeServices) -> None:
    kiosk = build_view_models(services.dependencies(), None)
    for act in (kiosk.organiser.session.end, kiosk.organiser.session.reveal):
        act()
        assert kiosk.organiser.message == "That is not possible now."


def test_every_child_model_has_a_parent(kiosk: KioskViewModel) -> None:
    children: list[QObject] = [
        kiosk.debate,
        kiosk.visit,
        kiosk.results,
        kiosk.thanks,
        kiosk.idle,
        kiosk.appearance,
        kiosk.pin,
        kiosk.organiser,
    ]
    desk = kiosk.organiser
    children += [desk.session, desk.reasons, desk.voting, desk.report, desk.kiosk]
    children += [kiosk.results.reasons, kiosk.thanks.reasons, kiosk.debate.forSide, kiosk.debate.forSide.argument]
    assert [child for child in children if child.parent() is None] == []


def _of_class(model: QObject) -> QMetaObject:
    shared: QMetaObject = vars(type(model))["staticMetaObject"]
    return shared


def test_no_view_model_has_a_meta_object_of_its_own(kiosk: KioskViewModel) -> None:
    # Connecting a signal to a method that is no slot gives the object a meta object of its own. QML remembers it by its address,
    # and reads nothing any more when another one takes that place.
    models = [model for model in [kiosk, *kiosk.findChildren(QObject)] if type(model).__module__.startswith("kiosk.ui.viewmodels")]
    assert len(models) > 15
    changed = [model for model in models if model.metaObject().methodCount() != _of_class(model).methodCount()]
    names = [type(model).__name__ for model in changed if type(model).__name__ not in {"OrganiserAccess", "CurrentSession"}]
    assert not names, f"what a signal of {names} is connected to has to be a @Slot"


def test_the_path_of_a_code_covers_its_dark_modules_and_no_others() -> None:
    assert qr_path([[False, True, True], [True, False, True]]) == "M1 0h2v1h-2zM0 1h1v1h-1zM2 1h1v1h-1z"
    assert qr_path([[False]]) == ""


def test_results_say_why_there_is_no_flow(services: FakeServices) -> None:
    services.open(SessionSettings(opening_stance=False))
    services.vote(Side.FOR, 3)
    services.vote(Side.AGAINST, 7)
    kiosk = build_view_models(services.dependencies(), services.session)
    kiosk.results.refresh(voted=True)
    assert kiosk.results.hasSplit
    assert not kiosk.results.hasFlow
    assert kiosk.results.flowNote == "Nobody was asked where they stood before reading."
