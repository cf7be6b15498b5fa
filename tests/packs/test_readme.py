"""The examples in the authors' guide are a valid pack."""

import re
import shutil
from pathlib import Path

from kiosk.domain.debate import Side
from kiosk.packs import inspect_pack
from tests.packs.logos import GOOD
from tests.packs.pictures import picture

FILM = Path(__file__).parents[1] / "film" / "debate"
README = Path(__file__).parents[2] / "content" / "README.md"


def _examples(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def test_the_example_is_a_sound_pack(tmp_path: Path) -> None:
    (text,) = _examples("markdown")
    (manifest,) = _examples("toml")
    for name, content in {"pack.toml": manifest, "en.md": text, "es.md": text}.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    (tmp_path / "logo.svg").write_bytes(GOOD["svg"])
    for name in ("clock", "breakfast", "football"):
        (tmp_path / f"{name}.jpg").write_bytes(picture())
    shutil.copy(FILM / "film.webm", tmp_path / "school.mp4")
    shutil.copy(FILM / "film.vtt", tmp_path / "school.vtt")
    inspection = inspect_pack(tmp_path)
    assert (inspection.problems, inspection.warnings) == ((), ())
    assert inspection.debate is not None
    assert [inspection.debate.text("en").cases[side].label for side in Side] == ["Nine", "Eight"]
    assert [inspection.debate.text("es").cases[side].label for side in Side] == ["Yes", "No"]
