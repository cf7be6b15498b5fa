"""Tests `goodfaith site`."""

from pathlib import Path

from tests.commands import clean_environment, error_line, goodfaith

NOWHERE = clean_environment(XDG_DATA_HOME="/nonexistent", HOME="/nonexistent")


def test_all_debates_without_a_data_folder(tmp_path: Path) -> None:
    done = goodfaith("site", "--out", "public", cwd=tmp_path, env=NOWHERE)
    assert (done.returncode, done.stdout, done.stderr) == (0, "public/index.html\n", "")
    assert {path.name for path in (tmp_path / "public").iterdir() if path.is_dir()} == {"open-source-ai", "phones-at-school"}


def test_one_debate_in_one_language_with_an_address_to_vote(tmp_path: Path) -> None:
    options = ("--debate", "phones-at-school", "--language", "es", "--vote-url", "https://vote.example.org/")
    done = goodfaith("site", "--out", tmp_path / "p", *options, env=NOWHERE)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{tmp_path}/p/phones-at-school/index.html\n", "")
    assert 'href="https://vote.example.org/"' in (tmp_path / "p" / "phones-at-school" / "index.html").read_text(encoding="utf-8")


def test_a_folder_with_other_files_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    done = goodfaith("site", "--out", tmp_path, env=NOWHERE)
    why = "'mine.txt' in it is not part of a site that was written here"
    assert error_line(done, 1) == f"'{tmp_path}' cannot be used: {why}. Choose an empty folder or a new one. Nothing was changed."
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_an_address_that_is_not_https_is_wrong_usage(tmp_path: Path) -> None:
    done = goodfaith("site", "--out", tmp_path, "--vote-url", "http://example.org", env=NOWHERE)
    assert "'http://example.org' is not an https address" in error_line(done, 2)
    assert not list(tmp_path.iterdir())
