"""The checks of `doctor` on the debate: its files, a font for every letter, the address of its online version."""

from collections.abc import Iterable
from pathlib import Path

from kiosk import paths
from kiosk.app.diagnostics.results import by_choice, ok, problem, warning
from kiosk.domain.debate import Debate, DebateText, Side
from kiosk.services.health import CheckResult
from kiosk.settings import Settings


def files(folder: Path) -> CheckResult:
    from kiosk.packs import inspect_pack

    inspection = inspect_pack(folder)
    more = f"'goodfaith check {folder}' lists everything."
    if inspection.problems:
        return problem("debate", f"{inspection.problems[0]}; {more}")
    if video := inspection.debate and _unplayable_video(inspection.debate):
        return by_choice("debate", f"'{video}' cannot be played here, so the caption and a QR code are shown: try it as MP4 or WebM.")
    if inspection.warnings:
        return by_choice("debate", f"{inspection.warnings[0]}; {more}")
    return ok("debate", folder.name)


def _unplayable_video(debate: Debate) -> str:
    """Return the name of the debate's video if it cannot be played on this machine, else ''."""
    video = next((text.watch.video for text in debate.texts.values() if text.watch and text.watch.video), None)
    if video is None:
        return ""
    from kiosk.ui.video.probe import can_play

    return "" if can_play(Path(video)) else Path(video).name


def letters(folder: Path) -> CheckResult:
    from kiosk.packs import read_pack

    return letters_of(read_pack(folder), paths.fonts())


def letters_of(debate: Debate, font_folder: Path) -> CheckResult:
    """Check that some font has every letter of the debate, in all its languages."""
    from kiosk.publishing.pdf.fonts import Font, FontSet

    fonts = FontSet(font_folder)
    for language in debate.languages:
        used = {letter for line in _lines(debate.text(language)) for letter in line if letter.isalnum()}
        missing = sorted(letter for letter in used if fonts.font_for(letter, Font.SANS) is None)
        if missing:
            detail = f"no font has these letters of '{language}': {' '.join(missing[:8])}. Install the Noto font of that script."
            return warning("letters", detail)
    return ok("letters", f"all there in {', '.join(debate.languages)}")


def _lines(text: DebateText) -> Iterable[str]:
    yield from (text.question, text.tagline, text.proposition, *text.introduction, *text.facts)
    for side in Side:
        case = text.cases[side]
        yield from (case.heading, *case.points, *(block.markup for block in case.argument))


def address(folder: Path, settings: Settings) -> CheckResult:
    """Check the address of the online version, which the QR code leads to."""
    from kiosk.packs import read_pack
    from kiosk.publishing import qr
    from kiosk.settings.addresses import makes_dense_code, online_address

    pack = read_pack(folder).online_url
    url = online_address(settings.online_url, pack)
    if not url:
        example = settings.online_url or pack
        why = f"{example} is only an example, so nobody gets a QR code"
        return warning("address", f"{why}: enter the real one in the organiser's area, under Kiosk.")
    qr.matrix(url)
    if makes_dense_code(url):
        detail = f"an address of {len(url)} letters makes a dense QR code: on small screens visitors have to tap it to enlarge it."
        return by_choice("address", detail)
    return ok("address", url)
