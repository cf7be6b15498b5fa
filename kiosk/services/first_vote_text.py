"""A class's first vote in words, the same on screen, on paper and in files."""

from collections.abc import Iterator, Mapping

from kiosk.domain.debate import Side
from kiosk.domain.first_vote import FirstVoteDisclosure
from kiosk.domain.tally import FirstVote, Split
from kiosk.services.result_text import Locale, label_in_sentence

Labels = Mapping[Side, str]


def sentences(shown: FirstVoteDisclosure, split: Split | None, side_labels: Labels, locale: Locale) -> Iterator[str]:
    """Yield the first vote, the change to the second (`split`) and what the two do not say; or that it is held back.

    Nothing of a session without a first vote, or while the second is not shown, which then says why.
    """
    if split is None:
        return
    if shown.held_back:
        yield held_back(locale)
    if shown.first is not None:
        yield first_vote(shown.first, side_labels, locale)
        yield change(shown, split, side_labels, locale)
        yield caveat(locale)


def first_vote(first: FirstVote, side_labels: Labels, locale: Locale) -> str:
    tr, number = locale.translator, locale.number
    text = tr("First vote, before reading: {for_label}: {for_}, {against_label}: {against}, not sure yet: {unsure}.")
    names = {"for_label": side_labels[Side.FOR], "against_label": side_labels[Side.AGAINST]}
    return text.format(for_=number(first.for_), against=number(first.against), unsure=number(first.unsure), **names)


def change(shown: FirstVoteDisclosure, split: Split, side_labels: Labels, locale: Locale) -> str:
    """Return how the share of the side For changed, in votes if these are few. '' if there is no first vote to compare with."""
    tr, number, percent = locale.translator, locale.number, locale.percent
    if shown.first is None:
        return ""
    label, sure = label_in_sentence(side_labels[Side.FOR], locale), shown.first.sure
    if shown.swing is None:
        text = tr("{label}: from {before} of {sure} (those who were sure) to {after} of {votes} in the second vote.")
        counts = {"before": sure.for_, "sure": sure.votes, "after": split.for_, "votes": split.decided}
        text = text.format(label=label, **{name: number(count) for name, count in counts.items()})
    else:
        text = tr("{label}: from {before} of those who were sure to {after} of the second vote.")
        before, after = percent(sure.percent(Side.FOR)), percent(split.percent(Side.FOR))
        text = " ".join(filter(None, (text.format(label=label, before=before, after=after), _moved_points(shown.swing, locale))))
    return text[:1].upper() + text[1:]


def _moved_points(swing: int, locale: Locale) -> str:
    """Return the change without a sign, which Arabic writes on the other side."""
    tr = locale.translator
    if swing == 0:
        return ""
    text = tr("Percentage points gained: {points}.") if swing > 0 else tr("Percentage points lost: {points}.")
    return text.format(points=locale.number(abs(swing)))


def caveat(locale: Locale) -> str:
    tr = locale.translator
    return tr("The two votes are not linked: the same numbers can hide people who moved in both directions.")


def held_back(locale: Locale) -> str:
    """Return the sentence in place of a first vote that is held back. It is the same for every reason."""
    tr = locale.translator
    return tr("The first vote is held back: it would show who voted how.")
