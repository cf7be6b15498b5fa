import json
import shutil
from pathlib import Path

from tests.commands import goodfaith
from tests.packs.documents.word import without, write
from tests.packs.pictures import write_picture_pack
from tests.packs.sample_pack import fill_in_template, replace_once, write_pack

START, NO_ADDRESS = "At the start", "no https address on a line of its own; an example was put in for the QR code"


def test_a_new_debate_is_checked_and_imported(tmp_path: Path) -> None:
    folder, data = tmp_path / "later-start", tmp_path / "data"
    assert goodfaith("new", folder).returncode == 0
    refused = goodfaith("check", folder)
    assert refused.returncode == 1
    assert refused.stdout.startswith("en.md:1: found a line of the template")
    fill_in_template(folder)
    assert goodfaith("check", folder).returncode == 0
    packed = shutil.make_archive(str(tmp_path / "packed"), "zip", folder)
    assert goodfaith("check", packed).stdout == goodfaith("check", folder).stdout.replace(str(folder), packed)
    done = goodfaith("import", packed, "--data", data)
    assert (done.returncode, done.stderr) == (0, f"The data folder {data} was created.\n")
    assert "'later-start'" in done.stdout
    assert (data / "debates" / "later-start" / "en.md").is_file()


def test_an_existing_debate_is_replaced_only_with_replace(tmp_path: Path) -> None:
    folder, data = tmp_path / "later-start", tmp_path / "data"
    goodfaith("new", folder)
    fill_in_template(folder)
    goodfaith("import", folder, "--data", data)
    done = goodfaith("import", folder, "--data", data)
    assert (done.returncode, done.stdout) == (1, "")
    assert "is there already" in done.stderr
    assert "--replace" in done.stderr
    assert goodfaith("import", folder, "--replace", "--data", data).returncode == 0


def test_the_debate_of_a_running_session_is_not_replaced(tmp_path: Path) -> None:
    folder, data = tmp_path / "later-start", tmp_path / "data"
    goodfaith("new", folder)
    fill_in_template(folder)
    goodfaith("import", folder, "--data", data)
    from kiosk.app.workspace import open_workspace
    from kiosk.data_folder import DataFolder
    from kiosk.domain.session import SessionSettings

    with open_workspace(DataFolder(data)) as workspace:
        workspace.sessions.start("Morning", workspace.debate("later-start"), SessionSettings())
    done = goodfaith("import", folder, "--replace", "--data", data)
    assert done.returncode == 1
    assert "still running" in done.stderr


def test_a_document_is_filled_in_checked_and_imported(tmp_path: Path) -> None:
    template, data = tmp_path / "mine.odt", tmp_path / "data"
    assert f"goodfaith import {template}" in goodfaith("new", template, "--language", "de").stdout
    refused = goodfaith("check", template)
    assert refused.returncode == 1
    assert "in the heading at 'Sollten wir" in refused.stdout
    assert "found a line of the template, expected your own text in its place" in refused.stdout
    document = write(tmp_path, content=without("nothing"))
    checked = goodfaith("check", document)
    assert (checked.returncode, checked.stdout.splitlines()[0]) == (0, f"{START}: {NO_ADDRESS}")
    done = goodfaith("import", document, "--data", data)
    assert done.stdout.splitlines()[0] == f"{START}: {NO_ADDRESS}"
    assert (data / "debates" / "bridge" / "en.md").is_file()


def test_check_names_another_archive(tmp_path: Path) -> None:
    (tmp_path / "debate.rar").write_bytes(b"Rar!\x1a\x07\x01\x00")
    done = goodfaith("check", tmp_path / "debate.rar")
    assert (done.returncode, done.stdout) == (1, "")
    assert "it is a RAR archive and no zip file: unpack it and import its folder" in done.stderr


def test_check_lists_the_pictures_with_size_and_alt_text(tmp_path: Path) -> None:
    folder = write_picture_pack(tmp_path / "bridge")
    done = goodfaith("check", folder)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "picture 'common_ground': ground.jpg, 60 × 40 pixels, 1 kB",
        "  en: A wide river at dawn",
        "picture 'for': for.jpg, 60 × 40 pixels, 2 kB",
        "  en: A bridge in Lisbon",
        "picture 'against': against.jpg, 60 × 40 pixels, 1 kB",
        "  en: A ferry full of people",
        "en.md: For: 6 words · 1 minute to read · school grade 1 (Flesch–Kincaid) · 2 points · no loaded words",
        "en.md: Against: 7 words · 1 minute to read · school grade 1 (Flesch–Kincaid) · 2 points · no loaded words",
        "en.md: Both sides are level.",
        f"The debate in '{folder}' can be used.",
    ]
    packed = shutil.make_archive(str(tmp_path / "zipped"), "zip", folder)
    assert goodfaith("check", packed).stdout == done.stdout.replace(str(folder), packed)


