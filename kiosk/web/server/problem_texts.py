"""The words of pages for what went wrong. Functions, so that lupdate finds them (`services.result_text`)."""

from http import HTTPStatus

from kiosk.services.result_text import Locale


def problem(status: int, locale: Locale) -> tuple[str, str]:
    """Return the heading and a sentence of the page for an HTTP status."""
    tr = locale.translator
    busy = tr("Many people are here just now"), tr("Nothing was cast, and nothing is lost. Wait half a minute, then try again.")
    old = tr("It was open for hours, or the server was started again. Nothing was cast. Please begin again.")
    broken = tr("Something went wrong here"), tr("If you were voting, go back to the page before and try again. A vote counts once.")
    known = {
        HTTPStatus.SERVICE_UNAVAILABLE: busy,
        HTTPStatus.TOO_MANY_REQUESTS: busy,
        HTTPStatus.INTERNAL_SERVER_ERROR: broken,
        HTTPStatus.NOT_FOUND: (tr("There is no such page"), tr("The address may be mistyped. Begin with the question.")),
        HTTPStatus.GONE: (tr("This page is too old"), old),
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE: (tr("That is too long"), tr("Nothing was cast. Go back to the page before and write less.")),
        HTTPStatus.MISDIRECTED_REQUEST: (tr("This is another address"), tr("Use the address that the organiser gave you.")),
    }
    other = tr("That did not work"), tr("Nothing was cast. Go back to the page before and try again.")
    return known.get(HTTPStatus(status), other)
