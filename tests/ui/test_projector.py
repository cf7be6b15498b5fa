"""A lesson on two screens: the class looks at the projector, the teacher has the desk, and nothing of a vote is on either."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.domain.debate import Side
from kiosk.domain.lesson import Phase
from kiosk.errors import KnownError
from kiosk.ui import fonts
from kiosk.ui.projector_screen import InputForwarder, ProjectorScreen
from kiosk.ui.screen_placement import ScreenPlacement
from tests.secrecy.sealed import fill, tells
from tests.ui import items
from tests.ui.accessibility_tree import accessible_nodes, name
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.glyph_noise import GLYPH_NOISE, difference
from tests.ui.lessons import BACK, CLASSROOM, NEXT, PHASES, START, go, pass_on, pass_time, phase_of, started
from tests.ui.projectors import NAME, Projector, projecting, through, voted
from tests.ui.window_driver import WindowDriver

OPERABLE = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Slider,
    QAccessible.Role.Link,
}
_PILL = "import Kiosk.Controls; Pill { text: 'Back' }"
_LEAK = "import Kiosk.Controls; Phrase { text: 'Yes 14, No 6' }"


@pytest.fixture
def lesson(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a lesson that was started with a second screen plugged in."""
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.kiosk.classroom.projector.set_second_screen(NAME)
    return started(driver)


@pytest.fixture
def projector(qtbot: QtBot, lesson: WindowDriver) -> Iterator[Projector]:
    opened = Projector(qtbot, lesson)
    yield opened
    opened.close()


def plant(window: QQuickWindow, qml: str) -> None:
    """Put something on the window that does not belong there."""
    code = f"Qt.createQmlObject({qml!r}, contentItem)"
    QQmlExpression(QQmlEngine.contextForObject(window), window, code).evaluate()


def operable(window: QQuickWindow) -> list[str]:
    """Return what a finger, a key or a screen reader could operate."""
    nodes = [name(node) for node in accessible_nodes(window) if node.role() in OPERABLE]
    held = [
        items.type_name(item)
        for item in items.walk(window.contentItem())
        if item.inherits(items.BUTTON) or item.inherits("QQuickFlickable") or item.inherits("QQuickMouseArea") or item.activeFocusOnTab()
    ]
    return nodes + held


