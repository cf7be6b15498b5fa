"""Slips without paper, for tests."""

from collections.abc import Sequence

from kiosk.domain.session import Session
from kiosk.services.slips import SlipBook, SlipStore


def make_slips(store: SlipStore, session: Session, count: int) -> Sequence[str]:
    book = SlipBook(store)
    codes = book.draw(session, count)
    book.register(session, codes)
    return codes
