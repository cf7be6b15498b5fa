"""Every button, tab and page that the guides name is on the screen in just these words."""

import re
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import pytest

ROOT: Final = Path(__file__).parents[2]
_PATH: Final = re.compile(r"\*\*([^*]+ → [^*]+)\*\*")
_BUTTON: Final = re.compile(r"(?<!\*)\*([A-Z][^*]+)\*(?!\*)")
_NOT_ON_A_BUTTON: Final = {"Should phones be put away for the whole school day?", "First session"}


def _texts() -> set[str]:
    root = ET.parse(ROOT / "resources" / "i18n" / "goodfaith_de.ts").getroot()  # noqa: S314 - our own file
    return {str(message.findtext("source")).casefold() for message in root.iter("message")}


def named(guide: str) -> list[str]:
    """Return the names in a guide: the parts of '**Kiosk → Debates**' and '*Show it*'."""
    paths = [part for path in _PATH.findall(guide) for part in path.split(" → ")]
    names = [part.replace("\n", " ").strip() for part in [*paths, *_BUTTON.findall(guide)]]
    return [part for name in names if name not in _NOT_ON_A_BUTTON for part in name.split(": ")]


def missing(guide: str) -> list[str]:
    texts = _texts()
    return [
        name for name in named(guide) if name.casefold().rstrip(".…") not in texts and not any(name.casefold() in each for each in texts)
    ]


@pytest.mark.parametrize("name", ["run-an-event.md", "run-a-lesson.md"])
def test_all_of_them_are(name: str) -> None:
    guide = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert named(guide)
    assert missing(guide) == []


def test_a_wrong_name_is_found() -> None:
    assert missing("Tap **Kiosk → Debatez** and *Shovel it*.") == ["Debatez", "Shovel it"]
