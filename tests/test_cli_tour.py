from pathlib import Path

import pytest

from tests.commands import goodfaith


@pytest.mark.timeout(110)
def test_a_tour_keeps_a_picture_of_every_screen_and_the_page(tmp_path: Path) -> None:
    out = tmp_path / "new" / "pictures"

    done = goodfaith("tour", "--out", out, "--size", "640x360", "--theme", "night", "--text-size", "1", cwd=tmp_path)

    pictures = sorted(path.name for path in out.glob("*.png"))
    assert done.returncode == 0, done.stderr
    assert {"attract.png", "vote.png", "thanks.png", "results.png"} <= set(pictures)
    assert done.stdout.splitlines()[-1] == f"{len(pictures)} pictures and summary.pdf are in {out}."
    assert sorted(Path(line).name for line in done.stdout.splitlines()[:-1]) == pictures
    assert (out / "summary.pdf").read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new"]
