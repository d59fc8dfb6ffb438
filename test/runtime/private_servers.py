"""A package index and a proxy on 127.0.0.1 that answer only to who knows their password."""

from __future__ import annotations

import base64
import contextlib
import html
import http.server
import select
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

USER = "analyst"

#: The host that the certificate names; no name server knows it, so only a proxy gets there.
HOST = "index.example"


class _Server(http.server.BaseHTTPRequestHandler):
    """Refuses whoever does not send the password, and notes who was let in."""

    password: str
    let_in: list[str]
    header, refusal, challenge = "Authorization", 401, "WWW-Authenticate"

    def is_let_in(self) -> bool:
        """Whether the password is right; if not, say that one is needed."""
        given = self.headers.get(self.header, "")
        if given == "Basic " + base64.b64encode(f"{USER}:{self.password}".encode()).decode():
            self.let_in.append(self.path)
            return True
        self.send_response(self.refusal)
        self.send_header(self.challenge, 'Basic realm="test"')
        self.send_header("Content-Length", "0")
        self.end_headers()
        return False

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class _Index(_Server):
    """A simple index (PEP 503) of the wheels in a folder, below ``/simple``."""

    wheels: Path

    def do_GET(self) -> None:
        if not self.is_let_in():
            return
        name = self.path.strip("/").split("/")[-1]
        if name.endswith(".whl"):
            body = (self.wheels / name).read_bytes()
        else:
            found = sorted(path.name for path in self.wheels.glob(f"{name}-*.whl"))
            body = "".join(f'<a href="/simple/{name}/{wheel}">{wheel}</a>' for wheel in found).encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html" if body.startswith(b"<a") else "application/octet-stream")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class _Echo(_Server):
    """An index that knows its visitor and repeats the password, or the header that brought it, wherever it can."""

    way: str

    def do_GET(self) -> None:
        if not self.is_let_in():
            return
        given, code = self.headers["Authorization"], base64.b64encode(self.password.encode()).decode()
        percent = quote(self.password, safe="")
        written = [self.password, percent, quote(percent, safe=""), code, self.password.encode().hex()]
        written += [self.password[start : start + 2] for start in range(0, len(self.password), 2)]
        all_ways = " ".join([given, *written, html.escape(self.password), repr(self.password)])
        page = (
            f'<a href="/{percent}/{name}">{name}</a>'
            for each in ("torch-1.0", f"torch-1.0+{code.strip('=')}", "pip-26.3")
            if (name := f"{each}-py3-none-any.whl")
        )
        if self.way == "redirect":
            self._answer(302, "Found", {"Location": f"http://127.0.0.1:1/{'/'.join(written)}"})
        elif self.way == "reason":
            self._answer(403, all_ways, {}, all_ways)
        elif self.way == "failure":
            self._answer(500, all_ways, {"X-Echo": all_ways}, all_ways)
        elif self.way == "realm":
            self._answer(401, all_ways, {"WWW-Authenticate": f'Basic realm="{all_ways}"'})
        elif self.way == "no host":
            self._answer(302, "Found", {"Location": f"http://[{self.password}/"})
        elif self.way == "file":
            self._answer(302, "Found", {"Location": f"file:///{percent}"})
        elif self.way == "loop":
            self._answer(302, "Found", {"Location": f"/{percent}/"})
        elif self.way == "type":
            self._answer(200, all_ways, {"Content-Type": all_ways, "Vary": "Authorization"}, all_ways)
        elif self.way == "page":
            self._answer(
                200, "OK", {"Content-Type": "text/html", "ETag": given, "Vary": "Authorization"}, "".join(page)
            )
        elif self.way == "no HTTP":
            self.wfile.write(f"{all_ways}\r\n{all_ways}\r\n".encode())
        elif self.way == "no header":
            self.wfile.write(f"HTTP/1.1 200 OK\r\n{all_ways}\r\nContent-Length: {all_ways}\r\n\r\n".encode())

    def _answer(self, status: int, reason: str, headers: dict[str, str], body: str = "") -> None:
        self.send_response(status, reason)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())


#: How :class:`_Echo` repeats a password.
ECHOES = (
    *("redirect", "reason", "failure", "realm", "no host", "file", "loop", "type", "page", "no HTTP", "no header"),
)


class _Proxy(_Server):
    """Passes connections on to one port of this machine, whatever host is asked for."""

    port: int
    header, refusal, challenge = "Proxy-Authorization", 407, "Proxy-Authenticate"

    def do_CONNECT(self) -> None:
        if not self.is_let_in():
            return
        with socket.create_connection(("127.0.0.1", self.port)) as other:
            self.send_response(200)
            self.end_headers()
            self.wfile.flush()
            ends = {self.connection: other, other: self.connection}
            while True:
                for ready in select.select(list(ends), [], [], 60)[0]:
                    if not (data := ready.recv(1 << 16)):
                        return
                    ends[ready].sendall(data)


@contextlib.contextmanager
def _serving(handler: type[_Server], certificate: Path | None = None, **attributes: object) -> Iterator[tuple]:
    own = type("Own", (handler,), {"let_in": [], **attributes})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), own)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1], own.let_in
    finally:
        server.shutdown()
        server.server_close()


def private_index(wheels: Path, password: str, certificate: Path | None = None) -> contextlib.AbstractContextManager:
    """Serve the wheels of a folder; yield the port, and what was asked for with the right password."""
    return _serving(_Index, certificate, wheels=wheels, password=password)


def echoing_index(way: str, password: str) -> contextlib.AbstractContextManager:
    """Serve an index that repeats its password, in one of :data:`ECHOES`; yield as :func:`private_index` does."""
    return _serving(_Echo, way=way, password=password)


def private_proxy(port: int, password: str) -> contextlib.AbstractContextManager:
    """Serve as a proxy to a port of this machine; yield the proxy's port, and where it was asked to lead."""
    return _serving(_Proxy, port=port, password=password)


def make_certificate(folder: Path) -> Path:
    """Write a key and a certificate of :data:`HOST`, which vouches for itself, into one file."""
    path = folder / "certificate.pem"
    subprocess.run(
        [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            f"/CN={HOST}",
            "-addext",
            f"subjectAltName=DNS:{HOST}",
            "-keyout",
            path,
            "-out",
            folder / "only.pem",
        ],
        check=True,
        capture_output=True,
    )
    path.write_bytes(path.read_bytes() + (folder / "only.pem").read_bytes())
    return path
