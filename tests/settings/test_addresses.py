"""Tests that pack.toml, settings.toml and the QR code accept the same addresses."""

from pathlib import Path

import pytest

from kiosk.data_folder import SETTINGS
from kiosk.errors import KnownError
from kiosk.packs import inspect_pack
from kiosk.publishing import qr
from kiosk.settings import Settings
from kiosk.settings.addresses import ADDRESS_RULE, is_https_address, is_placeholder, is_room_address, may_have_code
from tests.packs.sample_pack import MANIFEST, TEXT, write_pack

GOOD = "https://debates.example.com/bridge"


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/open-source-ai",
        "https://example.org",
        "https://sub.example.org:8443/a?b=c&d=%C3%A9#e",
        "https://xn--bcher-kva.example/a",
        "https://EXAMPLE.org/A",
        "https://example.org/a@b",
    ],
)
def test_a_public_https_address_is_https_address(url: str) -> None:
    assert is_https_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org",
        "http://example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "https://",
        "https:///a",
        "https://localhost/a",
        "https://127.0.0.1/a",
        "https://[::1]/a",
        "https://[",
        "https://user:word@example.org/",
        "https://example.org@evil.test/",
        "https://example.org:99999/",
        "https://example.org:x/",
        "https://exa mple.org/",
        "https://example.org/a b",
        "https://example.org/\n",
        "https://example.org/\u202e",
        "https://exämple.org/",
        "https://-a.org/",
        "https://a..org/",
        "https://example.org/<b>",
        "https://example.org\\@evil.test/",
        "https://example.org/" + "a" * 281,
    ],
)
def test_anything_else_is_not(url: str) -> None:
    assert not is_https_address(url)


@pytest.mark.parametrize(
    "url", ["https://example.org/a", "https://www.example.com", "https://Example.NET/", "https://my.debate.example/", "https://a.test"]
)
def test_addresses_kept_for_examples_are_placeholders(url: str) -> None:
    assert is_placeholder(url)


@pytest.mark.parametrize("url", ["https://goodfaith.org/example.org", "https://notexample.org", "https://example.org.uk/", "https://[", ""])
def test_real_addresses_are_not(url: str) -> None:
    assert not is_placeholder(url)


@pytest.mark.parametrize(
    "url", [GOOD, "http://example.org", "https://user:word@example.org/", "https://localhost/a", "https://exämple.org/"]
)
def test_pack_settings_and_code_follow_the_same_rule(tmp_path: Path, url: str) -> None:
    accepted = is_https_address(url)
    folder = write_pack(tmp_path / "bridge", TEXT, MANIFEST.replace(GOOD, url))
    assert [problem.expected for problem in inspect_pack(folder).problems] == ([] if accepted else [ADDRESS_RULE])

    (tmp_path / SETTINGS).write_text(f'online_url = "{url}"\n', encoding="utf-8")
    if accepted:
        assert Settings.load(tmp_path / SETTINGS).online_url == url
        assert qr.matrix(url)
        return
    with pytest.raises(KnownError, match=r"(is not|must be) an https address"):
        Settings.load(tmp_path / SETTINGS)
    with pytest.raises(KnownError, match=r"(is not|must be) an https address"):
        qr.matrix(url)


@pytest.mark.parametrize(
    "url", ["http://192.168.1.20:8420/", "http://10.0.0.7:49152/", "https://192.168.1.20:8420/", "http://169.254.3.4/"]
)
def test_the_kiosks_own_address_in_digits_may_have_a_code_without_https(url: str) -> None:
    assert is_room_address(url)
    assert may_have_code(url)
    assert not is_https_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/",
        "http://192.168.1.20:8420/vote?code=1",
        "http://someone@192.168.1.20/",
        "http://127.0.0.1:8420/",
        "ftp://192.168.1.20/",
        "http://192.168.1.20:port/",
        "",
    ],
)
def test_no_other_address_may(url: str) -> None:
    assert not is_room_address(url)
    assert not may_have_code(url)
