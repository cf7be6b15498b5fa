"""Says whether the side that was shown first got more votes."""

from collections.abc import Iterator

from kiosk.domain.disclosure import OrderDisclosure
from kiosk.publishing.text import sentences
from kiosk.services.result_text import Locale


def describe(order: OrderDisclosure, locale: Locale) -> Iterator[str]:
    """Yield whether the side shown first got more votes, how many, and how sure that is."""
    tr, effect = locale.translator, order.effect
    if effect is None:
        yield from [sentences.small_groups(locale)] if order.held_back else []
        return
    difference, low, high = effect.points
    yield tr("Which side each visitor saw first was drawn by lot.")
    if not effect.seen:
        yield tr("No order effect was seen.")
    elif difference > 0:
        yield tr("The order had an effect: sides got more votes when they were shown first.")
    else:
        yield tr("The order had an effect: sides got fewer votes when they were shown first.")
    text = tr(
        "Share of a side when it was shown first, minus its share when it was shown second: {difference} percentage points, {sure} "
        "interval {low} to {high} (Newcombe 1998, method 10), from {votes} votes."
    )
    numbers = {"difference": difference, "low": low, "high": high, "votes": effect.votes}
    yield text.format(sure=locale.percent(95), **{name: locale.number(number) for name, number in numbers.items()})
