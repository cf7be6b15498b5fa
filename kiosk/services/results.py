"""Decides which results of a session may be seen, and when."""

from dataclasses import dataclass, replace
from typing import Protocol

from kiosk.domain.disclosure import MIN_GROUP, disclose, disclose_by_method, group_in_force
from kiosk.domain.first_vote import NO_FIRST_VOTE, FirstVoteDisclosure, disclose_first_vote
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.publication import Publication
from kiosk.domain.session import ResultsRule, Session, SessionState
from kiosk.domain.sureness import NO_ANSWERS, NO_SURENESS, Sureness, SurenessDisclosure, disclose_sureness
from kiosk.domain.tally import Split, Tally


@dataclass(frozen=True, slots=True)
class Counts:
    """A session's counters.

    `published` is the split that everyone may have seen. `reported` is the whole tally that was published when the session ended or was
    revealed, empty before.
    """

    now: Tally
    published: Publication
    reported: Tally
    visits: int
    points: dict[tuple[str, int], int]
    """Picks by (side's value, index of the point)."""
    sureness: Sureness = NO_ANSWERS
    small_group: int = 0
    """The smallest group that was promised to those who voted, 0 before the first vote. It can only rise."""

    def min_group(self, configured: int) -> int:
        """Return the smallest group that is shown, under the setting `configured`."""
        return group_in_force(self.small_group, configured)

    @property
    def all_shown(self) -> bool:
        """Whether the published split is that of all votes."""
        return self.published.split == self.now.split and self.published.touch == self.now.one_by_one.split

    @property
    def all_reported(self) -> bool:
        """Whether everything about all votes may be shown, not just the split."""
        return self.all_shown and self.reported.counts == self.now.counts


class CountStore(Protocol):
    """Reads counters."""

    def counts(self, session_id: str) -> Counts:
        """Return all counters of a session, read in one transaction. Raises KnownError if it was erased."""


@dataclass(frozen=True, slots=True)
class Results:
    """What one viewer may see. None means not at all, or that it would show too small a group (`domain.disclosure`)."""

    votes: int
    sealed: bool
    split: Split | None = None
    flow: Flow | None = None
    moves: Moves | None = None
    without_opening: int | None = None
    """Votes without an opening stance when `flow` or `moves` was counted."""
    held_back: bool = False
    """Whether split or flow is missing because everyone voted the same way and the organiser did not allow it to be shown."""
    first_vote: FirstVoteDisclosure = NO_FIRST_VOTE
    """A class's first vote, once the session has ended or was revealed."""


def visible_results(session: Session, counts: Counts, *, own_vote_cast: bool, min_group: int = MIN_GROUP) -> Results:
    """Return the results one viewer may see now. The same rule holds for visitors, organisers and paper.

    `min_group` is the setting; a larger group that was promised to the voters is kept to.
    """
    min_group = counts.min_group(min_group)
    results = _visible_results(session, counts, own_vote_cast=own_vote_cast, min_group=min_group)
    if not session.published:
        return results
    return replace(results, first_vote=visible_first_vote(session, counts, results.split, min_group))


def visible_first_vote(session: Session, counts: Counts, split: Split | None, min_group: int) -> FirstVoteDisclosure:
    """Return what may be shown of the first vote of a session that has ended or was revealed, beside `split`.

    It is shown at a session's first end only: an earlier one may have shown a unanimous second vote. It does not change after the
    reveal (`Session.takes_first_votes`), so two results never differ by a first vote.
    """
    if session.reopened:
        return FirstVoteDisclosure(held_back=counts.now.first_vote.votes > 0)
    return disclose_first_vote(counts.now, split, min_group, agreed=session.show_unanimous)


def _visible_results(session: Session, counts: Counts, *, own_vote_cast: bool, min_group: int) -> Results:
    votes = counts.now.votes
    open_to_viewer = session.published or (session.settings.results is ResultsRule.AFTER_VOTING and own_vote_cast)
    if not open_to_viewer:
        return Results(votes, sealed=True)
    if session.rehearsal and not session.voting:  # nothing counts, so nothing needs to be kept apart
        return _all_results(counts.now, min_group, agreed=session.show_unanimous)
    if counts.all_shown and counts.all_reported:
        return _all_results(counts.now, min_group, agreed=True)
    split = counts.published.split
    if split.votes < min_group:
        return Results(votes, sealed=False, held_back=_is_held_back(session, counts, min_group))
    reported = counts.reported if counts.reported.split == split else Tally({})
    shown = disclose(reported, min_group, agreed=True)
    return Results(
        votes,
        sealed=False,
        split=split,
        flow=shown.flow,
        moves=shown.moves,
        without_opening=shown.without_opening,
    )


def visible_sureness(session: Session, counts: Counts, split: Split | None, min_group: int) -> SurenessDisclosure:
    """Return what may be shown of how sure people are, beside `split`, once the session has ended.

    It is shown at the first end only: next to an earlier one it would tell the answers of those who came since.
    """
    if not session.settings.how_sure or session.state is not SessionState.CLOSED:
        return NO_SURENESS
    if session.reopened or not everything_shown(session, counts):
        return SurenessDisclosure(held_back=True)
    by_method = disclose_by_method(counts.now, min_group, agreed=session.show_unanimous)
    return disclose_sureness(counts.sureness, by_method, split, min_group)


def everything_shown(session: Session, counts: Counts) -> bool:
    """Return whether a session has ended and everything about all its votes may be shown."""
    return not session.running and (session.rehearsal or counts.all_reported)


def may_hand_over_all(session: Session, counts: Counts) -> bool:
    """Return whether all reasons may reach the organiser, also fewer than a batch.

    That is when a session has ended, but not after a reopening with so few votes that they are not in the result: the words of a single
    new reason, with its side, would be its writer's vote.
    """
    return session.state is SessionState.CLOSED and (counts.all_shown or not session.reopened)


def _all_results(tally: Tally, min_group: int, *, agreed: bool) -> Results:
    shown = disclose(tally, min_group, agreed=agreed)
    return Results(
        tally.votes,
        sealed=False,
        split=shown.split,
        flow=shown.flow,
        moves=shown.moves,
        without_opening=shown.without_opening,
        held_back=shown.held_back,
    )


def _is_held_back(session: Session, counts: Counts, min_group: int) -> bool:
    """Return whether the organiser decides on a unanimous result: nothing was published when the session ended or was revealed.

    How votes were cast that came since changes nothing, or the first that is for the other side would be seen.
    """
    published = counts.published
    ended = session.published and (not session.running or published.decided == counts.now.one_by_one.votes)
    return ended and published.held_back and published.last_decided.votes >= min_group
