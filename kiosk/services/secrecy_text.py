"""The promises about a vote, sentence by sentence, the same on the kiosk's card 'How your vote stays secret' and on web pages.

`tests/secrecy/test_promises.py` names the test behind each. They are functions so that lupdate finds them (`result_text`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.services.result_text import Locale


@dataclass(frozen=True, slots=True)
class Secrecy:
    """What holds where the vote is cast.

    `min_group`: the smallest group shown; `retention_days`: how long words are kept; `served`: people vote over a network;
    `encrypted`: by https; `how_sure`: the session asks how sure people are; `station`: this kiosk has joined a hub.
    """

    min_group: int = 5
    retention_days: int = 30
    served: bool = False
    encrypted: bool = True
    how_sure: bool = False
    station: bool = False


Section = tuple[str, Sequence[str]]


def sections(secrecy: Secrecy, locale: Locale) -> Sequence[Section]:
    """Return headings with their sentences, for a page that shows all of them."""
    served = [_network(secrecy, locale)] if secrecy.served else []
    return [kept(secrecy, locale), never_kept(secrecy, locale), *served, seen_by_others(secrecy, locale), limits(locale)]


def kept(secrecy: Secrecy, locale: Locale) -> Section:
    tr = locale.translator
    sure = tr("How sure you are, if you say so, adds one to a count of its own, by side. Nothing links it to anything else.")
    days = secrecy.retention_days
    one = tr("Words are erased 1 day after the session has ended, later if the kiosk was off for long. Counts stay.")
    more = tr("Words are erased {days} days after the session has ended, later if the kiosk was off for long. Counts stay.", "", days)
    return tr("What is kept"), [
        tr("Your vote adds one to a count: where people stood before, how they voted, and which side they read first."),
        *([sure] if secrecy.how_sure else []),
        tr(
            "If you write a reason, your words are kept with your answer and where you stood before, shuffled among everyone’s words "
            "each time someone writes."
        ),
        one if days == 1 else more.format(days=locale.number(days)),
    ]


def never_kept(secrecy: Secrecy, locale: Locale) -> Section:
    tr = locale.translator
    offline = tr("Nothing goes over the internet. The organiser can keep a second copy, print the results and take them home.")
    served = tr("No account and no cookie, and your device’s address is in no log and no file of this server.")
    joined = tr(
        "No vote goes to the organiser’s other kiosks. They get what this kiosk’s results and page may show: numbers in steps, and words."
    )
    return tr("What is never kept"), [
        tr("No record of your vote alone. Only the counts are on the disk, so nobody can look yours up, not even the organiser."),
        tr("No name, no picture, no time of day, and no order: nothing says who voted before whom."),
        *([served] if secrecy.served else []),
        *([joined] if secrecy.station else []),
        *([] if secrecy.served or secrecy.station else [offline]),
    ]


def _network(secrecy: Secrecy, locale: Locale) -> Section:
    tr = locale.translator
    encrypted = tr("Your answer travels encrypted. The network between sees that your device was here and when, not what it answered.")
    return tr("What a network adds"), [
        encrypted if secrecy.encrypted else readable(locale),
        tr("Your own device may remember that it was on this page. A private window leaves less behind."),
    ]


def readable(locale: Locale) -> str:
    """Return the warning where pages travel as plain text."""
    tr = locale.translator
    return tr("This address begins with http: others on this network could read what you send. To avoid that, vote at the kiosk.")


def seen_by_others(secrecy: Secrecy, locale: Locale) -> Section:
    tr = locale.translator
    shown = tr(
        "Results are shown from {votes} votes on, and in steps while voting goes on, so that no single vote can be read off.",
        "",
        secrecy.min_group,
    )
    return tr("What others see"), [
        shown.format(votes=locale.number(secrecy.min_group)),
        tr("The organiser reads new words five or more at a time, in no order, and without where their writers stood before."),
    ]


def limits(locale: Locale) -> Section:
    """Return the risks that no program can prevent."""
    tr = locale.translator
    return tr("What no program can prevent"), [
        tr("Someone who watches the screen sees what you tap. Look around first."),
        tr(
            "Someone who copies the disk right before and right after a vote can compare the two. "
            "Some disks keep an earlier state by themselves."
        ),
        tr("Someone who takes the disk or the second copy while voting goes on can tell the few votes since the last result shown."),
        tr("The organiser sees when five more people have written, and their answers. Who was here just then may be guessed."),
        tr("Your own words can give you away. Write no names."),
    ]
