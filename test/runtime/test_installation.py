"""Making the managed environment. Python and pip are stubs here: nothing is downloaded."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from slum_extractor_plugin.errors import Cancelled, EngineError
from slum_extractor_plugin.runtime import __main__ as command_line
from slum_extractor_plugin.runtime import installation, lock, pip, storage
from slum_extractor_plugin.runtime.installation import BEGUN, DOWNLOADS, InstallSettings, install, mend
from slum_extractor_plugin.runtime.interpreter import LOCK, MARKER, REQUIREMENTS, interpreter_of, managed_environment
from slum_extractor_plugin.runtime.pip_output import retold
from slum_extractor_plugin.runtime.removal import remove
from slum_extractor_plugin.runtime.wheels import fill

from .pythons import calls_of, pretending_python

TORCH = next(line.split("#")[0].strip() for line in REQUIREMENTS.read_text().splitlines() if line.startswith("torch=="))

pytestmark = pytest.mark.posix


@pytest.fixture
def settings(tmp_path, monkeypatch) -> InstallSettings:
    """Settings for a Python that pretends; every environment that it makes works."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(installation, "_fault", lambda environment, listener: "")
    monkeypatch.setattr(pip, "_locked_pip", lambda: ("1.0", hashlib.sha256(b"pip").hexdigest()))
    base = pretending_python(tmp_path / "base" / "python3")
    return InstallSettings(build="CPU", python=str(base), root=str(tmp_path / "root"))


def environment(settings: InstallSettings) -> Path:
    return managed_environment("CPU", Path(settings.root))


def asked(settings: InstallSettings) -> list[list[str]]:
    """What pip was asked for, without the options that are always there."""
    return [arguments[1 : arguments.index("--no-input")] for arguments, _ in calls_of(environment(settings))]


def indexes(settings: InstallSettings) -> list[str | None]:
    """The index that each call of pip was given, by the variable for it."""
    return [variables.get("PIP_INDEX_URL") for _, variables in calls_of(environment(settings))]


def test_pytorch_comes_from_its_own_index_and_the_rest_with_hashes(settings, listening):
    ears = listening()
    python = install(settings, ears)
    assert python == interpreter_of(environment(settings))
    assert asked(settings) == [
        ["install", "--no-compile", "--no-deps", TORCH],
        ["install", "--no-compile", "--no-deps", "--require-hashes", "--requirement", str(LOCK)],
        ["install", "--no-compile", TORCH],
    ]
    index = "https://download.pytorch.org/whl/cpu"
    assert indexes(settings) == [index, None, index]
    assert "Collecting torch" in ears.messages and "a line that nobody needs" not in " ".join(ears.messages)
    assert ears.fractions[-1] == 1 and ears.fractions == sorted(ears.fractions) and len(set(ears.fractions)) > 2
    assert "a line that nobody needs" in (Path(settings.root) / "install.log").read_text()


def test_size_and_time_are_said_beforehand(settings, listening):
    ears = listening()
    install(settings, ears)
    announced = next(index for index, text in enumerate(ears.messages) if "GB to download" in text)
    assert "minutes" in ears.messages[announced]
    assert announced < ears.messages.index("Collecting torch")


def test_too_little_room_is_said_before_anything_is_downloaded(settings, listening, monkeypatch):
    monkeypatch.setattr(storage.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10, 9, 10**8))
    with pytest.raises(EngineError, match=r"needs 1\.\d GB more on the disk of .*, and only 0\.1 GB are free"):
        install(settings, listening())
    assert not (environment(settings) / "bin").exists()


def test_once_made_it_is_not_made_again(settings, listening):
    first = install(settings, listening())
    again = listening()
    assert install(replace(settings, build="AUTO"), again) == first
    assert len(asked(settings)) == 3 and "already installed" in again.messages[0]


def test_one_that_works_no_more_is_made_again(settings, listening, monkeypatch):
    install(settings, listening())
    faults = iter(["no torch", "no torch", ""])
    monkeypatch.setattr(installation, "_fault", lambda environment, listener: next(faults))
    ears = listening()
    install(settings, ears)
    assert "no longer works" in ears.warnings[0] and "no torch" in ears.warnings[0]
    assert len(asked(settings)) == 3  # of the new one alone


