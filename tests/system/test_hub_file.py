"""The membership of a hub on disk: readable by this account alone, and one instance for each start."""

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.services.hub import HubRefused
from kiosk.services.station_link import Membership
from kiosk.system import hub_file
from kiosk.system.hub_file import HubFile

ADDRESS = "postgresql://station@hub.example.org:5432/goodfaith?sslmode=verify-full"
PASSWORD = "correct horse"  # noqa: S105 - not one


@pytest.fixture(autouse=True)
def _no_password_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOODFAITH_HUB_PASSWORD", raising=False)


def test_a_kiosk_that_never_joined_has_no_membership(tmp_path: Path) -> None:
    assert HubFile(tmp_path).load() is None
    assert HubFile(tmp_path).begin() is None
    assert list(tmp_path.iterdir()) == []


def test_what_was_joined_is_read_again_and_left_without_a_trace(tmp_path: Path) -> None:
    file = HubFile(tmp_path)
    joined = file.join(f" {ADDRESS} ", 'Hall "B", left\\right', PASSWORD, may_end=True)

    expected = Membership(ADDRESS, 'Hall "B", left\\right', joined.station_id, joined.instance, may_end=True)
    assert HubFile(tmp_path).load() == joined == expected
    assert HubFile(tmp_path).password() == PASSWORD
    file.leave()
    assert list(tmp_path.iterdir()) == []


def test_only_this_account_reads_the_files_and_the_password_is_in_one_alone(tmp_path: Path) -> None:
    HubFile(tmp_path).join(ADDRESS, "Hall B", PASSWORD)

    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
    assert [path.name for path in tmp_path.iterdir() if PASSWORD in path.read_text(encoding="utf-8")] == ["hub-password"]


def test_a_password_that_others_can_read_is_not_used(tmp_path: Path) -> None:
    file = HubFile(tmp_path)
    file.join(ADDRESS, "Hall B", PASSWORD)
    file.password_path.chmod(0o640)

    with pytest.raises(HubRefused, match="chmod 600"):
        file.password()


def test_the_environment_has_the_last_word_about_the_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = HubFile(tmp_path)
    file.join(ADDRESS, "Hall B", "")
    assert file.password() == ""
    monkeypatch.setenv("GOODFAITH_HUB_PASSWORD", PASSWORD)
    assert file.password() == PASSWORD


@pytest.mark.parametrize(
    "address",
    [
        "",
        "hub",
        "https://hub.example.org",
        "postgresql://",
        "postgresql:///goodfaith",
        "postgresql://hub:x/goodfaith",
        "postgresql://a b/c",
    ],
)
def test_an_address_that_is_none_changes_nothing(tmp_path: Path, address: str) -> None:
    with pytest.raises(KnownError, match="looks like"):
        HubFile(tmp_path).join(address, "Hall B", PASSWORD)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address", ["postgresql://station:pw@hub/goodfaith", "postgresql://hub/g?password=pw", "postgresql://hub/g?sslpassword=pw"]
)
def test_an_address_with_a_password_is_refused(tmp_path: Path, address: str) -> None:
    with pytest.raises(KnownError, match="holds a password") as refused:
        HubFile(tmp_path).join(address, "Hall B", "")
    assert "pw" not in str(refused.value)


def test_a_station_without_a_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="needs a name"):
        HubFile(tmp_path).join(ADDRESS, " \n", PASSWORD)


def test_each_start_has_an_instance_of_its_own_once_the_hub_knows_the_last(tmp_path: Path) -> None:
    file = HubFile(tmp_path)
    joined = file.join(ADDRESS, "Hall B", PASSWORD)

    assert file.begin() == joined, "the hub may have heard of it"
    accepted = file.accept(joined)
    begun = file.begin()
    assert begun is not None
    assert (begun.station_id, begun.accepted) == (joined.station_id, joined.instance)
    assert begun.instance != joined.instance
    assert file.begin() == begun
    assert accepted.accepted == joined.instance


def test_joining_again_makes_another_station(tmp_path: Path) -> None:
    file = HubFile(tmp_path)
    first = file.join(ADDRESS, "Hall B", PASSWORD)
    file.sent_path.write_text("{}", encoding="utf-8")
    second = file.join(ADDRESS, "Hall B, the other", "")

    assert first.station_id != second.station_id
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hub.toml"]


@pytest.mark.parametrize(
    "content",
    [
        *("", "address = 1", "no toml", "\x00"),
        'address = "postgresql://hub/g"\nname = "A"\nstation_id = "x"\ninstance = "y"\n',
        f'address = "http://hub/g"\nname = "A"\nstation_id = "{"0" * 32}"\ninstance = "{"0" * 32}"\n',
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, content: str) -> None:
    file = HubFile(tmp_path)
    file.path.write_text(content, encoding="utf-8")
    with pytest.raises(KnownError, match=r"hub\.toml cannot be used"):
        file.load()


@given(st.text(max_size=80))
def test_any_name_survives_the_file(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    file = HubFile(tmp_path_factory.mktemp("hub"))
    try:
        joined = file.join(ADDRESS, name, "")
    except KnownError:
        return
    assert file.load() == joined
    assert len(joined.name) <= hub_file.MAX_NAME


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    file = HubFile(tmp_path / "none")
    with pytest.raises(KnownError, match="could not be written"):
        file.join(ADDRESS, "Hall B", PASSWORD)
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - names are enough
