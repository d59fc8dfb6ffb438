"""A spare engine does the next job, is never used where it does not fit, and never outlives who started it."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from runtime.test_process import SPEAKING, is_alive, run, wait_for
from slum_extractor_plugin.runtime import process, spare
from slum_extractor_plugin.runtime.process import SPARES, expect_job

#: Ends as the engine does when the pipe closes; says which process it is, and whether it was started ahead.
ENGINE = (
    SPEAKING
    + """
reporter.send("result", values={"pid": os.getpid(), "ahead": sys.argv[1:], "home": os.environ.get("PLACE", "")})
"""
)


@pytest.fixture(autouse=True)
def window(monkeypatch):
    """Spares are kept, and engines are a small program."""
    monkeypatch.setattr(SPARES, "wanted", True)
    monkeypatch.setattr(
        process, "engine_command", lambda _, *arguments, **__: [sys.executable, "-c", ENGINE, *arguments]
    )
    yield
    SPARES.let_go()


def spare_pid() -> int:
    return SPARES._spare.process.pid


def test_the_next_job_is_done_by_the_spare_and_each_by_a_process_of_its_own(listening):
    first = run(listening(), "classify")
    expected = spare_pid()
    second = run(listening(), "classify")
    assert first["ahead"] == ["job"] and second["ahead"] == ["job", "classify"]
    assert second["pid"] == expected and spare_pid() not in (first["pid"], second["pid"])
    assert not is_alive(second["pid"]) and is_alive(spare_pid())


def test_a_dialog_has_one_ready(listening, monkeypatch):
    monkeypatch.setenv("SLUM_EXTRACTOR_PYTHON", sys.executable)
    expect_job("", "train")
    expected = spare_pid()
    expect_job("", "classify")  # one is enough
    assert run(listening())["pid"] == expected


def test_scripts_keep_none(listening, monkeypatch):
    monkeypatch.setattr(SPARES, "wanted", False)
    run(listening())
    assert SPARES._spare is None


def test_one_of_another_environment_is_not_used(listening, monkeypatch):
    run(listening())
    old = spare_pid()
    monkeypatch.setenv("PLACE", "here")
    found = run(listening())
    assert found["home"] == "here" and found["pid"] != old and not is_alive(old)


def test_one_of_another_python_is_not_used():
    expect = Path(sys.executable)
    SPARES.prepare(expect, "classify")
    assert SPARES.take(Path("/another/python")) is None and SPARES._spare is None


def test_one_that_has_died_is_not_used(listening):
    run(listening())
    SPARES._spare.process.kill()
    SPARES._spare.process.wait()
    assert run(listening())["ahead"] == ["job"]


def test_it_gives_its_memory_back(listening, monkeypatch):
    monkeypatch.setattr(spare, "PATIENCE", 0.2)
    run(listening())
    wait_for(lambda: SPARES._spare is None)


def test_a_python_that_does_not_start_is_for_the_job_to_tell(monkeypatch):
    monkeypatch.setattr(process, "engine_command", lambda *_, **__: ["/no/such/python"])
    SPARES.prepare(Path(sys.executable), "classify")
    assert SPARES._spare is None


def test_it_ends_when_its_parent_is_killed(tmp_path):
    program = textwrap.dedent(f"""
        import sys, time
        from pathlib import Path
        from slum_extractor_plugin.runtime import process
        process.engine_command = lambda *_, **__: [sys.executable, "-c", {ENGINE!r}]
        process.SPARES.wanted = True
        process.SPARES.prepare(Path(sys.executable), "classify")
        Path({str(tmp_path / "pid")!r}).write_text(str(process.SPARES._spare.process.pid))
        time.sleep(60)
    """)
    parent = subprocess.Popen([sys.executable, "-c", program], cwd=Path(__file__).resolve().parents[2])
    wait_for(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text())
    pid = int((tmp_path / "pid").read_text())
    assert is_alive(pid)
    parent.kill()
    parent.wait()
    wait_for(lambda: not is_alive(pid))
