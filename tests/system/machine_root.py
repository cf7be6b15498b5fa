"""A made-up machine for tests of what starts with it."""

from pathlib import Path
from typing import Final

DISPLAY_MANAGER: Final = "etc/systemd/system/display-manager.service"


def make_root(folder: Path, login_manager: str) -> Path:
    """Make this folder the root of a machine with Goodfaith and cage that starts into a login manager. Return it."""
    for name in ("usr/bin/goodfaith", "usr/bin/cage", "usr/lib/systemd/system/goodfaith.service"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    (folder / DISPLAY_MANAGER).parent.mkdir(parents=True)
    (folder / DISPLAY_MANAGER).symlink_to(f"/lib/systemd/system/{login_manager}.service")
    (folder / "etc/passwd").write_text("root:x:0:0::/root:/bin/sh\ngoodfaith:x:999:999::/var/lib/goodfaith:/usr/sbin/nologin\n")
    return folder
