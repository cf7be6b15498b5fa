"""Where a QR code may lead."""

import pytest

from kiosk.packs import is_placeholder
from kiosk.packs.address import is_good


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
def test_a_public_https_address_is_good(url: str) -> None:
    assert is_good(url)


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
    assert not is_good(url)


@pytest.mark.parametrize(
    "url", ["https://example.org/a", "https://www.example.com", "https://Example.NET/", "https://my.debate.example/", "https://a.test"]
)
def test_addresses_kept_for_examples_are_placeholders(url: str) -> None:
    assert is_placeholder(url)


@pytest.mark.parametrize("url", ["https://goodfaith.org/example.org", "https://notexample.org", "https://example.org.uk/", "https://[", ""])
def test_real_addresses_are_not(url: str) -> None:
    assert not is_placeholder(url)
