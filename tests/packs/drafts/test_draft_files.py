"""Drafts on disk."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import write_field
from kiosk.errors import KnownError
from kiosk.packs.drafts.files import DraftFiles
from kiosk.packs.drafts.reader import read_draft
from kiosk.services.drafts import SAVE_SECONDS, VERSION_SECONDS, VERSIONS, DraftKeeper
from tests.packs.drafts.samples import written

TYPIST = """
import sys
from pathlib import Path
from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import write_field
from kiosk.packs.drafts.files import DraftFiles
from kiosk.services.drafts import DraftKeeper

store, now = DraftFiles(Path(sys.argv[1])), 0.0
draft = DebateDraft.empty("en")
keeper = DraftKeeper(store, store.create(draft), draft, lambda: now)
for number in range(10_000):
    draft = write_field(draft, "en", "question", "x" * number)
    keeper.change(draft)
    print(number, flush=True)
    now += 0.25
    if keeper.due:
        keeper.save()
"""
"""Types four letters a second, by its own clock, and says how many it has typed."""


def question(draft: DebateDraft, words: str) -> DebateDraft:
    return write_field(draft, "en", "question", words)


@pytest.fixture
def store(tmp_path: Path) -> DraftFiles:
    return DraftFiles(tmp_path / "drafts")


def test_what_is_saved_is_there_again(store: DraftFiles) -> None:
    draft = written(("en", "ar"))
    key = store.create(draft)
    assert store.load(key) == draft
    store.save(key, replace(draft, id="bridge"), finished=True)
    (entry,) = store.all()
    assert (entry.key, entry.question, entry.debate_id, entry.finished) == (key, draft.text.question, "bridge", True)
    store.discard(key)
    assert store.all() == []
    assert list(store.folder.iterdir()) == []


def test_the_other_files_of_a_pack_come_along(store: DraftFiles) -> None:
    pack = paths.content() / "phones-at-school"
    key = store.create(read_draft(pack), pack)
    assert [path.name for path in store.files(key).iterdir()] == ["SOURCES.md"]


def test_ten_versions_are_kept_and_the_oldest_goes_first(store: DraftFiles) -> None:
    key = store.create(DebateDraft.empty("en"))
    for number in range(VERSIONS + 3):
        store.keep_version(key, question(DebateDraft.empty("en"), str(number)))
    store.keep_version(key, question(DebateDraft.empty("en"), str(VERSIONS + 2)))  # the same once more
    versions = [store.load_version(key, version.name).text.question for version in store.versions(key)]
    assert versions == [str(number) for number in reversed(range(3, VERSIONS + 3))]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"format": 2}', b'{"format": 1, "finished": true, "draft": [[], {}]}', b"[" * 9000]
)
def test_a_damaged_draft_is_told_and_hides_no_other(store: DraftFiles, content: bytes) -> None:
    key, other = store.create(written()), store.create(written())
    (store.folder / key / "draft.json").write_bytes(content)
    assert [entry.key for entry in store.all()] == [other]
    with pytest.raises(KnownError, match="cannot be read"):
        store.load(key)
    assert (store.folder / key / "draft.json").read_bytes() == content


@pytest.mark.parametrize("name", ["../draft.json", "000001-20260101T000000Z.json", "x"])
def test_a_version_that_is_not_there_is_told(store: DraftFiles, name: str) -> None:
    key = store.create(written())
    with pytest.raises(KnownError, match="version"):
        store.load_version(key, name)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_killed_program_loses_at_most_the_letters_of_two_seconds(store: DraftFiles) -> None:
    with subprocess.Popen([sys.executable, "-c", TYPIST, str(store.folder)], stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout
        for line in typist.stdout:
            if int(line) >= 60:
                os.kill(typist.pid, signal.SIGKILL)
                break
        said = [line, *typist.stdout.read().split()]
    (entry,) = store.all()
    last_due = int(said[-1]) - SAVE_SECONDS / 0.25 - 1
    assert last_due <= len(entry.question) <= int(said[-1])
    assert set(entry.question) == {"x"}


def test_a_keeper_saves_two_seconds_after_the_first_change_however_fast_one_types(store: DraftFiles) -> None:
    now = 0.0
    draft = DebateDraft.empty("en")
    key = store.create(draft)
    keeper = DraftKeeper(store, key, draft, lambda: now)
    saved = 0
    for number in range(100):
        draft = question(draft, "x" * number)
        keeper.change(draft)
        now += 0.5
        if keeper.due:
            keeper.save()
            saved += 1
            assert store.load(key) == draft
            assert not keeper.due
    assert saved == 100 * 0.5 // SAVE_SECONDS


def test_a_version_is_kept_before_the_first_change_and_after_ten_minutes(store: DraftFiles) -> None:
    now = 0.0
    draft = written()
    key = store.create(draft)
    keeper = DraftKeeper(store, key, draft, lambda: now)
    for words in ("one", "two", "three"):
        keeper.change(question(draft, words))
        keeper.save()
    now += VERSION_SECONDS
    keeper.change(question(draft, "four"))
    keeper.save()
    assert [store.load_version(key, version.name).text.question for version in store.versions(key)] == ["three", draft.text.question]


def test_a_disk_that_refuses_loses_nothing_that_it_takes_later(store: DraftFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = written()
    key = store.create(draft)
    now = 0.0
    keeper = DraftKeeper(store, key, draft, lambda: now)
    keeper.change(question(draft, "new"))

    def refuse(*_arguments: object, **_options: object) -> None:
        message = "full"
        raise KnownError(message)

    with monkeypatch.context() as full:
        full.setattr(DraftFiles, "save", refuse)
        with pytest.raises(KnownError):
            keeper.save()
    now += SAVE_SECONDS
    assert keeper.due
    keeper.save()
    assert store.load(key).text.question == "new"
