"""The development server answers this machine alone, says no more than it must, and survives whoever comes."""

import http.client
import json
import socket
import time

import pytest

from generator.serving.bulletin import Bulletin
from generator.serving.server import Server, serving

PAGE = b"<!doctype html><title>x</title><body><h1>Home</h1></body>"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    tmp_path = tmp_path_factory.mktemp("served")
    (tmp_path / "about").mkdir()
    (tmp_path / "index.html").write_bytes(PAGE)
    (tmp_path / "about/index.html").write_bytes(PAGE.replace(b"Home", b"About"))
    (tmp_path / "style.css").write_text("a {}")
    made = Server(0, tmp_path, Bulletin())
    with serving(made):
        yield made


def get(server, target="/", method="GET", **headers):
    host, port = server.server_address
    connection = http.client.HTTPConnection(host, port, timeout=5)
    connection.putrequest(method, target, skip_host="Host" in headers, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def raw(server, request: bytes, patience: float = 5) -> bytes:
    with socket.create_connection(server.server_address, timeout=patience) as talk:
        talk.sendall(request)
        talk.shutdown(socket.SHUT_WR)
        answer = b""
        while block := talk.recv(65536):
            answer += block
    return answer


def test_a_page_comes_with_what_reloads_it_and_nothing_is_kept(server):
    answer, content = get(server)
    assert answer.status == 200
    assert b"Home" in content
    assert content.count(b"/.catalog/reload.js") == 1
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "Access-Control-Allow-Origin" not in answer.headers


def test_head_says_the_same_without_the_content(server):
    got, content = get(server)
    said, nothing = get(server, method="HEAD")
    assert (said.status, said.headers["Content-Length"], nothing) == (200, str(len(content)), b"")
    assert said.headers["Content-Type"] == got.headers["Content-Type"]


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{port}", "127.0.0.1", "localhost:1", "127.0.0.1:{port}.evil.example", "", " "],
)
def test_another_host_is_refused(server, host):
    answer, content = get(server, Host=host.format(port=server.server_address[1]))
    assert (answer.status, b"Home" in content) == (403, False)


def test_localhost_by_name_is_this_machine(server):
    assert get(server, Host=f"localhost:{server.server_address[1]}")[0].status == 200


@pytest.mark.parametrize("target", ["/", "/.catalog/events", "/.catalog/faults.json"])
@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", "https://localhost"])
def test_another_origin_is_refused(server, origin, target):
    assert get(server, target, Origin=origin)[0].status == 403


@pytest.mark.parametrize(
    "target",
    [
        "/about",
        "/about?x=1",
        "//evil.example/about",
        "//evil.example/..",
        "/%2e%2e/about",
        "///evil.example",
        "/\\evil",
    ],
)
def test_a_redirect_leads_to_the_same_machine_only(server, target):
    answer, _ = get(server, target)
    if answer.status == 301:
        assert answer.headers["Location"] in {"/about/", "/about/?x=1"}
    else:
        assert answer.status == 404
    assert get(server, "/about")[0].status == 301


@pytest.mark.parametrize("query", ["%0d%0aSet-Cookie:%20a=b", "\u00e9", "%00"])
def test_a_redirect_carries_no_header_of_the_asker(server, query):
    answer, _ = raw(server, f"GET /about?{query} HTTP/1.1\r\nHost: {host(server)}\r\n\r\n".encode("latin-1")), None
    assert b"\r\nset-cookie" not in answer.lower()
    assert answer.startswith(b"HTTP/1.1 301 ")


def host(server) -> str:
    return "{}:{}".format(*server.server_address)


@pytest.mark.parametrize(
    "method", ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "PROPFIND", "get", "X" * 500]
)
def test_other_methods_are_not_understood(server, method):
    assert raw(server, f"{method} / HTTP/1.1\r\nHost: {host(server)}\r\n\r\n".encode()).startswith(b"HTTP/1.1 501 ")


BROKEN = [
    b"",
    b"\r\n\r\n",
    b"\x00\xff\xfe\r\n\r\n",
    b"GET\r\n\r\n",
    b"GET /\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n",
    b"GET / HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost\r\n\r\n",
    b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n",
    b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: " + b"a" * 70_000 + b"\r\n\r\n",
    b"GET //[ HTTP/1.1\r\nHost: HERE\r\n\r\n",
    b"GET http://[::1 HTTP/1.1\r\nHost: HERE\r\n\r\n",
    b"GET /%00 HTTP/1.1\r\nHost: HERE\r\n\r\n",
    b"GET /\xff HTTP/1.1\r\nHost: HERE\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
]


@pytest.mark.parametrize("request_", BROKEN, ids=range(len(BROKEN)))
def test_a_broken_request_shows_nothing_and_harms_nobody(server, request_, capfd):
    answer = raw(server, request_.replace(b"HERE", host(server).encode()))
    assert b"Home" not in answer
    assert b"Traceback" not in answer
    assert answer[:13] in {b"", *(f"HTTP/1.1 {code} ".encode() for code in (400, 403, 404, 414, 431, 505))} or (
        answer.startswith((b"<!DOCTYPE HTML>", b"This server answers only to this machine."))
    ), answer[:200]
    assert get(server)[0].status == 200
    assert capfd.readouterr() == ("", "")


def test_many_slow_readers_keep_nobody_waiting(server):
    slow = [socket.create_connection(server.server_address) for _ in range(20)]
    for each in slow:
        each.sendall(b"GET / HT")
    began = time.perf_counter()
    assert get(server)[0].status == 200
    assert time.perf_counter() - began < 10  # the slow ones are cut off after 20
    for each in slow:
        each.close()


def test_a_lost_page_without_a_site_reloads_itself_when_there_is_one(server):
    answer, content = get(server, "/none/")
    assert answer.status == 404
    assert b"/.catalog/reload.js" in content


def test_the_sites_own_page_for_lost_addresses_is_used(server):
    (server.output / "404.html").write_text("<body>Lost here</body>")
    answer, content = get(server, "/none/")
    (server.output / "404.html").unlink()
    assert (answer.status, b"Lost here" in content) == (404, True)


def test_a_new_build_is_told_to_all_who_listen(server):
    with socket.create_connection(server.server_address, timeout=5) as talk:
        talk.sendall(f"GET /.catalog/events HTTP/1.1\r\nHost: {host(server)}\r\n\r\n".encode())
        heard = b""
        while b"data: 0\n\n" not in heard:
            heard += talk.recv(4096)
        assert b"Content-Type: text/event-stream" in heard
        server.bulletin.post('{"outcome": "published"}')
        while b"data: 1\n\n" not in heard:
            heard += talk.recv(4096)
    answer, content = get(server, "/.catalog/faults.json")
    assert json.loads(content) == {"outcome": "published"}
    assert answer.headers["Content-Type"] == "application/json"


def test_its_own_folder_holds_four_things_and_no_more(server):
    assert get(server, "/.catalog/reload.js")[0].status == 200
    assert get(server, "/.catalog/faults.css")[0].status == 200
    for name in ("", "server.py", "../server.py", "static/reload.js", "%72eload.js/.."):
        assert get(server, f"/.catalog/{name}")[0].status == 404


def test_the_server_is_bound_to_this_machine(server):
    assert server.server_address[0] == "127.0.0.1"