def test_indexes_and_wheels_reach_pip(settings, listening, tmp_path):
    install(replace(settings, torch_index_url="https://t", index_url="https://u"), listening())
    assert indexes(settings) == ["https://t", "https://u", "https://t"]
    wheels = tmp_path / "wheels"
    with pytest.raises(EngineError, match=r"has no pip-.*FILL_WHEEL_FOLDER"):
        install(replace(settings, root=str(tmp_path / "two"), wheel_folder=str(wheels)), listening())
    fill(replace(settings, root=str(tmp_path / "two"), wheel_folder=str(wheels)), listening())
    offline = replace(settings, root=str(tmp_path / "two"), wheel_folder=str(wheels))
    install(offline, listening())
    assert all(arguments[-3:] == ["--no-index", "--find-links", str(wheels)] for arguments in asked(offline))


def test_a_pip_exchanged_in_a_shared_folder_while_it_is_filled_is_not_run(settings, listening, tmp_path, monkeypatch):
    wheels, ran = tmp_path / "wheels", []

    def run(self, arguments, listener, moved):
        ran.append(self.wheel.read_bytes())
        [shared] = wheels.glob("pip-*.whl")
        shared.unlink()
        shared.write_bytes(b"another program")

    monkeypatch.setattr(pip.Pip, "run", run)
    fill(replace(settings, wheel_folder=str(wheels)), listening())
    assert len(ran) == 3 and b"another program" not in ran


def test_proxy_and_certificates_are_not_on_the_command_line(settings, listening):
    proxy = "http://user:word@proxy"
    install(replace(settings, proxy=proxy, no_proxy="localhost", certificates="/ca.pem"), listening())
    for arguments, environ in calls_of(environment(settings)):
        assert environ["HTTPS_PROXY"] == environ["HTTP_PROXY"] == proxy and environ["NO_PROXY"] == "localhost"
        assert environ["PIP_CERT"] == environ["SSL_CERT_FILE"] == "/ca.pem"
        assert "word@" not in " ".join(arguments)
    for path in Path(settings.root).rglob("*"):
        assert path.name == "calls.jsonl" or not path.is_file() or "word@" not in path.read_text()


def test_a_failure_is_quoted_with_the_log_and_the_next_run_goes_on(settings, listening, tmp_path):
    (tmp_path / "STOP").write_text("")
    with pytest.raises(EngineError, match=r"no space left on device Fix the problem.*The log is .*install\.log"):
        install(settings, listening())
    assert not (environment(settings) / MARKER).exists()
    (environment(settings) / "kept").write_text("")
    (tmp_path / "STOP").unlink()
    ears = listening()
    assert install(settings, ears).exists()
    assert "Continuing" in ears.messages[0] and (environment(settings) / "kept").exists()
    assert (environment(settings) / MARKER).exists() and not (Path(settings.root) / DOWNLOADS).exists()


def test_another_python_does_not_go_on_with_it(settings, listening, tmp_path):
    (tmp_path / "STOP").write_text("")
    with pytest.raises(EngineError):
        install(settings, listening())
    (environment(settings) / "old").write_text("")
    (tmp_path / "STOP").unlink()
    install(replace(settings, python=str(pretending_python(tmp_path / "other" / "python3", "3.11"))), listening())
    assert not (environment(settings) / "old").exists()
    assert json.loads((environment(settings) / MARKER).read_text())["python"] == "3.11"


def test_what_an_interrupted_run_left_broken_is_made_anew(settings, listening, tmp_path, monkeypatch):
    (tmp_path / "STOP").write_text("")
    with pytest.raises(EngineError):
        install(settings, listening())
    (environment(settings) / "broken").write_text("")
    (tmp_path / "STOP").unlink()
    monkeypatch.setattr(
        installation, "_fault", lambda environment, listener: "broken" if (environment / "broken").exists() else ""
    )
    ears = listening()
    install(settings, ears)
    assert "installed again" in ears.warnings[0]
    monkeypatch.setattr(installation, "_fault", lambda environment, listener: "A package cannot be imported.")
    with pytest.raises(EngineError, match="cannot be imported"):  # and never round and round
        install(replace(settings, root=str(tmp_path / "another")), listening())