def test_without_a_second_screen_everything_is_as_before(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    placement = ScreenPlacement(driver.window)
    screen = ProjectorScreen(driver._shown, placement)
    started(driver)
    assert (driver.screen, driver.kiosk.classroom.projector.on, screen.window) == ("curtain", False, None)
    assert (driver.kiosk.classroom.projector.notice, driver.sees("useProjector")) == ("", False)


def test_a_lesson_begins_on_both_screens(lesson: WindowDriver, projector: Projector) -> None:
    assert lesson.screen == "teacherDesk"
    assert lesson.text_of("phaseName") == projector.text_of("classTitle") == "First vote"
    assert lesson.text_of("timeLeft") == projector.text_of("classTime") == "5:00"
    assert projector.text_of("classQuestion") == lesson.kiosk.debate.question
    assert projector.text_of("classTurnout") == "0 votes so far"
    lesson.tap("deskNext")
    assert projector.sees("groundFacts")
    assert lesson.says("Read it out, line by line.")
    lesson.tap("deskBack")
    assert projector.sees("classTurnout")


def test_a_lesson_that_comes_back_after_a_power_cut_does_too(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    started(open_kiosk())
    services.session = services.now
    again = open_kiosk()
    again.kiosk.classroom.projector.set_second_screen(NAME)
    again.settle()
    assert again.screen == "teacherDesk"


def test_a_clicker_goes_through_the_lesson_from_the_desk(lesson: WindowDriver, projector: Projector, services: FakeServices) -> None:
    voted(services, (7, 7, 6), (12, 8))
    pages = {
        "first vote": "classTurnout",
        "common ground": "groundFacts",
        "arguments": "points-for",
        "discussion": "points-for",
        "second vote": "classTurnout",
        "reveal": "classQuestion",
        "step 0": "firstResult",
        "step 1": "voteResult",
        "step 2": "changeText",
        "all results": "classHeadline",
    }
    for station in through(lesson):
        assert lesson.screen == "teacherDesk"
        projector.settle()
        assert projector.sees(pages.get(station.partition(",")[0], "classQuestion")), station
    lesson.keys(BACK)
    assert phase_of(lesson) is Phase.SECOND_VOTE


def test_the_keys_of_a_clicker_work_on_the_projectors_window_too(lesson: WindowDriver, projector: Projector) -> None:
    projector.window.installEventFilter(InputForwarder(lesson.window, projector.window))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(projector.window, QKeyEvent(kind, NEXT, Qt.KeyboardModifier.NoModifier))
    assert phase_of(lesson) is Phase.COMMON_GROUND
    QCoreApplication.sendEvent(projector.window, QEvent(QEvent.Type.Close))
    assert projector.window.isVisible()


def test_a_second_tap_at_one_spot_takes_no_second_step(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk(hasty=True)
    driver._shown.input_filter.double_tap = driver._shown.input_filter.repeated_tap = 3600.0  # however slow the machine
    driver.kiosk.classroom.projector.set_second_screen(NAME)
    started(driver)
    spot = driver.spot("deskNext")
    driver.poke(spot)
    driver.poke(spot)
    assert phase_of(driver) is Phase.COMMON_GROUND


@pytest.mark.usefixtures("screen_reader")
def test_nothing_on_the_projector_can_be_operated(lesson: WindowDriver, projector: Projector, services: FakeServices) -> None:
    voted(services, (7, 7, 6), (12, 8))
    services.say(Side.FOR, ["A best effort is what seat belts are."])
    services.show_all()
    for station in through(lesson):
        projector.settle()
        assert operable(projector.window) == [], station
    plant(projector.window, _PILL)
    assert operable(projector.window), "a planted button is not found"


@pytest.mark.usefixtures("screen_reader")
def test_no_split_is_on_either_screen_before_the_reveal(lesson: WindowDriver, projector: Projector, services: FakeServices) -> None:
    fill(services.store.ballots, services.now, Side.FOR)
    counts = services.store.counts.counts(services.now.id).now
    lesson.kiosk.startOver()

    def found() -> list[str]:
        words = [*projector.texts(), *lesson.texts()]
        words += [name(node) for window in (projector.window, lesson.window) for node in accessible_nodes(window)]
        return [hit for word in words for hit in tells(word, counts)]

    for phase in PHASES:
        go(lesson, phase)
        assert found() == [], phase
    go(lesson, Phase.REVEAL)
    lesson.keys(START)
    lesson.keys(NEXT)
    assert found(), "a split that is shown is not found"


def pictures(
    qtbot: QtBot, open_kiosk: OpenKiosk, services: FakeServices, votes: tuple[int, int], leak: Callable[[Projector], None]
) -> list[bytes]:
    """Return what both windows show in each phase before the reveal, after some votes of one day."""
    services.open(CLASSROOM)
    driver = started(open_kiosk(services, size=(1024, 768)))
    found = []
    with projecting(qtbot, driver, (1024, 768)) as opened:
        voted(services, (votes[0], votes[1], 0), votes)
        driver.kiosk.startOver()
        leak(opened)
        for phase in PHASES[: PHASES.index(Phase.PAGE)]:
            go(driver, phase)
            found += [opened.picture().tobytes(), driver.picture().tobytes()]
    return found


def test_the_pixels_of_both_screens_are_the_same_for_any_split(
    qtbot: QtBot, open_kiosk: OpenKiosk, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secrets.choice", lambda options: next(iter(options)))
    # The places of the sides follow the session's random id, so they tell no vote, and may be others in the other room.
    monkeypatch.setattr("kiosk.ui.viewmodels.class_view.side_on_the_left", lambda _: Side.FOR)

    def shown(votes: tuple[int, int], leak: Callable[[Projector], None] = lambda _: None) -> list[bytes]:
        fonts.register()
        return pictures(qtbot, open_kiosk, FakeServices(tmp_path_factory.mktemp("room")), votes, leak)

    def apart(one: list[bytes], other: list[bytes]) -> bool:
        return any(difference(*both) > GLYPH_NOISE for both in zip(one, other, strict=True))

    few = shown((14, 6))
    assert not apart(few, shown((6, 14)))
    assert apart(few, shown((6, 14), lambda opened: plant(opened.window, _LEAK))), "a planted split is not found"


def test_pupils_vote_on_the_laptop_and_the_projector_shows_the_count(
    lesson: WindowDriver, projector: Projector, services: FakeServices
) -> None:
    go(lesson, Phase.SECOND_VOTE)
    lesson.tap("deskPass")
    assert lesson.screen == "curtain"
    for number, side in enumerate(("for", "against"), start=1):
        lesson.tap("nextPupil")
        lesson.tap(f"choose-{side}")
        before = projector.texts()
        lesson.tap("castWithoutReason")
        assert projector.texts() == before
        pass_on(lesson)
        assert lesson.screen == "curtain"
        assert projector.text_of("classTurnout") == f"{number} vote{'s' if number > 1 else ''} so far"
    assert services.votes == 2
    lesson.tap("lessonOrganiser")
    lesson.tap("pinLater")
    lesson.tap("backToKiosk")
    assert lesson.screen == "teacherDesk"


def test_nothing_that_a_pupil_does_is_seen_on_the_projector(lesson: WindowDriver, projector: Projector) -> None:
    """Neither the answer, nor the language and contrast that this pupil reads in."""
    lesson.kiosk.lesson.passScreen()
    lesson.settle()
    before = projector.picture().tobytes()
    lesson.tap("nextPupil")
    lesson.kiosk.showLanguages()
    lesson.kiosk.chooseLanguage("ar")
    lesson.tap("contrast")
    lesson.tap("first-for")
    lesson.settle()
    assert difference(before, projector.picture().tobytes()) == 0
    lesson.kiosk.startOver()
    assert difference(before, projector.picture().tobytes()) <= GLYPH_NOISE
    lesson.kiosk.appearance.nextTheme()
    assert difference(before, projector.picture().tobytes()) > GLYPH_NOISE, "a change of the contrast is not found"


def test_the_time_on_the_projector_goes_on_while_a_pupil_votes(lesson: WindowDriver, projector: Projector) -> None:
    lesson.kiosk.lesson.passScreen()
    lesson.settle()
    lesson.tap("nextPupil")
    lesson.kiosk.chooseLanguage("ar")
    pass_time(lesson, 10)
    assert projector.text_of("classTime") == "4:50"
    pass_time(lesson, 300)
    assert projector.text_of("classTitle") == "First vote: the time is up"


def test_black_is_only_the_projector(lesson: WindowDriver, projector: Projector) -> None:
    lesson.keys(Qt.Key.Key_B)
    assert projector.picture().getcolors() == [(1920 * 1080, (0, 0, 0))]
    assert not lesson.sees("blankScreen")
    assert lesson.text_of("deskBlank") == "Show the projector again"
    lesson.keys(START)
    assert not lesson.kiosk.lesson.running
    lesson.tap("deskBlank")
    assert projector.sees("classQuestion")
    lesson.keys(Qt.Key.Key_Period)
    lesson.keys(NEXT)
    assert projector.sees("groundFacts")


@pytest.mark.parametrize("phase", PHASES)
def test_unplugging_the_projector_changes_nothing_but_the_screen(lesson: WindowDriver, phase: Phase) -> None:
    go(lesson, phase)
    pass_time(lesson, 7)
    left = lesson.text_of("timeLeft") if lesson.sees("timeLeft") else ""
    lesson.kiosk.classroom.projector.set_second_screen("")
    lesson.settle()
    assert phase_of(lesson) is phase
    assert lesson.screen == lesson.kiosk.lesson.screen
    assert left in {"", lesson.text_of("timeLeft") if left else ""}
    assert lesson.says("The projector is unplugged. The lesson goes on here.")
    assert not lesson.sees("useProjector")
    lesson.keys(NEXT if phase is not Phase.PAGE else BACK)
    assert not lesson.says("unplugged")


def test_what_is_plugged_in_during_a_lesson_is_offered_and_not_taken(lesson: WindowDriver, services: FakeServices) -> None:
    go(lesson, Phase.ARGUMENTS)
    lesson.kiosk.classroom.projector.set_second_screen("")
    lesson.kiosk.classroom.projector.set_second_screen(NAME)
    lesson.settle()
    assert (lesson.screen, lesson.kiosk.classroom.projector.on) == ("arguments", False)
    assert lesson.text_of("nextPhase") == f"There is a second screen: {NAME}"
    lesson.tap("useProjector")
    assert (lesson.screen, lesson.kiosk.classroom.projector.on, lesson.sees("useProjector")) == ("teacherDesk", True, False)
    lesson.reach("deskOneScreen")
    assert (lesson.screen, lesson.kiosk.classroom.projector.notice) == ("arguments", "")
    lesson.tap("useProjector")
    assert lesson.screen == "teacherDesk"
    assert services.visits == 0


def test_no_ballot_is_lost_to_a_plug(lesson: WindowDriver, services: FakeServices) -> None:
    go(lesson, Phase.SECOND_VOTE)
    lesson.tap("deskPass")
    lesson.tap("nextPupil")
    lesson.tap("choose-for")
    lesson.kiosk.classroom.projector.set_second_screen("")
    lesson.settle()
    assert (lesson.screen, lesson.kiosk.visit.choice, lesson.sees("blankScreen")) == ("vote", "for", False)
    lesson.tap("castWithoutReason")
    pass_on(lesson)
    assert services.votes == 1
    assert (lesson.screen, lesson.sees("projectorOff"), lesson.says("unplugged")) == ("curtain", True, True)


def test_a_ballot_that_all_might_see_is_covered_and_kept(lesson: WindowDriver, services: FakeServices) -> None:
    """The second screen now shows the same, or the laptop's own is gone and the window is on the projector."""
    go(lesson, Phase.SECOND_VOTE)
    lesson.tap("deskPass")
    lesson.tap("nextPupil")
    lesson.tap("choose-for")
    lesson.kiosk.classroom.projector.set_second_screen("", private=False)
    lesson.kiosk.classroom.projector.set_second_screen("", private=True)
    assert lesson.picture().getcolors() == [(1920 * 1080, (0, 0, 0))]
    lesson.tap("blankScreen")
    lesson.tap("castWithoutReason")
    assert services.votes == 1


def test_the_projector_is_not_taken_for_gone_when_it_was_black(lesson: WindowDriver) -> None:
    lesson.keys(Qt.Key.Key_B)
    lesson.kiosk.classroom.projector.set_second_screen("")
    assert not lesson.sees("blankScreen")


def test_the_screens_change_over_and_stay_so(lesson: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    lesson.kiosk.classroom.projector.swapRequested.connect(asked.append)
    lesson.reach("deskSwap")
    assert asked == [NAME]
    assert lesson.kiosk.appearance.screen_name == NAME

    def refuse(_values: object) -> None:
        raise KnownError

    monkeypatch.setattr(lesson.kiosk.classroom.projector._settings, "change", refuse)
    lesson.reach("deskSwap")
    assert asked == [NAME, NAME]
    assert lesson.says("that could not be saved")


def test_the_projector_is_left_with_the_lesson(lesson: WindowDriver) -> None:
    lesson.tap("lessonOrganiser")
    lesson.tap("pinLater")
    lesson.kiosk.organiser.lesson.leave()
    lesson.tap("backToKiosk")
    assert (lesson.screen, lesson.kiosk.classroom.projector.on) == ("attract", False)
