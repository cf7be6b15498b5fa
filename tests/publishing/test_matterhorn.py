"""Every paper passes what a program can decide of PDF/UA-1; each check finds a planted fault."""

from collections.abc import Callable
from io import BytesIO
from typing import Any, Final

import pikepdf
import pytest

from kiosk import packs, paths
from kiosk.publishing.pdf import (
    combined_report,
    exit_slips,
    handout,
    large_print,
    lesson_plan,
    readiness,
    recovery_code,
    slide,
    summary_report,
)
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.health import CheckResult, Status
from tests.publishing.matterhorn import FAULTS, Document, elements, failures
from tests.publishing.pages import FONTS, summary
from tests.publishing.pdf_cases import GOLDEN, in_arabic, many

OWN: Final = FontSet(FONTS, ())
TEXT: Final = packs.read_pack(paths.content() / "open-source-ai").text("en")
SESSIONS: Final = [summary(session_name=f"Hall {number}", session_id=str(number), without_opening=0).results for number in range(30)]
PAPERS: Final[dict[str, Callable[[], bytes]]] = {
    **{name: lambda case=case: summary_report.build(case, OWN) for name, case in GOLDEN.items()},  # type: ignore[misc] # mypy loses the default
    "mirrored": lambda: summary_report.build(summary(), OWN, in_arabic()),
    "rehearsal": lambda: summary_report.build(summary(rehearsal=True), OWN),
    "long day": lambda: summary_report.build(many(1285, 300), OWN),
    "several sessions": lambda: combined_report.build(CombinedSummary.from_results(SESSIONS), OWN),
    "large print": lambda: large_print.build(summary(), OWN),
    "slide": lambda: slide.build(summary(), OWN),
    "hand-out": lambda: handout.build(TEXT, OWN),
    "slips": lambda: exit_slips.build(TEXT, OWN),
    "lesson plan": lambda: lesson_plan.build(TEXT, OWN),
    "recovery code": lambda: recovery_code.build("AAAA-BBBB", "Recovery code", "Keep it.", OWN, "en"),
    "readiness sheet": lambda: readiness.build([CheckResult("disk", Status.OK, "12 GB free")], "Ready?", "2026-11-21", OWN),
}


def opened(pdf: bytes) -> Document:
    return pikepdf.open(BytesIO(pdf))


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_meets_no_condition_of_failure(name: str) -> None:
    with opened(PAPERS[name]()) as document:
        assert failures(document) == []
        assert bool(document.Root.MarkInfo.Marked)


@pytest.mark.parametrize("name", ["thirty in many scripts", "several sessions", "slips"])
def test_the_way_back_from_each_mark_leads_to_its_element(name: str) -> None:
    with opened(PAPERS[name]()) as document:
        numbers = list(document.Root.StructTreeRoot.ParentTree.Nums)
        owners = {int(key): owner for key, owner in zip(numbers[::2], numbers[1::2], strict=True)}
        pages = {page.obj.objgen: page.obj for page in document.pages}
        marks = 0
        for element in elements(document):
            for kid in element.K:
                if not isinstance(kid, pikepdf.Dictionary) or kid.get("/Type") == "/MCR":
                    page, number = (kid.Pg, int(kid.MCID)) if isinstance(kid, pikepdf.Dictionary) else (element.Pg, int(kid))
                    assert owners[int(pages[page.objgen].StructParents)][number].objgen == element.objgen
                    marks += 1
        assert marks == sum(len(owner) for owner in owners.values() if isinstance(owner, pikepdf.Array))


def _first(document: Document, tag: str) -> Any:  # noqa: ANN401 - pikepdf's objects are
    return next(element for element in elements(document) if str(element.S) == tag)


def _page(document: Document) -> Any:  # noqa: ANN401 - as above
    return document.pages[0].obj


def _draw(document: Document, content: bytes) -> None:
    document.pages[0].contents_add(pikepdf.Stream(document, content))


def _say_otherwise(document: Document, old: bytes, new: bytes) -> None:
    document.Root.Metadata.write(document.Root.Metadata.read_bytes().replace(old, new))


def _font(document: Document) -> Any:  # noqa: ANN401 - as above
    return next(iter(_page(document).Resources.Font.values()))


def _mean(document: Document, target: bytes) -> None:
    table = _font(document).ToUnicode
    table.write(table.read_bytes().replace(b"endbfchar", b"<00> <" + target + b">\nendbfchar", 1))


def _retag(document: Document, old: str, new: str) -> None:
    _first(document, old).S = pikepdf.Name(new)


PLANTED: Final[dict[str, Callable[[Document], Any]]] = {
    "01-003": lambda d: _draw(d, b"/P <</MCID 0>> BDC /Artifact BMC EMC EMC"),
    "01-004": lambda d: _draw(d, b"/Artifact BMC /P <</MCID 0>> BDC EMC EMC"),
    "01-005": lambda d: _draw(d, b"0 0 9 9 re f"),
    "01-007": lambda d: d.Root.MarkInfo.__setitem__("/Suspects", True),
    "02-001": lambda d: _retag(d, "/P", "/Paragraph"),
    "06-001": lambda d: d.Root.__delitem__("/Metadata"),
    "06-002": lambda d: _say_otherwise(d, b"pdfuaid:part", b"pdfaid:part"),
    "06-003": lambda d: _say_otherwise(d, b"dc:title", b"dc:name"),
    "07-001": lambda d: d.Root.ViewerPreferences.__delitem__("/DisplayDocTitle"),
    "07-002": lambda d: d.Root.ViewerPreferences.__setitem__("/DisplayDocTitle", False),
    "09-004": lambda d: _retag(d, "/Table", "/Sect"),
    "09-005": lambda d: _retag(d, "/L", "/Sect"),
    "11-001": lambda d: d.Root.__delitem__("/Lang"),
    "13-004": lambda d: _first(d, "/Figure").__delitem__("/Alt"),
    "14-002": lambda d: _retag(d, "/H1", "/H2"),
    "14-003": lambda d: _retag(d, "/H2", "/H3"),
    "15-003": lambda d: _first(d, "/TH").__delitem__("/A"),
    "28-004": lambda d: _page(d).Annots[0].__delitem__("/Contents"),
    "28-008": lambda d: _page(d).__delitem__("/Tabs"),
    "28-009": lambda d: _page(d).__setitem__("/Tabs", pikepdf.Name("/R")),
    "28-011": lambda d: _first(d, "/Link").__setitem__("/K", pikepdf.Array([0])),
    "31-009": lambda d: _font(d).FontDescriptor.__delitem__("/FontFile2"),
    "31-027": lambda d: _font(d).__delitem__("/ToUnicode"),
    "31-028": lambda d: _mean(d, b"0000"),
    "31-029": lambda d: _mean(d, b"FEFF"),
}


@pytest.mark.parametrize("number", FAULTS)
def test_a_planted_fault_is_found(number: str) -> None:
    with opened(summary_report.build(GOLDEN["thirty in many scripts"], OWN)) as document:
        PLANTED[number](document)
        assert [failure[:6] for failure in failures(document)] == [number]