def test_a_package_that_was_half_written_is_written_again(tmp_path):
    packages = tmp_path / "lib" / "python3.12" / "site-packages"
    records = {"whole": "whole/a.py,,\nwhole.dist-info/INSTALLER,,\n", "half": "half/a.py,,\n", "none": ""}
    for name, record in records.items():
        (packages / f"{name}.dist-info").mkdir(parents=True)
        if record:
            (packages / f"{name}.dist-info" / "RECORD").write_text(record)
    mend(tmp_path)
    assert [path.name for path in packages.iterdir()] == ["whole.dist-info"]


def test_cancelling_stops_pip_and_leaves_it_unfinished(settings, listening, tmp_path):
    (tmp_path / "SLEEP").write_text("")
    ears = listening()
    ears._until = lambda: "Collecting sleep" in ears.messages
    with pytest.raises(Cancelled):
        install(settings, ears)
    assert time.monotonic() - ears.cancelled_at < 2
    assert not (environment(settings) / MARKER).exists() and (environment(settings) / BEGUN).exists()


def test_a_finished_engine_is_found_while_another_installs(settings, listening):
    python = install(settings, listening())
    with lock.held(Path(settings.root)):
        assert install(settings, listening()) == python


@pytest.mark.parametrize("where", ["t0ken/simple", "simple?key=t0ken"])
def test_a_token_anywhere_in_an_address_is_on_no_command_line(settings, listening, where):
    url = f"https://index.example/{where}"
    install(replace(settings, index_url=url, torch_index_url=url), listening())
    assert indexes(settings) == [url] * 3
    assert not any("t0ken" in " ".join(arguments) for arguments, _ in calls_of(environment(settings)))


@pytest.mark.parametrize("password", ["hushhush", "p%40ss%2Fword", "p@ss"])
def test_passwords_of_indexes_reach_pip_and_nothing_else(settings, listening, password):
    url, torch_url = (f"https://me:{password}@{host}/simple" for host in ("one.example", "two.example"))
    proxy = f"http://me:{password}@proxy.example:3128"
    ears = listening()
    install(replace(settings, index_url=url, torch_index_url=torch_url, proxy=proxy), ears)
    calls = calls_of(environment(settings))
    assert indexes(settings) == [torch_url, url, torch_url]
    assert not any(password in " ".join(arguments) for arguments, _ in calls)
    assert password not in " ".join(ears.messages + ears.warnings)
    log = Path(settings.root) / "install.log"
    assert password not in log.read_text() and log.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("url", ["https://me:hushhush@index.example/simple", "https://index.example/simple"])
