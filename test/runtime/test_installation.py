"""Making the managed environment. pip is a stub here: nothing is downloaded."""

from __future__ import annotations

import json
import os
import stat
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import pytest

from slum_extractor_plugin.errors import Cancelled, EngineError
from slum_extractor_plugin.runtime import __main__ as command_line
from slum_extractor_plugin.runtime import installation
from slum_extractor_plugin.runtime.installation import InstallSettings, base_python, chosen_build, install
from slum_extractor_plugin.runtime.interpreter import MARKER, REQUIREMENTS, interpreter_of, managed_environment

TORCH = next(line.split("#")[0].strip() for line in REQUIREMENTS.read_text().splitlines() if line.startswith("torch=="))

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="the stubs are POSIX scripts")
pytestmark = needs_posix


def script(path: Path, python: str) -> Path:
    """An executable that runs a piece of Python, whatever its arguments."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!{sys.executable}\n{textwrap.dedent(python)}")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.fixture
def base(tmp_path) -> Path:
    """A Python that can make environments: their pip says what it was asked, and installs nothing."""
    made = """
        import json, os, sys
        with open(os.path.join(os.path.dirname(__file__), "calls.jsonl"), "a") as calls:
            calls.write(json.dumps([sys.argv[1:], os.environ.get("PIP_PROXY")]) + "\\n")
        if os.path.exists("STOP"): sys.exit("ERROR: no space left on device")
        print("Collecting torch")
        print("Downloading torch.whl")
        print("  a line that nobody needs")
        if os.path.exists("SLEEP"):
            import time; print("Collecting sleep", flush=True); time.sleep(60)
    """
    return script(tmp_path / "base" / "python3", f"""
        import os, stat, sys
        if "venv" in sys.argv:
            python = os.path.join(sys.argv[-1], "bin", "python")
            os.makedirs(os.path.dirname(python), exist_ok=True)
            open(python, "w").write({("#!" + sys.executable + chr(10) + textwrap.dedent(made))!r})
            os.chmod(python, 0o755)
    """)


@pytest.fixture
def settings(base, tmp_path, monkeypatch) -> InstallSettings:
    monkeypatch.chdir(tmp_path)
    return InstallSettings(build="CPU", python=str(base), root=str(tmp_path / "root"))


def calls(settings: InstallSettings) -> list:
    folder = interpreter_of(managed_environment(Path(settings.root))).parent
    return [json.loads(line) for line in (folder / "calls.jsonl").read_text().splitlines()]


def test_torch_comes_from_its_own_index_and_the_rest_after_it(settings, listening):
    ears = listening()
    python = install(settings, ears)
    assert python == interpreter_of(managed_environment(Path(settings.root)))
    torch, rest = [arguments for arguments, _ in calls(settings)]
    assert torch[-4:] == ["--no-deps", "--index-url", "https://download.pytorch.org/whl/cpu", TORCH]
    assert rest[-2:] == ["--requirement", str(REQUIREMENTS)]
    assert "Collecting torch" in ears.messages and "  a line that nobody needs" not in ears.messages
    assert ears.fractions[-1] == 1 and ears.fractions == sorted(ears.fractions)


def test_once_made_it_is_not_made_again(settings, listening):
    first = install(settings, listening())
    again = listening()
    assert install(settings, again) == first
    assert len(calls(settings)) == 2 and "already installed" in again.messages[0]


def test_cuda_proxy_indexes_and_wheels_reach_pip(settings, listening, monkeypatch):
    monkeypatch.setattr(installation, "_make_environment", lambda *_: None)
    seen = []
    monkeypatch.setattr(installation, "_run", lambda command, hear, listener, proxy="": seen.append((command, proxy)))
    marker = managed_environment(Path(settings.root)) / MARKER
    for change, torch_end, rest_end in (
        ({"build": "CUDA"}, ["--index-url", "https://download.pytorch.org/whl/cu130", TORCH], [str(REQUIREMENTS)]),
        ({"torch_index_url": "https://t", "index_url": "https://u", "proxy": "http://p"},
         ["--index-url", "https://t", TORCH], ["--index-url", "https://u"]),
        ({"wheel_folder": "/wheels"}, [TORCH, "--no-index", "--find-links", "/wheels"],
         [str(REQUIREMENTS), "--no-index", "--find-links", "/wheels"]),
    ):
        seen.clear()
        marker.parent.mkdir(parents=True, exist_ok=True)
        install(replace(settings, **change), listening())
        assert [command[-len(end):] for (command, _), end in zip(seen, (torch_end, rest_end))] == [torch_end, rest_end]
        assert {proxy for _, proxy in seen} == {change.get("proxy", "")}
        assert "http://p" not in marker.read_text()
        marker.unlink()


def test_the_proxy_is_not_on_the_command_line(settings, listening):
    install(replace(settings, proxy="http://user:word@proxy"), listening())
    assert {proxy for _, proxy in calls(settings)} == {"http://user:word@proxy"}
    assert "proxy" not in json.dumps([arguments for arguments, _ in calls(settings)])


def test_a_failure_is_quoted_and_leaves_it_unfinished_and_the_next_run_mends_it(settings, listening, tmp_path):
    (tmp_path / "STOP").write_text("")
    with pytest.raises(EngineError, match="no space left on device Mend what it names"):
        install(settings, listening())
    assert not (managed_environment(Path(settings.root)) / MARKER).exists()
    (tmp_path / "STOP").unlink()
    assert install(settings, listening()).exists()
    assert (managed_environment(Path(settings.root)) / MARKER).exists()


def test_cancelling_stops_pip_and_leaves_it_unfinished(settings, listening, tmp_path):
    (tmp_path / "SLEEP").write_text("")
    ears = listening()
    ears._until = lambda: "Collecting sleep" in ears.messages
    with pytest.raises(Cancelled):
        install(settings, ears)
    assert time.monotonic() - ears.cancelled_at < 2
    assert not (managed_environment(Path(settings.root)) / MARKER).exists()


def test_cancelling_at_once_is_a_cancellation_too(settings, listening):
    with pytest.raises(Cancelled):
        install(settings, listening(until=lambda: True))


def test_a_python_that_is_too_old_or_lacks_ensurepip_gets_the_sentence(tmp_path, settings, listening):
    poor = script(tmp_path / "poor" / "python3", "raise SystemExit(1)")
    with pytest.raises(EngineError, match="older than Python 3.10 or lacks ensurepip.*python3-venv"):
        install(replace(settings, python=str(poor)), listening())


def test_a_python_that_cannot_be_started_gets_a_sentence(tmp_path, settings, listening):
    (tmp_path / "python3").write_text("no program")
    with pytest.raises(EngineError, match=f"{tmp_path}/python3 does not start"):
        install(replace(settings, python=str(tmp_path / "python3")), listening())


def test_what_is_no_python_is_not_taken_for_one(tmp_path, monkeypatch):
    (tmp_path / "qgis-bin").write_text("")
    with pytest.raises(EngineError, match=r"No Python was found at .*qgis-bin\. Name one"):
        base_python(str(tmp_path / "qgis-bin"))
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3").write_text("")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "qgis-bin"))  # as inside QGIS on Windows and macOS
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert base_python() == str(tmp_path / "bin" / "python3")


def test_the_build_is_what_is_asked_for_or_follows_the_driver(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [chosen_build(build) for build in ("AUTO", "CPU", "CUDA")] == ["CPU", "CPU", "CUDA"]
    script(tmp_path / "nvidia-smi", "")
    assert [chosen_build(build) for build in ("AUTO", "CPU", "CUDA")] == ["CUDA", "CPU", "CUDA"]
    with pytest.raises(EngineError, match="ROCM.*AUTO, CPU or CUDA"):
        chosen_build("ROCM")


def test_the_command_line_prints_the_interpreter_last(settings, monkeypatch, capfd):
    monkeypatch.setattr(sys, "argv", ["runtime", "install", "--build", "CPU", "--python", settings.python,
                                      "--root", settings.root])
    assert command_line.main() == 0
    assert capfd.readouterr().out.splitlines()[-1] == str(interpreter_of(managed_environment(Path(settings.root))))
    monkeypatch.setattr(sys, "argv", ["runtime", "install", "--python", os.devnull, "--root", settings.root + "2"])
    assert command_line.main() == 1
    assert "ERROR: No Python was found" in capfd.readouterr().err
