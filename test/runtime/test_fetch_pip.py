"""Fetching pip from an index that asks for a password: a real one, on 127.0.0.1."""

from __future__ import annotations

import base64
import hashlib
import http.server
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from slum_extractor_plugin.runtime import fetch_pip
from slum_extractor_plugin.runtime.secrets import has_credentials, masked

SCRIPT, NAME, CONTENT = Path(fetch_pip.__file__), "pip-1.0-py3-none-any.whl", b"a wheel"
USER, PASSWORD = "me", "p@ss/wörd"
QUOTED = "p%40ss%2Fw%C3%B6rd"


class Index(http.server.BaseHTTPRequestHandler):
    """A simple index with one wheel; files may be elsewhere, where nobody should be told the password."""

    heard: list[tuple[str, str]]
    elsewhere = ""

    def do_GET(self) -> None:
        given = self.headers.get("Authorization", "")
        self.heard.append((self.path, given))
        if given != "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode() and not self.is_elsewhere:
            self.send_response(401)
            self.end_headers()
            return
        body = CONTENT if self.path.endswith(NAME) else f'<a href="{self.elsewhere}/{NAME}">x</a>'.encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    is_elsewhere = False


def serving(**attributes: object) -> tuple[http.server.HTTPServer, type[Index]]:
    handler = type("Own", (Index,), {"heard": [], **attributes})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, handler


@pytest.fixture
def index():
    server, handler = serving()
    yield server.server_address[1], handler
    server.shutdown()


def fetched(index: str, target: Path, **environment: str) -> subprocess.CompletedProcess:
    hashes = hashlib.sha256(CONTENT).hexdigest()
    return subprocess.run(
        [sys.executable, "-I", SCRIPT, NAME, hashes, target],
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "SLUM_EXTRACTOR_INDEX": index, **environment},
        check=False,
    )


def test_an_index_with_a_password_works(index, tmp_path):
    done = fetched(f"http://{USER}:{QUOTED}@127.0.0.1:{index[0]}/simple", tmp_path / NAME)
    assert (done.returncode, (tmp_path / NAME).read_bytes()) == (0, CONTENT), done.stderr


def test_a_netrc_does_as_well(index, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text(f'machine 127.0.0.1 login {USER} password "{PASSWORD}"\n', encoding="utf-8")
    netrc.chmod(0o600)
    done = fetched(
        f"http://127.0.0.1:{index[0]}/simple", tmp_path / NAME, NETRC=str(netrc), PYTHONUTF8="1", LC_ALL="C.UTF-8"
    )
    assert (done.returncode, (tmp_path / NAME).read_bytes()) == (0, CONTENT), done.stderr


def test_a_wrong_password_is_a_line_without_it(index, tmp_path):
    done = fetched(f"http://{USER}:hushhush@127.0.0.1:{index[0]}/simple", tmp_path / NAME)
    assert done.returncode == 1 and done.stderr.startswith("ERROR: ") and "401" in done.stderr
    assert "hushhush" not in done.stdout + done.stderr and not (tmp_path / NAME).exists()


def test_another_host_is_not_told_the_password(index, tmp_path):
    other, elsewhere = serving(is_elsewhere=True)
    index[1].elsewhere = f"http://127.0.0.1:{other.server_address[1]}"
    done = fetched(f"http://{USER}:{QUOTED}@127.0.0.1:{index[0]}/simple", tmp_path / NAME)
    other.shutdown()
    assert done.returncode == 0 and elsewhere.heard == [(f"/{NAME}", "")]


def test_a_link_in_the_place_of_the_half_file_is_not_followed(index, tmp_path):
    (tmp_path / "victim").write_bytes(b"precious")
    (tmp_path / f"{NAME}.part").symlink_to(tmp_path / "victim")
    assert fetched(f"http://{USER}:{QUOTED}@127.0.0.1:{index[0]}/simple", tmp_path / NAME).returncode == 0
    assert (tmp_path / "victim").read_bytes() == b"precious"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://me:word@host/x", "https://****@host/x"),
        ("a http://tok3n@host and b", "a http://****@host and b"),
        ("https://host/x", "https://host/x"),
        ("Looking in 'https://u:p@ss@host'", "Looking in 'https://****@host'"),
        ("mail me@host", "mail me@host"),
        ("http://host/a@b", "http://host/a@b"),
    ],
)
def test_credentials_are_masked(text, expected):
    assert masked(text) == expected and (has_credentials(text) or text == expected)


def test_an_address_is_kept_off_the_command_line_however_its_password_is_written():
    odd = ("https://me:pa'ss@host", "https://me:12/ss@host", "me:pass@host/simple", "https:/me:pass@host")
    assert all(map(has_credentials, odd)) and not has_credentials("https://host/simple")
