"""Installing by the real pip from an index and through a proxy that ask for passwords, and where these show up."""

from __future__ import annotations

import base64
import contextlib
import html
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

import pytest

from slum_extractor_plugin.errors import EngineError, SlumExtractorError
from slum_extractor_plugin.runtime.installation import InstallSettings, install
from slum_extractor_plugin.runtime.pip_output import NOTICE
from slum_extractor_plugin.runtime.wheels import fill

from .private_servers import ECHOES, HOST, USER, echoing_index, make_certificate, private_index, private_proxy
from .small_wheels import fault

PASSWORD, TORCH_PASSWORD, PROXY_PASSWORD = "s3cret/of#one", "t0ken@of:two", "pr0xy?word"

#: No two neighbours of these are in anything else that an installation shows or writes.
ODD_PASSWORD = "Qz7^jX~vK|wY&Jq"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in /proc")


class Run:
    """An installation in a process of its own, with all that another user of the machine, or a reader, could see."""

    def __init__(self, root: Path, wheels: Path, source: dict[str, str], **environment: str) -> None:
        inherited = {name: value for name, value in os.environ.items() if "PROXY" not in name.upper()}
        command = [sys.executable, str(Path(__file__).with_name("small_wheels.py")), str(root), str(wheels)]
        self.command_lines: set[str] = set()
        with open(printed := root.parent / "printed", "wb") as file:
            process = subprocess.Popen(
                command,
                stdout=file,
                stderr=subprocess.STDOUT,
                env={**inherited, "SMALL_WHEELS_FROM": json.dumps(source), **environment},
            )
            while process.poll() is None:
                self._look()
                time.sleep(0.03)
        self.status, self.printed = process.returncode, printed.read_text(encoding="utf-8")
        self.files = {path: path.read_bytes() for path in root.rglob("*") if path.is_file() and not path.is_symlink()}

    def _look(self) -> None:
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            with contextlib.suppress(OSError):
                self.command_lines.add(path.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace"))

    def shows(self, *passwords: str) -> list[str]:
        """Return where a password is to be seen, as it is or as an address has it."""
        forms = {form for password in passwords for form in (password, quote(password, safe=""))}
        places = {
            "what was printed": self.printed,
            **{line: line for line in self.command_lines},
            **{str(path): content.decode("utf-8", "replace") for path, content in self.files.items()},
        }
        return [place for place, text in places.items() if any(form in text for form in forms)]


def address(scheme: str, password: str, host: str) -> str:
    return f"{scheme}://{USER}:{quote(password, safe='')}@{host}"


def test_indexes_with_passwords_work_and_nobody_sees_these(small_wheels, tmp_path):
    with (
        private_index(small_wheels, PASSWORD) as (port, asked),
        private_index(small_wheels, TORCH_PASSWORD) as (torch_port, torch_asked),
    ):
        run = Run(
            tmp_path / "root",
            small_wheels,
            {
                "index_url": address("http", PASSWORD, f"127.0.0.1:{port}/simple"),
                "torch_index_url": address("http", TORCH_PASSWORD, f"127.0.0.1:{torch_port}/simple"),
            },
        )
    assert run.status == 0, run.printed
    assert fault(Path(run.printed.splitlines()[-1]).parents[1]) == ""
    assert any("pip-" in path for path in asked) and any("two-1.0" in path for path in asked)
    assert {path for path in torch_asked if path.endswith(".whl")} == {"/simple/torch/torch-1.0-py3-none-any.whl"}
    assert any("slum" in line or "pip" in line for line in run.command_lines)  # there was something to see
    assert run.shows(PASSWORD, TORCH_PASSWORD) == []


def test_a_wrong_password_is_a_sentence_that_does_not_show_it(small_wheels, tmp_path):
    with private_index(small_wheels, PASSWORD) as (port, asked):
        run = Run(
            tmp_path / "root", small_wheels, {"index_url": address("http", "wr0ng-one", f"127.0.0.1:{port}/simple")}
        )
    assert run.status and "401" in run.printed and asked == []
    assert "install.log" in {path.name for path in run.files} and run.shows("wr0ng-one") == []


def test_a_proxy_with_a_password_leads_to_an_index_with_another(small_wheels, tmp_path):
    certificate = make_certificate(tmp_path)
    with (
        private_index(small_wheels, PASSWORD, certificate) as (port, asked),
        private_proxy(port, PROXY_PASSWORD) as (proxy_port, led),
    ):
        index = address("https", PASSWORD, f"{HOST}/simple")
        run = Run(
            tmp_path / "root",
            small_wheels,
            {
                "index_url": index,
                "torch_index_url": index,
                "certificates": str(certificate),
                "proxy": address("http", PROXY_PASSWORD, f"127.0.0.1:{proxy_port}"),
            },
        )
    assert run.status == 0, run.printed
    assert set(led) == {f"{HOST}:443"} and any("pip-" in path for path in asked)
    assert run.shows(PASSWORD, PROXY_PASSWORD) == []


def test_a_proxy_s_wrong_password_is_a_sentence_that_does_not_show_it(small_wheels, tmp_path):
    with private_proxy(1, PROXY_PASSWORD) as (proxy_port, led):
        index = address("https", PASSWORD, f"{HOST}/simple")
        proxy = address("http", "wr0ng-one", f"127.0.0.1:{proxy_port}")
        run = Run(tmp_path / "root", small_wheels, {"index_url": index, "torch_index_url": index, "proxy": proxy})
    assert run.status and "407" in run.printed and led == []
    assert run.shows(PASSWORD, "wr0ng-one") == []


def test_a_netrc_is_read_by_pip_and_by_the_fetching_of_pip(small_wheels, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text(f'machine 127.0.0.1 login {USER} password "{PASSWORD}"\n', encoding="utf-8")
    netrc.chmod(0o600)
    with private_index(small_wheels, PASSWORD) as (port, asked):
        plain = f"http://127.0.0.1:{port}/simple"
        run = Run(tmp_path / "root", small_wheels, {"index_url": plain, "torch_index_url": plain}, NETRC=str(netrc))
    assert run.status == 0, run.printed
    assert any("pip-" in path for path in asked) and run.shows(PASSWORD) == []


def test_pip_s_own_variable_is_used_for_pip_too(small_wheels, tmp_path):
    with private_index(small_wheels, PASSWORD) as (port, asked):
        run = Run(
            tmp_path / "root",
            small_wheels,
            {"torch_index_url": f"http://127.0.0.1:{port}/simple"},
            PIP_INDEX_URL=address("http", PASSWORD, f"127.0.0.1:{port}/simple"),
        )
    assert any("pip-" in path for path in asked)
    assert run.shows(PASSWORD) == []  # PyTorch's index was named without one, so this may have failed


def pieces(password: str) -> set[str]:
    """Every two neighbours in a password, and four of what it becomes in an address, a header, a page or a message."""
    known = f"{USER}:{password}".encode()
    coded = [
        *(base64.b64encode(b" " * shift + password.encode()).decode().strip("=")[4:] for shift in range(3)),
        base64.b64encode(known).decode(),
        quote(password, safe=""),
        quote(quote(password, safe=""), safe=""),
        html.escape(password),
        repr(password),
    ]
    parts = [(2, password), (8, password.encode().hex()), *((4, text) for text in coded)]
    return {text[start : start + size] for size, text in parts for start in range(len(text) - size + 1)}


def pieces_shown(run: Run, downloads: Path) -> list[str]:
    """Return the pieces of the odd password that can be seen; ``downloads``, with what an index sent, is locked."""
    assert downloads.stat().st_mode & 0o777 == 0o700
    files = [content for path, content in run.files.items() if downloads not in path.parents]
    texts = [run.printed, *run.command_lines, *(content.decode("utf-8", "replace") for content in files)]
    return [piece for piece in pieces(ODD_PASSWORD) if any(piece in text for text in texts)]


def with_pip(root: Path, small_wheels: Path) -> Path:
    """Make the folder of downloads, open to all, with pip's wheel in it, so that pip itself is the first to ask."""
    downloads = root / "root" / "downloads"
    downloads.mkdir(parents=True, mode=0o755)
    shutil.copy(next(small_wheels.glob("pip-*.whl")), downloads)
    return downloads


@pytest.mark.parametrize("way", ECHOES)
@pytest.mark.parametrize("asks", ["the fetching of pip", "pip"])
def test_an_index_that_repeats_what_it_was_sent_is_not_quoted(asks, way, small_wheels, tmp_path):
    downloads = tmp_path / "root" / "downloads"
    if asks == "pip":
        with_pip(tmp_path, small_wheels)
    with echoing_index(way, ODD_PASSWORD) as (port, asked):
        index = address("http", ODD_PASSWORD, f"127.0.0.1:{port}/simple")
        source = {"index_url": index, "torch_index_url": index}
        run = Run(tmp_path / "root", small_wheels, source, PIP_RETRIES="0", PIP_CONFIG_FILE=os.devnull)
    assert run.status and asked and re.search("Installing the engine failed: (The|A) ", run.printed), run.printed
    assert pieces_shown(run, downloads) == []


@pytest.mark.parametrize("where", ["netrc", "pip.conf", "constraint", "PIP_EXTRA_INDEX_URL"])
def test_wherever_pip_has_the_password_from_an_index_is_not_quoted(where, small_wheels, tmp_path):
    downloads = with_pip(tmp_path, small_wheels)
    (netrc := tmp_path / "netrc").touch(0o600)
    (configuration := tmp_path / "pip.conf").touch()
    variables = {"PIP_RETRIES": "0", "PIP_CONFIG_FILE": str(configuration)}
    with echoing_index("type", ODD_PASSWORD) as (port, asked):
        index = address("http", ODD_PASSWORD, f"127.0.0.1:{port}/simple")
        if where == "netrc":
            netrc.write_text(f'machine 127.0.0.1 login {USER} password "{ODD_PASSWORD}"\n', encoding="utf-8")
            variables |= {"NETRC": str(netrc), "PIP_EXTRA_INDEX_URL": f"http://127.0.0.1:{port}/simple"}
        elif where == "constraint":
            (tmp_path / "names").write_text(f"--extra-index-url {index}\n", encoding="utf-8")
            configuration.write_text(f"[global]\nconstraint = {tmp_path / 'names'}\n", encoding="utf-8")
        elif where == "pip.conf":
            configuration.write_text(f"[global]\nextra-index-url = {index}\n", encoding="utf-8")
        else:
            variables[where] = index
        run = Run(tmp_path / "root", small_wheels, {"torch_index_url": "http://127.0.0.1:1/simple"}, **variables)
    assert run.status and asked and NOTICE in run.printed, run.printed
    assert pieces_shown(run, downloads) == []


def test_of_what_an_index_with_a_password_answers_the_status_is_told(small_wheels, tmp_path):
    with echoing_index("failure", ODD_PASSWORD) as (port, _):
        run = Run(
            tmp_path / "root", small_wheels, {"index_url": address("http", ODD_PASSWORD, f"127.0.0.1:{port}/simple")}
        )
    assert "failed: The index or proxy answered with status 500 (Internal Server Error)." in run.printed
    assert "from the package index." in run.printed and "127.0.0.1" not in run.printed  # its path may be a token


@pytest.mark.parametrize("work", [install, fill])
@pytest.mark.parametrize(
    "url",
    [
        "http://me:se/cret@host/simple",
        "http://me:se#cret@host",
        "http://me:se?cret@host/x",
        "http://me:12#cret@host",
        "http://[me:secret@host",
        "http://me:secret@host:port/x",
        "http://me:se'cret@host/x",
        'http://me:se"cret@host/x',
        "http://me:se cret@host/x",
        "http://me:12/cret@host/x",
        "http:/me:secret@host/x",
    ],
)
@pytest.mark.parametrize("name", ["index_url", "torch_index_url", "proxy"])
def test_an_address_that_its_password_cuts_in_two_is_refused_and_not_quoted(work, url, name, tmp_path, listening):
    ears = listening()
    settings = InstallSettings(build="CPU", root=str(tmp_path / "root"), wheel_folder=str(tmp_path), **{name: url})
    with pytest.raises(EngineError, match=f"in {name.upper()} cannot be read.*%2F") as refused:
        work(settings, ears)
    assert not any(part in str([refused.value, ears.messages, ears.warnings]) for part in ("cret", "se/", "12"))
    assert not (tmp_path / "root").exists()


@pytest.mark.parametrize("work", [install, fill])
@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("index_url", "me:secret@host/simple"),
        ("index_url", "http:me:secret@host/simple"),
        ("torch_index_url", "me:secret@host/simple"),
        ("wheel_folder", "https://me:secret@host/wheels"),
    ],
)
def test_an_address_without_its_beginning_or_in_place_of_a_folder_is_not_quoted(work, name, url, tmp_path, listening):
    ears = listening()
    settings = {"build": "CPU", "root": str(tmp_path / "root"), "wheel_folder": str(tmp_path), name: url}
    with pytest.raises(EngineError, match=f"{name.upper()} (cannot be read|is an address)") as refused:
        work(InstallSettings(**settings), ears)
    assert "secret" not in str([refused.value, ears.messages, ears.warnings]) and not (tmp_path / "root").exists()


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "http_proxy", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"])
def test_such_an_address_in_the_environment_is_refused_too(name, tmp_path, listening, monkeypatch):
    monkeypatch.setenv(name, "http://me:12/cret@host")
    with pytest.raises(EngineError, match=f"in {name} cannot be read") as refused:
        install(InstallSettings(build="CPU", root=str(tmp_path / "root")), listening())
    assert "cret" not in str(refused.value) and not (tmp_path / "root").exists()


@pytest.mark.parametrize(("mode", "warnings"), [(0o600, 0), (0o640, 1), (0o604, 1)])
def test_a_netrc_that_others_can_read_is_a_warning(mode, warnings, tmp_path, listening, monkeypatch):
    (netrc := tmp_path / "netrc").write_text("machine host login me password hush")
    netrc.chmod(mode)
    monkeypatch.setenv("NETRC", str(netrc))
    InstallSettings().check_addresses(ears := listening())
    assert [str(netrc) in warning and "hush" not in warning for warning in ears.warnings] == [True] * warnings


def test_every_error_masks_the_passwords_of_addresses():
    assert str(SlumExtractorError("No image at https://me:hush@host/x.tif.")) == "No image at https://****@host/x.tif."
