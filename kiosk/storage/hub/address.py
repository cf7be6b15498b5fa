"""The address of a hub: postgresql://user@host/database. It never holds a password, and asks for TLS with a checked name."""

import ipaddress
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from kiosk.errors import KnownError

PASSWORD_VARIABLE: Final = "GOODFAITH_HUB_PASSWORD"  # noqa: S105 - the name of a variable
_EXAMPLE: Final = "postgresql://user@host/database"
_OPTIONS: Final = frozenset({"sslmode", "sslrootcert", "sslcrl", "sslcert", "sslkey"})
"""What may follow the question mark."""
_SYSTEM_CERTIFICATES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora
    "/etc/ssl/cert.pem",  # macOS
)
_NAME: Final = re.compile(r"[a-z_][a-z0-9_]{0,29}")
"""Databases name the hub's roles, which have up to 63 letters: the name, '_', and a station's 32 digits."""
_DEFAULT_PORT: Final = 5432


@dataclass(frozen=True, slots=True)
class HubAddress:
    """`host` is a name, an address, or the folder of a socket. `options` are libpq's, about TLS."""

    user: str
    host: str
    port: int
    database: str
    options: Mapping[str, str]

    @classmethod
    def parse(cls, url: str) -> "HubAddress":
        """Read an address.

        Raises:
            KnownError: it is none, or has a password in it, which every user of the machine could read in its list of processes.
        """
        try:
            parts = urlsplit(url)
            port, password = parts.port or _DEFAULT_PORT, parts.password
        except ValueError:
            parts, port, password = urlsplit(""), 0, None
        options, database = dict(parse_qsl(parts.query)), unquote(parts.path.removeprefix("/"))
        if problem := _find_problem(parts.scheme, password, options, database):
            message = f"The hub's address {problem}. Nothing was sent. An address looks like {_EXAMPLE}."
            raise KnownError(message)
        host = options.pop("host", None) or unquote(parts.hostname or "localhost")
        return cls(unquote(parts.username or "postgres"), host, port, database, options)

    @property
    def url(self) -> str:
        folder = self.host.startswith("/")
        host = "" if folder else f"[{self.host}]" if ":" in self.host else self.host
        options = urlencode({**({"host": self.host} if folder else {}), **self.options})
        return f"postgresql://{quote(self.user)}@{host}:{self.port}/{self.database}" + (f"?{options}" if options else "")

    def as_user(self, user: str) -> "HubAddress":
        return replace(self, user=user)

    def role(self, name: str) -> str:
        """Return the name of one of the hub's roles. Roles belong to the whole server, so their names begin with the database's."""
        return f"{self.database}_{name}"

    @property
    def local(self) -> bool:
        """Whether what is sent stays on this machine."""
        if self.host == "localhost" or self.host.startswith("/"):
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def connection_options(self) -> dict[str, str]:
        """Return what libpq is told about TLS: for any other machine, to check the certificate and the name in it."""
        if self.local:
            return {"sslmode": "prefer", **self.options}
        options = {"sslmode": "verify-full", **self.options}
        if "sslrootcert" not in options and (found := _root_certificates()):
            options["sslrootcert"] = found
        return options


def _root_certificates() -> str | None:
    """Return the system's certificates. libpq looks only for the user's own, and those come first."""
    if "PGSSLROOTCERT" in os.environ or (Path.home() / ".postgresql" / "root.crt").exists():
        return None
    return next((path for path in _SYSTEM_CERTIFICATES if Path(path).exists()), None)


def _find_problem(scheme: str, password: str | None, options: Mapping[str, str], database: str) -> str | None:
    if scheme not in {"postgresql", "postgres"}:
        return "does not begin with postgresql://"
    if password is not None:
        return f"has a password in it. Leave it out, and give it in {PASSWORD_VARIABLE} or in a file that only you can read"
    if unknown := sorted(set(options) - _OPTIONS - {"host"}):
        return f"has the unknown option {unknown[0][:40]!a}; known are {', '.join(sorted(_OPTIONS))}"
    if not _NAME.fullmatch(database):
        return "needs the name of a database, of up to 30 small letters, digits and '_'"
    return None
