"""Undo and redo while a debate is written."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import write_field
from kiosk.domain.draft_history import STEPS, DraftHistory

EMPTY = DebateDraft.empty("en")


def type_(history: DraftHistory, field: str, words: str) -> None:
    for end in range(1, len(words) + 1):
        history.change(write_field(history.now, "en", field, words[:end]), field)


def test_what_is_typed_into_one_field_at_a_stretch_is_one_step() -> None:
    history = DraftHistory(EMPTY)
    type_(history, "question", "Why?")
    history.rest()
    type_(history, "question", "Why? Because.")
    type_(history, "tagline", "So.")
    history.undo()
    assert history.now.text.tagline == ""
    history.undo()
    assert history.now.text.question == "Why?"
    history.undo()
    assert (history.now, history.can_undo) == (EMPTY, False)


def test_a_change_after_an_undo_ends_what_could_be_done_again() -> None:
    history = DraftHistory(EMPTY)
    type_(history, "question", "A")
    history.undo()
    assert history.can_redo
    type_(history, "question", "B")
    assert not history.can_redo


@given(st.lists(st.sampled_from(["question", "tagline", "facts.0", "undo", "redo", "rest"]), max_size=60))
def test_undo_and_redo_lead_through_the_same_states(steps: list[str]) -> None:
    history = DraftHistory(EMPTY)
    for number, step in enumerate(steps):
        if step in {"undo", "redo", "rest"}:
            getattr(history, step)()
        else:
            history.change(write_field(history.now, "en", step, str(number)), step)
    last, states = history.now, [history.now]
    while history.can_undo:
        history.undo()
        states.append(history.now)
    assert states[-1] == EMPTY
    for state in reversed(states):
        assert history.now == state
        history.redo()
    assert last in states


def test_the_number_of_steps_is_bounded() -> None:
    history = DraftHistory(EMPTY)
    for number in range(STEPS + 50):
        history.change(write_field(history.now, "en", "question", str(number)))
    steps = 0
    while history.can_undo:
        history.undo()
        steps += 1
    assert steps == STEPS
