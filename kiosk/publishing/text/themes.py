"""Says what the words are that set the two sides apart, and how often each is used."""

from kiosk.domain.debate import Side
from kiosk.domain.themes import Theme
from kiosk.services.result_text import Locale, label_in_sentence
from kiosk.services.summary import Summary


def heading(locale: Locale) -> str:
    tr = locale.translator
    return tr("Words that set the two sides apart")


def intro(summary: Summary, locale: Locale) -> str:
    tr, most = locale.translator, summary.results.small_group - 1
    text = tr(
        "How many reasons on its own side and on the other use each word, in any form. "
        "Words that only 1 to {most} reasons of a side use are left out.",
        "",
        most,
    )
    return text.format(most=locale.number(most))


def themes_of_side(summary: Summary, side: Side) -> list[Theme]:
    return [theme for theme in summary.themes if theme.side is side]


def side_heading(label: str, locale: Locale) -> str:
    """Return the heading of one side's words."""
    tr = locale.translator
    return tr("More often for {label}").format(label=label_in_sentence(label, locale))


def uses(theme: Theme, locale: Locale) -> str:
    """Return the reasons of the theme's side and of the other, '12 : 0'."""
    return " : ".join(locale.number(theme.uses.count(side)) for side in (theme.side, theme.side.other))


def table_headings(summary: Summary, locale: Locale) -> list[str]:
    """Return the headings of a table with a word and the reasons of each side in a row."""
    tr = locale.translator
    return [tr("Word"), *(summary.results.debate.labels[side] for side in Side)]


def line(summary: Summary, side: Side, most: int, locale: Locale) -> str:
    """Return one side's strongest words in a line: 'More often for yes: sticker 12 : 0 · heroin 7 : 0'. Empty if it has none."""
    tr, words = locale.translator, [f"{theme.word} {uses(theme, locale)}" for theme in themes_of_side(summary, side)[:most]]
    title = side_heading(summary.results.debate.labels[side], locale)
    return tr("{title}: {words}").format(title=title, words=" · ".join(words)) if words else ""
