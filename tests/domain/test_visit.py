from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.domain.ballot import Ballot, Stance, changed_mind
from kiosk.domain.debate import Side
from kiosk.domain.session import InvalidTransitionError, ReasonRule, SessionSettings
from kiosk.domain.visit import Visit, VisitState

ATTRACT, OPENING, READING, CHOSEN, EXPLAINING, CASTING, RECORDED = VisitState
RULES = SessionSettings()


def at(state: VisitState, rules: SessionSettings = RULES) -> Visit:
    choice = None if state in {ATTRACT, OPENING, READING} else Side.FOR
    return Visit(rules, Side.FOR, state, choice=choice)


MOVES: dict[str, tuple[Callable[[Visit], object], set[VisitState]]] = {
    "begin": (Visit.start, {ATTRACT}),
    "stand": (lambda visit: visit.take_stance(Stance.UNSURE), {OPENING}),
    "choose": (lambda visit: visit.choose(Side.FOR), {READING, CHOSEN, EXPLAINING}),
    "give reason": (Visit.give_reason, {CHOSEN}),
    "change choice": (Visit.change_choice, {EXPLAINING}),
    "say": (lambda visit: visit.set_draft("words"), {EXPLAINING}),
    "pick": (lambda visit: visit.pick_point(1), {EXPLAINING}),
    "cast": (lambda visit: visit.cast(with_reason=False), {CHOSEN, EXPLAINING}),
    "ballot": (lambda visit: visit.ballot("en"), {CASTING}),
    "not recorded": (Visit.casting_failed, {CASTING}),
    "thanked": (Visit.casting_succeeded, {CASTING}),
}


@pytest.mark.parametrize("state", VisitState)
@pytest.mark.parametrize("name", MOVES)
def test_each_move_is_possible_exactly_where_it_belongs(name: str, state: VisitState) -> None:
    move, allowed = MOVES[name]
    if state in allowed:
        move(at(state))
    else:
        with pytest.raises(InvalidTransitionError):
            move(at(state))


def test_a_visit_from_first_tap_to_thanks() -> None:
    visit = (
        Visit(RULES, Side.AGAINST)
        .start()
        .take_stance(Stance.AGAINST)
        .choose(Side.FOR)
        .give_reason()
        .pick_point(2)
        .set_draft(" Because  of\nthis. ")
    )

    casting = visit.cast(with_reason=True)

    assert casting.ballot("fr") == Ballot(Side.FOR, Side.AGAINST, Stance.AGAINST, 2, "Because of this.", "fr")
    assert not casting.voted
    thanked = casting.casting_succeeded()
    assert thanked.voted
    assert (thanked.draft, thanked.point, thanked.choice) == ("", None, Side.FOR)


def test_without_an_opening_question_a_visit_begins_with_reading() -> None:
    visit = Visit(replace(RULES, opening_stance=False), Side.FOR).start()

    assert visit.state is READING
    assert visit.choose(Side.FOR).cast(with_reason=False).ballot("en").opening is None


def test_the_other_side_drops_the_point_and_keeps_the_words() -> None:
    visit = at(EXPLAINING).pick_point(1).set_draft("words")

    assert (visit.choose(Side.AGAINST).point, visit.choose(Side.AGAINST).draft) == (None, "words")
    assert visit.choose(Side.FOR).point == 1


def test_voting_without_the_reason_drops_words_and_point() -> None:
    ballot = at(EXPLAINING).pick_point(1).set_draft("words").cast(with_reason=False).ballot("en")

    assert (ballot.point, ballot.reason) == (None, None)


def test_what_is_only_blanks_is_no_reason() -> None:
    assert at(EXPLAINING).set_draft(" \u200b\n ").cast(with_reason=True).ballot("en").reason is None


@pytest.mark.parametrize(
    ("visit", "back_at"),
    [
        (at(CHOSEN), CHOSEN),
        (at(EXPLAINING).set_draft("words"), EXPLAINING),
        (at(EXPLAINING).pick_point(0), CHOSEN),
    ],
)
def test_a_vote_that_was_not_recorded_keeps_everything(visit: Visit, back_at: VisitState) -> None:
    back = visit.cast(with_reason=True).casting_failed()

    assert back == replace(visit, state=back_at)


def test_a_session_without_reasons_goes_from_choice_to_vote() -> None:
    chosen = at(CHOSEN, replace(RULES, reason=ReasonRule.OFF))

    with pytest.raises(InvalidTransitionError):
        chosen.give_reason()
    assert chosen.cast(with_reason=True).state is CASTING


