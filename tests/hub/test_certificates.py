"""TLS to a real server: only a certificate of a known authority, with the right name and not expired, is accepted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.services.hub import HubRefused
from kiosk.storage.hub import connect
from tests.hub.certificates import Authority, authority, encrypt, reload
from tests.hub.hubs import MadeHub, make_hub
from tests.postgres import Server


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return authority(tmp_path_factory.mktemp("tls") / "ours")


@pytest.fixture
def hub(server: Server) -> Iterator[MadeHub]:
    """A hub whose server has no TLS yet; it has none again afterwards."""
    made = make_hub(server)
    yield made
    server.sql("ALTER SYSTEM RESET ssl")
    reload(server, "off")


def reach(hub: MadeHub, root: Path) -> None:
    """Connect as to another machine."""
    login = hub.logins["reader"]
    url = login.url.replace("127.0.0.1", "localhost")
    assert connect(f"{url}?sslmode=verify-full&sslrootcert={root}", login.password).stations() == []


def test_a_certificate_of_a_known_authority_for_this_name_is_accepted(hub: MadeHub, ours: Authority) -> None:
    encrypt(hub.server, *ours.sign("localhost"))
    reach(hub, ours.folder / "ca.pem")


def test_one_for_another_name_is_refused(hub: MadeHub, ours: Authority) -> None:
    encrypt(hub.server, *ours.sign("db.example.org"))
    with pytest.raises(HubRefused, match="certificate"):
        reach(hub, ours.folder / "ca.pem")


def test_an_expired_one_is_refused(hub: MadeHub, ours: Authority) -> None:
    encrypt(hub.server, *ours.sign("localhost", day="2020-02-01"))
    with pytest.raises(HubRefused, match="certificate"):
        reach(hub, ours.folder / "ca.pem")


def test_one_of_an_unknown_authority_is_refused(hub: MadeHub, ours: Authority, tmp_path: Path) -> None:
    encrypt(hub.server, *authority(tmp_path / "theirs").sign("localhost"))
    with pytest.raises(HubRefused, match="certificate"):
        reach(hub, ours.folder / "ca.pem")


def test_a_server_without_tls_is_refused(hub: MadeHub, ours: Authority) -> None:
    with pytest.raises(HubRefused, match="certificate"):
        reach(hub, ours.folder / "ca.pem")