def test_words_of_an_index_are_shown_only_where_no_password_is_sent(settings, listening, monkeypatch, url):
    ears, said = listening(), ["Collecting torch of hushhush", "ERROR: HTTP error 404 as hush hush", "ERROR: hushhush"]
    monkeypatch.setattr(installation, "pip_wheel", lambda *arguments: Path("pip.whl"))
    monkeypatch.setattr(pip.Pip, "careful", lambda self, listener: self)
    monkeypatch.setattr(pip, "run_python", lambda *arguments: [*map(arguments[3], said), 1][-1])
    with pytest.raises(EngineError) as failed:
        install(replace(settings, index_url=url), ears)
    shown = [str(failed.value), (Path(settings.root) / "install.log").read_text(), *ears.messages]
    assert "404" in shown[0] and any("Collecting torch" in message for message in ears.messages)
    assert any("hush" in text for text in shown) is ("@" not in url)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Collecting torch==1.0 (from -r /x/numpy/requirements.lock (line 3))", "Collecting torch"),
        ("  Downloading https://numpy.example/torchvision-1-py3.whl (3 kB)", "Downloading torchvision"),
        ("Saved ./huggingface_hub-1.0-py3-none-any.whl", "Saved huggingface-hub"),
        ("Installing collected packages: numpy, secret, torch", "Installing collected packages: numpy, torch"),
        ("Collecting secret", "Collecting a package"),
        ("Looking in indexes: http://host/secret", ""),
        ("ERROR: secret", ""),
        ("ERROR: HTTP error 999 secret", ""),
        ("WARNING: 401 Error, Credentials not correct for http://host/secret", "401 (Unauthorized)."),
        ("OSError: Tunnel connection failed: 407 secret", "407 (Proxy Authentication Required)."),
        ("ERROR: 503 Server Error: secret for url: http://host/secret", "503 (Service Unavailable)."),
        ("ERROR: No matching distribution found for torch==1.0", "suits this computer: torch."),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full."),
        ("error: <urlopen error [Errno -2] Name or service not known>", "host's name is not known."),
        ("ERROR: <urlopen error timed out>", "did not answer in time."),
        ("SSLError: certificate verify failed: secret", "not trusted."),
        ('  File "/x/ssl.py", line 3, in redirect', ""),
    ],
)
def test_a_line_of_pip_is_retold_in_words_of_our_own(line, expected):
    told = retold(line)
    assert told.endswith(expected) and bool(told) == bool(expected) and "secret" not in told and "host/" not in told


def test_a_folder_under_the_name_of_pip_s_wheel_is_named(tmp_path):
    version, _ = pip._locked_pip()
    (tmp_path / f"pip-{version}-py3-none-any.whl").mkdir()
    with pytest.raises(EngineError, match="is a folder, and pip's wheel belongs there"):
        pip.pip_wheel("python", tmp_path, "", "", None, None, print)


def test_a_pip_that_the_lock_does_not_know_is_never_run(settings, listening, tmp_path):
    wheels, name = tmp_path / "wheels", "pip-1.0-py3-none-any.whl"
    wheels.mkdir()
    (wheels / name).write_text("another program")
    with pytest.raises(EngineError, match=r"not the file that this release was tested with, so it was not run"):
        install(replace(settings, wheel_folder=str(wheels)), listening())
    assert not (environment(settings) / "bin" / "calls.jsonl").exists()
    planted = Path(settings.root) / DOWNLOADS / name
    planted.parent.mkdir(exist_ok=True)
    planted.write_text("another program")
    install(settings, listening())  # fetched again
    assert calls_of(environment(settings))


def test_two_do_not_install_at_once(settings, listening):
    with lock.held(Path(settings.root)), pytest.raises(EngineError, match="by another QGIS"):
        install(settings, listening())
    assert install(settings, listening()).exists()


def test_engines_of_other_versions_are_told_and_removed(settings, listening, tmp_path):
    root = Path(settings.root)
    old = root / "engine-0123456789ab-cpu"
    (old / "bin").mkdir(parents=True)
    (old / "bin" / "python").write_text("x" * 1000)
    (old / MARKER).write_text("{}")
    ears = listening()
    python = install(settings, ears)
    assert str(old) in ears.messages[-1] and "REMOVE=OLD" in ears.messages[-1]
    remove(root, "OLD", listening())
    assert not old.exists() and python.exists()
    remove(root, "ALL", listening())
    assert not list(root.glob("engine-*"))


def test_the_command_line_prints_the_interpreter_last(settings, monkeypatch, capfd):
    arguments = ["install", "--build", "CPU", "--python", settings.python, "--root", settings.root]
    monkeypatch.setattr(sys, "argv", ["runtime", *arguments])
    assert command_line.main() == 0
    assert capfd.readouterr().out.splitlines()[-1] == str(interpreter_of(environment(settings)))
    monkeypatch.setattr(sys, "argv", ["runtime", "install", "--python", os.devnull, "--root", settings.root + "2"])
    assert command_line.main() == 1
    assert "ERROR: No Python can make" in capfd.readouterr().err
    monkeypatch.setattr(sys, "argv", ["runtime", "remove", "ALL", "--root", settings.root])
    assert command_line.main() == 0 and not environment(settings).exists()
