"""The words of the pages on which people vote. Functions, so that lupdate finds them (`services.result_text`)."""

from kiosk.domain.session import ResultsRule, Session, SessionState
from kiosk.domain.text import REASON_LETTERS
from kiosk.services.result_text import Locale
from kiosk.web.server.poll import Poll


def vote(locale: Locale) -> str:
    tr = locale.translator
    return tr("Vote")


def results(locale: Locale) -> str:
    tr = locale.translator
    return tr("Results")


def before_you_read(locale: Locale) -> str:
    tr = locale.translator
    return tr("Before you read")


def where_do_you_stand(locale: Locale) -> str:
    tr = locale.translator
    return tr("Where do you stand?")


def not_sure(locale: Locale) -> str:
    tr = locale.translator
    return tr("Not sure")


def rather_not_say(locale: Locale) -> str:
    tr = locale.translator
    return tr("Rather not say")


def begin(locale: Locale) -> str:
    tr = locale.translator
    return tr("Read both sides and vote")


def anonymous(locale: Locale) -> str:
    tr = locale.translator
    return tr("Anonymous: no name, no address, no time of day is kept with your vote.")


def choose(locale: Locale) -> str:
    tr = locale.translator
    return tr("Choose the answer you actually believe. Nothing is cast yet.")


def choose_first(locale: Locale) -> str:
    tr = locale.translator
    return tr("Choose an answer first.")


def still_unsure(locale: Locale) -> str:
    tr = locale.translator
    return tr("Still not sure")


def how_sure(locale: Locale) -> str:
    tr = locale.translator
    return tr("How sure are you? From 1, not sure at all, to 5, very sure. You can leave it out.")


def tell_us_why(locale: Locale) -> str:
    tr = locale.translator
    return tr("Tell us why")


def cast(locale: Locale, *, skips: bool = False) -> str:
    tr = locale.translator
    return tr("Skip the reason, cast vote") if skips else tr("Cast my vote")


def you_chose(heading: str, locale: Locale) -> str:
    tr = locale.translator
    return tr("You chose: {answer}").format(answer=f"\u2068{heading}\u2069")


def own_words(locale: Locale) -> str:
    tr = locale.translator
    return tr("Your reason, in your own words")


def pick_one(locale: Locale) -> str:
    tr = locale.translator
    return tr("Or pick the one that says it best")


def something_else(locale: Locale) -> str:
    tr = locale.translator
    return tr("None of these")


def may_be_shown(locale: Locale) -> str:
    tr = locale.translator
    return tr("Your words may be shown on screens and printed, never with a name. Please don’t write names or contact details.")


def most_letters(locale: Locale) -> str:
    tr = locale.translator
    return tr("At most {letters} letters.").format(letters=locale.number(REASON_LETTERS))


def letters_left(locale: Locale) -> str:
    """Return the label before the number of letters that still fit."""
    tr = locale.translator
    return tr("Letters left:")


def too_long(locale: Locale) -> str:
    tr = locale.translator
    return tr("What you wrote was too long, and its end was cut off. Read it again before you cast your vote.")


def reason_needed(locale: Locale) -> str:
    tr = locale.translator
    return tr("Write a reason or pick one first.")


def change(locale: Locale) -> str:
    tr = locale.translator
    return tr("To change your answer, go back to the page before.")


def not_recorded_here(locale: Locale) -> str:
    tr = locale.translator
    return tr("Your answer could not be saved. Try again in a moment, or call the organiser.")


def not_recorded(locale: Locale) -> str:
    tr = locale.translator
    return tr("Your vote could not be saved. Your choice is still here: try again in a moment, or call the organiser.")


def thanks(locale: Locale, *, rehearsal: bool) -> str:
    tr = locale.translator
    return tr("Thank you. In a rehearsal nothing is counted.") if rehearsal else tr("Thank you. Your vote is counted.")


def counted_title(locale: Locale) -> str:
    tr = locale.translator
    return tr("Your vote is counted.")


def counted(locale: Locale) -> str:
    tr = locale.translator
    return tr("It is one of the counts now. Nobody can see it again or change it, not even you: that keeps it secret.")


def once_only(locale: Locale) -> str:
    tr = locale.translator
    return tr("This page was sent twice. Your first answer counts, and it counts once.")


def close_the_page(locale: Locale) -> str:
    tr = locale.translator
    return tr("You can close this page now, or hand the device on.")


def other_reasons(locale: Locale) -> str:
    tr = locale.translator
    return tr("What people wrote who voted the other way")


def is_it_fair(locale: Locale) -> str:
    tr = locale.translator
    return tr("Is any of them a fair point? Answer as many as you like.")


def fair_point(locale: Locale) -> str:
    tr = locale.translator
    return tr("Fair point")


def not_fair(locale: Locale) -> str:
    tr = locale.translator
    return tr("Not for me")


def send_answers(locale: Locale) -> str:
    tr = locale.translator
    return tr("Send my answers")


def answers_taken(locale: Locale) -> str:
    tr = locale.translator
    return tr("Thank you for your answers. They are counted without your vote.")


def see_results(locale: Locale) -> str:
    tr = locale.translator
    return tr("See the results")


def next_person(locale: Locale) -> str:
    tr = locale.translator
    return tr("The next person begins here")


def notice(poll: Poll | None, locale: Locale) -> str:
    """Return why nobody can vote now, '' while voting is open."""
    tr = locale.translator
    if poll is None:
        return tr("No session is open. Please ask the organiser.")
    if poll.session.state is SessionState.PAUSED:
        return tr("Voting is paused. Please come back soon.")
    if poll.session.state is SessionState.CLOSED:
        return tr("Voting has ended.")
    if poll.first and not poll.voting:
        return tr("The first vote is closed: its time ended when the results were shown or the session was ended.")
    return "" if poll.voting else not_voting(locale)


def not_voting(locale: Locale) -> str:
    """Return what a phone says in the phases of a lesson without a vote, and to a ballot of another phase."""
    tr = locale.translator
    return tr("Your class is not voting just now. When it does, load this page again.")


def load_again(locale: Locale) -> str:
    tr = locale.translator
    return tr("Load the page again")


def first_vote(locale: Locale) -> str:
    tr = locale.translator
    return tr("First vote, before you read")


def not_sure_yet(locale: Locale) -> str:
    tr = locale.translator
    return tr("Not sure yet")


def first_counted(locale: Locale) -> str:
    tr = locale.translator
    return tr("After the discussion you vote again, on the page of the question. Both votes are counted apart, and nothing links them.")


def to_the_question(locale: Locale) -> str:
    tr = locale.translator
    return tr("Back to the question")


def sealed(session: Session | None, locale: Locale) -> str:
    """Return why results are not shown to somebody."""
    tr = locale.translator
    if session is None:
        return tr("No session is open. Please ask the organiser.")
    if session.settings.results is ResultsRule.AFTER_VOTING:
        return tr("You will see how the room voted after your own vote, so that nobody votes with the crowd.")
    return tr("The results are sealed. They are shown when the organiser reveals them.")


def voices(votes: int, locale: Locale) -> str:
    tr = locale.translator
    text = tr("1 voice so far") if votes == 1 else tr("{votes} voices so far", "", votes)
    return text.format(votes=locale.number(votes))


def in_own_words(locale: Locale) -> str:
    tr = locale.translator
    return tr("In people’s own words")


def who_changed(locale: Locale) -> str:
    tr = locale.translator
    return tr("Who changed their mind?")


def begin_again(locale: Locale) -> str:
    tr = locale.translator
    return tr("Begin with the question")
