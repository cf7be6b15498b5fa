"""Addresses of hubs: no passwords in them, and TLS with a checked name for every other machine."""

from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.storage.hub.address import HubAddress


@pytest.mark.parametrize("host", ["db.example.org", "192.168.1.7", "[2001:db8::1]", "localhost.example.org", "127.example.org"])
def test_another_machine_must_prove_its_name(host: str) -> None:
    options = HubAddress.parse(f"postgresql://u@{host}/goodfaith").connection_options()
    assert options["sslmode"] == "verify-full"
    assert Path(options["sslrootcert"]).exists()


@pytest.mark.parametrize("place", ["localhost", "127.0.0.1", "127.3.4.5:5433", "[::1]", ""])
def test_this_machine_needs_no_certificate(place: str) -> None:
    assert HubAddress.parse(f"postgresql://u@{place}/goodfaith").connection_options() == {"sslmode": "prefer"}


def test_a_socket_is_this_machine() -> None:
    address = HubAddress.parse("postgresql://u@/goodfaith?host=/run/postgresql")
    assert (address.host, address.local) == ("/run/postgresql", True)
    assert HubAddress.parse(address.url) == address


def test_another_authority_or_another_mode_is_the_organisers_choice() -> None:
    address = HubAddress.parse("postgresql://u@db.example.org/goodfaith?sslrootcert=/etc/ssl/our.pem&sslmode=verify-ca")
    assert address.connection_options() == {"sslmode": "verify-ca", "sslrootcert": "/etc/ssl/our.pem"}
    assert HubAddress.parse(address.as_user("station").url).options == address.options


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("postgresql://u:secret@db.example.org/goodfaith", "has a password"),
        ("postgresql://u@db.example.org/goodfaith?password=secret", "unknown option 'password'"),
        ("postgresql://u@db.example.org/goodfaith?passfile=/x", "unknown option"),
        ("postgresql://u@db.example.org/goodfaith?options=-cx", "unknown option"),
        ("https://db.example.org/goodfaith", "postgresql://"),
        ("db.example.org", "postgresql://"),
        ("postgresql://u@db.example.org:x/goodfaith", "postgresql://"),
        ("postgresql://u@[db/goodfaith", "postgresql://"),
        ("postgresql://u@db.example.org/", "name of a database"),
        ("postgresql://u@db.example.org/Good'faith", "name of a database"),
        (f"postgresql://u@db.example.org/{'x' * 31}", "name of a database"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_without_repeating_a_secret(url: str, problem: str) -> None:
    with pytest.raises(KnownError, match="hub's address") as error:
        HubAddress.parse(url)
    assert problem in str(error.value)
    assert "secret" not in str(error.value)