@pytest.mark.parametrize(
    ("rule", "opening", "needed"),
    [
        (ReasonRule.OFF, Stance.AGAINST, False),
        (ReasonRule.OPTIONAL, Stance.AGAINST, False),
        (ReasonRule.REQUIRED, None, True),
        (ReasonRule.REQUIRED, Stance.FOR, True),
        (ReasonRule.REQUIRED_WHEN_CHANGED, None, False),
        (ReasonRule.REQUIRED_WHEN_CHANGED, Stance.FOR, False),
        (ReasonRule.REQUIRED_WHEN_CHANGED, Stance.UNSURE, False),
        (ReasonRule.REQUIRED_WHEN_CHANGED, Stance.AGAINST, True),
        (ReasonRule.REQUIRED_FOR, None, True),
        (ReasonRule.REQUIRED_AGAINST, Stance.AGAINST, False),
    ],
)
def test_when_a_reason_is_needed(rule: ReasonRule, opening: Stance | None, needed: bool) -> None:
    visit = replace(at(CHOSEN, replace(RULES, reason=rule)), opening=opening)

    assert visit.reason_required is needed
    assert visit.can_cast is not needed
    if needed:
        explaining = visit.give_reason()
        assert explaining.pick_point(0).can_cast
        assert explaining.set_draft("Because.").can_cast
        assert not explaining.set_draft(" \u200d ").can_cast
        with pytest.raises(InvalidTransitionError):
            explaining.set_draft("Because.").cast(with_reason=False)


class AnyVisitor(RuleBasedStateMachine):
    """Makes random transitions in any order."""

    visit: Visit

    @initialize(opening=st.booleans(), reason=st.sampled_from(ReasonRule), first=st.sampled_from(Side))
    def arrive(self, opening: bool, reason: ReasonRule, first: Side) -> None:
        self.visit = Visit(SessionSettings(opening_stance=opening, reason=reason), first)

    @rule(move=st.sampled_from([Visit.start, Visit.give_reason, Visit.change_choice, Visit.casting_failed, Visit.casting_succeeded]))
    def move(self, move: Callable[[Visit], Visit]) -> None:
        self.attempt(move)

    @rule(stance=st.none() | st.sampled_from(Stance))
    def stand(self, stance: Stance | None) -> None:
        self.attempt(lambda visit: visit.take_stance(stance))

    @rule(side=st.sampled_from(Side))
    def choose(self, side: Side) -> None:
        self.attempt(lambda visit: visit.choose(side))

    @rule(draft=st.text(max_size=8))
    def say(self, draft: str) -> None:
        self.attempt(lambda visit: visit.set_draft(draft))

    @rule(point=st.none() | st.integers(0, 3))
    def pick(self, point: int | None) -> None:
        self.attempt(lambda visit: visit.pick_point(point))

    @rule(with_reason=st.booleans())
    def cast(self, with_reason: bool) -> None:
        offered = self.visit.can_cast
        self.attempt(lambda visit: visit.cast(with_reason=with_reason))
        if offered and with_reason:
            assert self.visit.state is CASTING

    @invariant()
    def a_ballot_follows_the_rules_of_the_session(self) -> None:
        if self.visit.state is not CASTING:
            return
        ballot = self.visit.ballot("en")
        rule_ = self.visit.settings.reason
        given = ballot.point is not None or ballot.reason is not None
        assert ballot.reason != ""
        assert given or rule_ is not ReasonRule.REQUIRED
        assert given or not (rule_ is ReasonRule.REQUIRED_WHEN_CHANGED and changed_mind(ballot.opening, ballot.final))
        assert given or ballot.final is not rule_.required_side
        assert not (given and rule_ is ReasonRule.OFF)
        assert ballot.opening is None or self.visit.settings.opening_stance

    @invariant()
    def nothing_is_left_to_read_after_the_vote(self) -> None:
        if self.visit.voted:
            assert (self.visit.draft, self.visit.point) == ("", None)

    def attempt(self, move: Callable[[Visit], Visit]) -> None:
        before = self.visit
        try:
            self.visit = move(before)
        except InvalidTransitionError:
            assert self.visit is before


TestAnyVisitor = AnyVisitor.TestCase
TestAnyVisitor.settings = hypothesis_settings(max_examples=60, stateful_step_count=25, deadline=None)