def test_check_compares_the_sides_in_the_words_of_a_language(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "bridge", replace_once("- It lasts.", "- It lasts, obviously.\n- It is calm there."))
    done = goodfaith("check", folder, "--language", "de")
    assert done.returncode == 0
    assert done.stdout.splitlines()[:3] == [
        "en.md: Dafür: 6 Wörter · 1 Minute Lesezeit · Schulstufe 1 (Flesch–Kincaid) · 3 Punkte · wertende Wörter: „obviously“",
        "en.md: Dagegen: 7 Wörter · 1 Minute Lesezeit · Schulstufe 1 (Flesch–Kincaid) · 2 Punkte · keine wertenden Wörter",
        "en.md: „Dafür“ hat mehr Punkte als „Dagegen“ (3 und 2): jeder kann als Grund gewählt werden, also beiden gleich viele geben",
    ]


def test_check_gives_the_same_figures_as_json(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "bridge", replace_once("- It lasts.", "- It lasts, obviously.\n- It is calm there."))
    done = goodfaith("check", folder, "--json", "--language", "de")
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert (found["usable"], found["problems"]) == (True, [])
    assert found["fairness"]["en"] == {
        "for": {
            "words": 6,
            "minutes": 1,
            "level": {"formula": "Flesch–Kincaid", "scale": "grade", "score": 0.5},
            "points": 3,
            "loaded_words": ["obviously"],
        },
        "against": {
            "words": 7,
            "minutes": 1,
            "level": {"formula": "Flesch–Kincaid", "scale": "grade", "score": 0.6},
            "points": 2,
            "loaded_words": [],
        },
        "longer": "against",
        "unequal": {"points": "for"},
        "sentences": [
            "„Dafür“ hat mehr Punkte als „Dagegen“ (3 und 2): jeder kann als Grund gewählt werden, also beiden gleich viele geben"
        ],
    }
    (folder / "en.md").unlink()
    done = goodfaith("check", folder, "--json")
    assert (done.returncode, json.loads(done.stdout)["usable"]) == (1, False)
    assert "cannot be used yet: 1 problem." in done.stderr


def test_check_refuses_a_picture_for_one_side(tmp_path: Path) -> None:
    folder = write_picture_pack(tmp_path / "bridge")
    manifest = folder / "pack.toml"
    lines = [line for line in manifest.read_text(encoding="utf-8").splitlines() if not line.startswith("against")]
    manifest.write_text("\n".join(lines), encoding="utf-8")
    done = goodfaith("check", folder)
    assert done.returncode == 1
    assert "found a picture for the side 'for' only, expected one of the same size for 'against' too" in done.stdout


def test_a_debate_is_exported_as_a_zip_file_and_as_a_document_that_import_takes(tmp_path: Path) -> None:
    packed, document, data = tmp_path / "phones.zip", tmp_path / "phones.docx", tmp_path / "data"
    done = goodfaith("export", "phones-at-school", "--zip", packed, "--docx", document, "--language", "es")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        str(packed),
        str(document),
        "warning: the other languages (en) are not in this document: each needs one of its own",
    ]
    for file in (packed, document):
        assert goodfaith("import", file, "--data", data).returncode == 0
    assert sorted(path.name for path in (data / "debates").iterdir()) == ["phones", "phones-at-school"]


def test_an_export_replaces_no_file_and_needs_one(tmp_path: Path) -> None:
    document = tmp_path / "mine.docx"
    document.write_bytes(b"mine")
    done = goodfaith("export", "phones-at-school", "--zip", tmp_path / "mine.zip", "--docx", document)
    assert done.returncode == 1
    assert "is there already and was left as it is" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["mine.docx"]
    assert document.read_bytes() == b"mine"
    assert "is not in 'fr', only in: en, es" in goodfaith("export", "phones-at-school", "--docx", "new.docx", "--language", "fr").stderr
    assert goodfaith("export", "phones-at-school").returncode == 2
    assert goodfaith("export", "phones-at-school", "--docx", tmp_path / "mine.odt").returncode == 2
