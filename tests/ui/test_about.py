"""Tests that an administrator finds version and licences on the kiosk's own screen."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import __version__, paths
from kiosk.system.licences import Component
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver


def open_about(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-about")


def test_it_tells_the_version_and_everything_in_the_box(driver: WindowDriver) -> None:
    open_about(driver)

    words = driver.texts()
    assert __version__ in words
    assert {"Goodfaith 0.1.0", "International Components for Unicode", "Unicode-3.0 · inside Qt"} <= set(words)


def test_a_tap_opens_the_licence_at_its_beginning_and_back_leads_to_the_list(driver: WindowDriver) -> None:
    open_about(driver)
    driver.reach("component-0")

    assert driver.text_of("licenceOf") == "Goodfaith 0.1.0"
    first = (paths.source() / "LICENSE").read_text(encoding="utf-8").split("\n\n")[0].strip("\n")
    assert first in driver.texts()

    driver.tap("licenceDone")
    assert driver.sees("aboutVersion")
    driver.reach("aboutDone")
    assert driver.sees("settings-about")


def test_a_licence_that_has_gone_is_said(services: FakeServices, open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    dependencies = services.dependencies
    gone = [Component("Goodfaith", "0.1.0", "GPL-3.0-or-later", (Path("/nowhere"),))]
    monkeypatch.setattr(services, "dependencies", lambda **s: replace(dependencies(**s), list_components=lambda: gone))
    services.open()
    driver = open_kiosk()
    open_about(driver)
    driver.reach("component-0")

    assert driver.text_of("organiserMessage") == "The licence could not be read: No such file or directory."


def test_the_sbom_is_named_where_there_is_one(driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "licences", lambda: tmp_path)
    paths.sbom().touch()
    open_about(driver)

    assert driver.text_of("aboutSbom").endswith(str(tmp_path / "sbom.cdx.json"))
