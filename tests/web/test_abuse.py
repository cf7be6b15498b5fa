"""Requests that no browser sends, and more of them than one person does."""

import pytest

from tests.web.raw import connect, read_to_end, send, statuses
from tests.web.serving import Server, workspace

FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"


def post(body: bytes, headers: bytes = FORM, path: bytes = b"/en/vote") -> bytes:
    length = b"Content-Length: %d\r\n" % len(body)
    return b"POST " + path + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + length + b"\r\n" + body


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET /en/ HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        (b"nonsense\r\n\r\n", 400),
        (b"GET /en/ HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 9000 + b"\r\nConnection: close\r\n\r\n", 431),
        (b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 431),
        (b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        (b"GET /%00/../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404),
        (b"GET /en/..%2f..%2fgoodfaith.db HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404),
        (b"GET /xx/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 404),
        (b"DELETE /en/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 405),
        (b"TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 405),
        (b"GET /en/ HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n", 200),
        (post(b"a" * 8193), 413),
        (post(b"x=1&" * 40), 400),
        (post(b"visit=%ff%fe&choice=for"), 410),
        (post(b"visit=\xff"), 400),
        (post(b"{}", b"Content-Type: application/json\r\n"), 415),
        (post(b"", b""), 415),
        (post(b"", b"Content-Type: multipart/form-data; boundary=x\r\n"), 415),
    ],
)
def test_a_request_of_no_browser_gets_one_answer(standing: Server, request_: bytes, status: int) -> None:
    assert statuses(send(standing, request_)) == [status]
    assert standing.visitor().get("/en/").status == 200
    assert standing.log == ""


def test_a_body_of_unknown_length_ends_at_the_limit(standing: Server) -> None:
    with connect(standing) as connection:
        connection.sendall(b"POST /en/vote HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n" + FORM + b"\r\n")
        connection.sendall((b"1000\r\n" + b"a" * 4096 + b"\r\n") * 3)
        assert statuses(read_to_end(connection)) == [413]


def test_pipelined_requests_get_their_answers_in_order(standing: Server) -> None:
    one = b"GET /%s/ HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
    answer = send(standing, one % (b"en", b"") + one % (b"xx", b"") + one % (b"es", b"Connection: close\r\n"))

    assert statuses(answer) == [200, 404, 200]


def test_a_form_sent_twice_in_one_breath_counts_once(server: Server) -> None:
    visit = server.visitor().begin().hidden["visit"].encode()
    body = b"choice=for&next=cast&visit=" + visit.replace(b"=", b"%3D")

    answer = send(server, post(body).replace(b"Connection: close\r\n", b"") + post(body))

    assert statuses(answer) == [200, 200]
    assert answer.count(b"Your vote is counted.</h1>") == 2
    with workspace(server.data) as opened:
        assert opened.store.counts.counts(opened.sessions.find("latest").id).now.votes == 1


@pytest.mark.parametrize("host", ["evil.example.org", "localhost.evil.example.org", "", "vote.example.org:80", "[::1", "127.0.0.1.evil"])
def test_another_host_is_refused(standing: Server, host: str) -> None:
    answer = send(standing, f"GET /en/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())

    assert statuses(answer) == [421]


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8420", "127.0.0.1", "192.168.1.20:8420", "[::1]:8420", "localhost."])
def test_an_address_in_digits_is_no_foreign_name(standing: Server, host: str) -> None:
    answer = send(standing, f"GET /en/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())

    assert statuses(answer) == [200]


def test_every_answer_has_the_headers(standing: Server) -> None:
    visitor = standing.visitor()
    pages = [visitor.get(path) for path in ("/", "/en/", "/style.css", "/script.js", "/xx/", "/en/results", "/en/secrecy")]
    pages += [visitor.vote("for"), visitor.post("/en/vote", {"visit": "x"}), visitor.get("/en/", Host="evil.example.org")]

    for page in pages:
        assert "default-src 'none'" in page.headers["content-security-policy"]
        assert "unsafe" not in page.headers["content-security-policy"]
        assert page.headers["x-frame-options"] == "DENY"
        assert page.headers["x-content-type-options"] == "nosniff"
        assert page.headers["referrer-policy"] == "no-referrer"
        assert not {"set-cookie", "standing", "date", "etag"} & set(page.headers)
    assert {page.headers["cache-control"] for page in pages} == {"no-store", "public, max-age=86400"}
    assert {page.headers["cache-control"] for page in pages if "css" not in page.headers.get("content-type", "x")} >= {"no-store"}


def test_the_organiser_is_not_on_the_network(standing: Server) -> None:
    for path in ("/organiser", "/en/organiser", "/goodfaith.db", "/settings.toml", "/pin.json", "/openapi.json", "/docs", "/metrics"):
        assert standing.visitor().get(path).status in {404, 303}


def test_an_address_that_asks_without_end_is_asked_to_wait(server: Server) -> None:
    ask = b"GET /xx HTTP/1.1\r\nHost: localhost\r\n\r\n"
    with connect(server, "127.0.0.9") as connection:
        for _ in range(31):
            connection.sendall(ask * 100)
            received = b""
            while received.count(b"HTTP/1.1 ") < 100:
                received += connection.recv(1 << 16)

    busy = server.visitor(address="127.0.0.9").get("/en/")
    assert (busy.status, busy.heading, busy.headers["retry-after"]) == (429, "Many people are here just now", "30")
    assert server.visitor(address="127.0.0.10").get("/en/").status == 200
