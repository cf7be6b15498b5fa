"""TLS to a real server: only a certificate of a known authority, with the right name and not expired, is accepted."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.services.hub import HubRefused
from kiosk.storage.hub import connect
from tests.hub.hubs import MadeHub, make_hub
from tests.postgres import Server


@dataclass
class Authority:
    """Signs certificates with `folder`/ca.pem."""

    folder: Path

    def sign(self, name: str, *, day: str = "") -> tuple[Path, Path]:
        """Return a certificate for a name, valid for two days from a day, and its key."""
        clock = ["faketime", day] if day else []
        certificate, key, request = (self.folder / f"{name}.{kind}" for kind in ("crt", "key", "csr"))
        names = self.folder / f"{name}.ext"
        names.write_text(f"subjectAltName=DNS:{name}\n", encoding="ascii")
        openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", f"/CN={name}")
        signer = ("-CA", self.folder / "ca.pem", "-CAkey", self.folder / "ca.key", "-CAcreateserial")
        openssl("x509", "-req", "-in", request, *signer, "-days", "2", "-extfile", names, "-out", certificate, before=clock)
        return certificate, key


def openssl(*arguments: str | Path, before: list[str] | None = None) -> None:
    subprocess.run([*(before or []), "openssl", *map(str, arguments)], check=True, capture_output=True)


def authority(folder: Path) -> Authority:
    folder.mkdir()
    key = ("-newkey", "rsa:2048", "-nodes", "-keyout", folder / "ca.key")
    openssl(
        "req", "-x509", *key, "-out", folder / "ca.pem", "-days", "3650", "-subj", "/CN=Our authority", before=["faketime", "2020-01-01"]
    )
    return Authority(folder)


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


def reload(server: Server, expected: str) -> None:
    server.sql("SELECT pg_reload_conf()")
    while server.sql("SHOW ssl") != [(expected,)]:
        pass


def encrypt(hub: MadeHub, certificate: Path, key: Path) -> None:
    cluster = hub.server.folder / "cluster"
    for source, name in ((certificate, "server.crt"), (key, "server.key")):
        shutil.copy(source, cluster / name)
        (cluster / name).chmod(0o600)
        if os.geteuid() == 0:
            shutil.chown(cluster / name, cluster.owner())
    hub.server.sql("ALTER SYSTEM SET ssl = on")
    reload(hub.server, "on")


def reach(hub: MadeHub, root: Path) -> None:
    """Connect as to another machine."""
    login = hub.logins["reader"]
    url = login.url.replace("127.0.0.1", "localhost")
    assert connect(f"{url}?sslmode=verify-full&sslrootcert={root}", login.password).stations() == []


def test_a_certificate_of_a_known_authority_for_this_name_is_accepted(hub: MadeHub, ours: Authority) -> None:
    encrypt(hub, *ours.sign("localhost"))
    reach(hub, ours.folder / "ca.pem")


def test_one_for_another_name_is_refused(hub: MadeHub, ours: Authority) -> None:
    encrypt(hub, *ours.sign("db.example.org"))
    with pytest.raises(HubRefused, match="certificate"):
        reach(hub, ours.folder / "ca.pem")


def test_an_expired_one_is_refused(hub: MadeHub, ours: Authority) -> None:
    encrypt(hub, *ours.sign("localhost", day="2020-02-01"))
    with pytest.raises(HubRefused, match="certificate"):
        reach(hub, ours.folder / "ca.pem")


def test_one_of_an_unknown_authority_is_refused(hub: MadeHub, ours: Authority, tmp_path: Path) -> None:
    encrypt(hub, *authority(tmp_path / "theirs").sign("localhost"))
    with pytest.raises(HubRefused, match="certificate"):
        reach(hub, ours.folder / "ca.pem")


def test_a_server_without_tls_is_refused(hub: MadeHub, ours: Authority) -> None:
    with pytest.raises(HubRefused, match="certificate"):
        reach(hub, ours.folder / "ca.pem")
