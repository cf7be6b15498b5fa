"""Checks a debate in a folder, zip file or document: everything wrong with it, its pictures, and what both sides get."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import packs
from kiosk.app.debate_pictures import describe_pictures, inspect_pack
from kiosk.app.debates import debate_roots
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Side
from kiosk.services.document_remarks import describe
from kiosk.services.fairness import SideFigures, TextFairness, measure_fairness
from kiosk.services.fairness_text import describe_balance, describe_report
from kiosk.services.result_text import Locale

if TYPE_CHECKING:
    from kiosk.packs.documents.convert import UnpackedDocument


@dataclass(frozen=True, slots=True)
class CheckedDebate:
    """What was found. Remarks are on a document, in the language of `locale`, as are the sentences on fairness."""

    remarks: Sequence[str]
    problems: Sequence[str]
    warnings: Sequence[str]
    pictures: Sequence[str]
    fairness: Mapping[str, TextFairness]
    locale: Locale

    def lines(self) -> Iterator[str]:
        yield from (*self.remarks, *self.problems, *(f"warning: {warning}" for warning in self.warnings), *self.pictures)
        yield from describe_report(self.fairness, self.locale)

    def plain(self) -> Mapping[str, Any]:
        """Return the findings and figures as JSON can hold them."""
        fairness = {language: _plain_fairness(found, self.locale) for language, found in self.fairness.items()}
        told = {"remarks": self.remarks, "problems": self.problems, "warnings": self.warnings, "pictures": self.pictures}
        return {"usable": not self.problems, **{name: list(lines) for name, lines in told.items()}, "fairness": fairness}


def check_debate(name: str, data: Path | None, locale: Locale) -> CheckedDebate:
    """Check the debate at a path, or with an id. Raises KnownError if there is none or its file cannot be unpacked."""
    path = Path(name)
    if path.suffix and path.is_file() and (packs.is_document(path) or not packs.is_pack_file(path)):
        opened: AbstractContextManager[tuple[Path, UnpackedDocument | None]] = packs.unpacked(path)
    else:
        opened = nullcontext((packs.find_pack(name, debate_roots(DataFolder.open(data) if data else None)), None))
    with opened as (pack, document):
        inspection = inspect_pack(pack)
        pictures = list(describe_pictures(inspection.debate)) if inspection.debate else []
    return CheckedDebate(
        remarks=[describe(remark, locale) for remark in document.remarks] if document else (),
        problems=[*map(document.place if document else str, inspection.problems)],
        warnings=[str(warning) for warning in inspection.warnings if not warning.fairness],
        pictures=pictures,
        fairness=measure_fairness(inspection.debate).texts if inspection.debate else {},
        locale=locale,
    )


def _plain_fairness(found: TextFairness, locale: Locale) -> Mapping[str, Any]:
    return {
        **{str(side): _plain_figures(found.sides[side]) for side in Side},
        "longer": found.longer and str(found.longer),
        "unequal": {imbalance.kind.name.lower(): str(imbalance.side) for imbalance in found.imbalances},
        "sentences": list(describe_balance(found, locale)),
    }


def _plain_figures(figures: SideFigures) -> Mapping[str, Any]:
    level = figures.level
    return {
        "letters" if figures.in_letters else "words": figures.length,
        "minutes": figures.minutes,
        "level": {"formula": level.formula, "scale": str(level.scale), "score": round(level.score, 1)} if level else None,
        "points": figures.points,
        "loaded_words": list(figures.loaded),
    }
