"""Certificates of an authority of one's own, and a server that uses them."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

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
        kind = "IP" if name.replace(".", "").isdigit() else "DNS"
        names.write_text(f"subjectAltName={kind}:{name}\n", encoding="ascii")
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


def reload(server: Server, expected: str) -> None:
    server.sql("SELECT pg_reload_conf()")
    while server.sql("SHOW ssl") != [(expected,)]:
        pass


def encrypt(server: Server, certificate: Path, key: Path) -> None:
    cluster = server.folder / "cluster"
    for source, name in ((certificate, "server.crt"), (key, "server.key")):
        shutil.copy(source, cluster / name)
        (cluster / name).chmod(0o600)
        if os.geteuid() == 0:
            shutil.chown(cluster / name, cluster.owner())
    server.sql("ALTER SYSTEM SET ssl = on")
    reload(server, "on")
