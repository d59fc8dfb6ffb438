"""A package index and a proxy on 127.0.0.1 that answer only to who knows their password."""

from __future__ import annotations

import base64
import contextlib
import http.server
import select
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

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
