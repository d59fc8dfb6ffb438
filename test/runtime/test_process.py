"""The engine as a process: what it says is heard, and however it or its parent ends, nothing stays behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from slum_extractor_plugin.errors import Cancelled, EngineError, SlumExtractorError
from slum_extractor_plugin.runtime import process
from slum_extractor_plugin.runtime.process import engine_command, run_job

REPOSITORY = Path(__file__).resolve().parent.parent.parent

#: The start of a stub that speaks the protocol with the engine's own module, which needs no torch.
SPEAKING = f"""
import sys, time, os
sys.path.insert(0, {str(REPOSITORY)!r})
from pathlib import Path
from slum_extractor_plugin import staging
from slum_extractor_plugin.protocol import *
from slum_extractor_plugin.protocol import work_in
reporter = JsonReporter(claim_stdout())
job = read_job(sys.stdin)
staging.use_token(job["token"])
work_in(job["scratch"])
parameters = job["parameters"]
"""

#: Stages an output and never comes to an end, but heeds its parent.
ENDLESS = (
    SPEAKING
    + """
end_with_parent(sys.stdin)
with staging.staged_folder(parameters["out"]) as folder:
    (folder / "half.tif").write_text("half")
    (Path(job["scratch"]) / "weights.pth").write_text("much")
    Path(parameters["pid"]).write_text(str(os.getpid()))
    while True:
        time.sleep(0.05)
"""
)


@pytest.fixture
def stub(monkeypatch):
    """Returns a function that puts a Python script in the engine's place."""

    def put(script: str) -> None:
        command = [sys.executable, "-c", textwrap.dedent(script)]
        monkeypatch.setattr(process, "engine_command", lambda *_, **__: command)

    return put


def run(listener, command="train", outputs=(), **parameters):
    return run_job(Path(sys.executable), command, parameters, listener, outputs)


def is_alive(pid: int) -> bool:
    with contextlib.suppress(OSError):
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        return state != "Z"
    return False


def wait_for(condition, seconds=10.0) -> None:
    limit = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < limit, "it did not come about in time"
        time.sleep(0.02)


def test_progress_messages_warnings_and_result_are_heard(stub, listening):
    stub(
        SPEAKING
        + """
    reporter.progress(0.25)
    reporter.message("a message \\u0939")
    reporter.warning("a warning")
    print("a library talks")
    reporter.progress(1)
    reporter.send("result", values={"OUT": parameters["out"], "COMMAND": job["command"]})
    """.replace("\n    ", "\n")
    )
    ears = listening()
    assert run(ears, out="x.tif") == {"OUT": "x.tif", "COMMAND": "train"}
    assert ears.fractions == [0.25, 1.0]
    assert ears.messages == ["a message \u0939"] and ears.warnings == ["a warning"]


def test_epochs_go_to_listeners_that_take_them_and_past_others(stub, listening):
    stub(
        SPEAKING
        + """
    report_epoch(reporter, {"epoch": 1, "iou": 0.5})
    reporter.send("result", values={})
    """.replace("\n    ", "\n")
    )
    ears = listening()
    run(ears)
    assert ears.messages == []
    ears = listening()
    ears.epoch = [].append
    run(ears)
    assert ears.epoch.__self__ == [{"epoch": 1, "iou": 0.5}]


def test_stray_lines_on_the_real_stdout_become_messages(stub, listening):
    stub("""
    import os, sys
    sys.stdin.readline()
    os.write(1, b'a library talks\\n{"type": "unknown"}\\n[1]\\n\\xff\\xfe\\n{"type": "result", "values": {}}\\n')
    """)
    ears = listening()
    assert run(ears) == {}
    assert ears.messages == ["a library talks", '{"type": "unknown"}', "[1]", "\ufffd\ufffd"]


def test_the_engines_own_sentence_is_what_is_raised(stub, listening):
    stub(SPEAKING + 'reporter.send("error", text="The image is broken. Repair it.")')
    with pytest.raises(SlumExtractorError, match=r"^The image is broken\. Repair it\.$"):
        run(listening())


def test_an_engine_that_dies_is_quoted(stub, listening):
    stub("import sys; sys.stdin.readline(); sys.stderr.write('one\\ntwo\\nthree\\nfour\\n'); sys.exit(7)")
    with pytest.raises(EngineError, match=r"ended with status 7\. Its last output: two three four\.$"):
        run(listening())


def test_what_a_job_that_died_would_go_on_from_stays(stub, listening, tmp_path):
    stub("import sys; sys.stdin.readline(); sys.exit(7)")
    (tmp_path / ".model.resume").write_text("")
    with pytest.raises(EngineError):
        run(listening(), outputs=[str(tmp_path / "model")])
    assert (tmp_path / ".model.resume").exists()


def test_an_engine_that_never_reads_its_job_is_quoted(stub, listening):
    stub("import sys; sys.exit('no such file')")
    with pytest.raises(EngineError, match="status 1.*no such file"):
        run(listening(), filler="x" * 300000)


@pytest.mark.posix
def test_an_engine_that_the_system_kills_hints_at_memory(stub, listening):
    stub("import os, sys; sys.stdin.readline(); os.kill(os.getpid(), 9)")
    with pytest.raises(EngineError, match="run out of memory.*last output: none"):
        run(listening())


def test_a_missing_package_is_named(stub, listening):
    stub("import sys; sys.stdin.readline(); import no_such_package")
    with pytest.raises(EngineError, match="lacks a package: 'no_such_package'. Run the tool Install"):
        run(listening())


def test_a_python_that_does_not_start_is_named(listening, tmp_path):
    with pytest.raises(EngineError, match=r"no_python does not start: "):
        run_job(tmp_path / "no_python", "check", {}, listening())


def cancel_once_running(listening, tmp_path):
    pid, out = tmp_path / "pid", tmp_path / "model"
    (tmp_path / ".model.resume").write_text("what a run that was cut off would go on from")
    ears = listening(until=pid.exists)
    with pytest.raises(Cancelled):
        run(ears, outputs=[str(out)], out=str(out), pid=str(pid))
    assert time.monotonic() - ears.cancelled_at < 2.0
    assert not is_alive(int(pid.read_text()))
    assert [path.name for path in tmp_path.iterdir()] == ["pid"]


@pytest.fixture
def temporary(tmp_path_factory, monkeypatch):
    """A place of its own for temporary files, so that a test sees what stays there."""
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_cancelling_ends_the_engine_and_leaves_nothing(stub, listening, tmp_path, temporary):
    stub(ENDLESS)
    cancel_once_running(listening, tmp_path)
    assert not any(temporary.iterdir())


def test_cancelling_an_engine_that_does_not_listen_kills_it_and_leaves_nothing(stub, listening, tmp_path, temporary):
    stub(ENDLESS.replace("end_with_parent(sys.stdin)", ""))
    cancel_once_running(listening, tmp_path)
    assert not any(temporary.iterdir())


def test_an_engine_that_is_killed_while_it_removes_its_temporary_files_leaves_nothing(stub, listening, temporary):
    stub(
        SPEAKING
        + """
scratch = Path(job["scratch"])
(scratch / "weights.pth").write_text("much")
scratch.rename(f"{scratch}.gone")  # as staging.discard_folder begins
reporter.send("result", values={})
time.sleep(60)  # a busy machine; the parent loses its patience
"""
    )
    assert run(listening()) == {}
    assert not any(temporary.iterdir())


@pytest.mark.posix
def test_a_killed_parent_leaves_no_engine_and_no_partial_output(tmp_path):
    pid, out, temporary = tmp_path / "pid", tmp_path / "model", tmp_path / "temporary"
    temporary.mkdir()
    parent = subprocess.Popen(
        [
            sys.executable,
            "-c",
            textwrap.dedent(f"""
        import sys
        sys.path.insert(0, {str(REPOSITORY)!r})
        from pathlib import Path
        from slum_extractor_plugin.runtime import process
        process.engine_command = lambda *_, **__: [sys.executable, "-c", {ENDLESS!r}]
        listener = type("Deaf", (), {{"cancelled": lambda self: False}})()
        process.run_job(Path(sys.executable), "train", {{"out": {str(out)!r}, "pid": {str(pid)!r}}}, listener)
    """),
        ],
        env={**os.environ, "TMPDIR": str(temporary)},
    )
    wait_for(lambda: pid.exists() and pid.read_text())
    engine = int(pid.read_text())
    assert is_alive(engine) and any(path.name.endswith(".part") for path in tmp_path.iterdir())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    wait_for(lambda: not is_alive(engine), 3)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pid", "temporary"]
    assert not any(temporary.iterdir())


def test_the_command_finds_the_package_wherever_it_lies_and_keeps_out_what_lies_beside_it():
    command = engine_command(Path("python"), "job")
    assert command[:3] == ["python", "-I", "-c"] and command[4:] == [
        str(REPOSITORY),
        "slum_extractor_plugin.engine",
        "job",
    ]


def test_check_runs_in_the_real_engine_which_sees_nothing_of_its_parents(
    engine_python, listening, monkeypatch, tmp_path
):
    (tmp_path / "torch.py").write_text("raise SystemExit('the wrong torch')")
    for name in ("PYTHONPATH", "PROJ_LIB", "GDAL_DATA"):
        monkeypatch.setenv(name, str(tmp_path))
    ears = listening()
    report = run_job(engine_python, "check", {}, ears)
    assert report["faults"] == [] and ears.fractions[-1] == 1 and ears.fractions == sorted(ears.fractions)
    assert {"torch", "rasterio", "pytorch-lightning"} <= set(report["sections"]["Packages of the engine"])
    assert "cpu" in report["sections"]["Devices"]


def test_the_real_engines_faults_are_sentences(engine_python, listening, tmp_path):
    with pytest.raises(SlumExtractorError, match="check has no parameter WRONG"):
        run_job(engine_python, "check", {"WRONG": 1}, listening())
    job = {"IN_FOLDER": [str(tmp_path)], "OUT_FOLDER": str(tmp_path / "model")}
    with pytest.raises(SlumExtractorError, match="is not a chip folder"):
        run_job(engine_python, "train", job, listening())
    assert not any(tmp_path.iterdir())


def test_what_an_engine_says_is_one_line_without_escapes(stub, listening):
    stub(
        SPEAKING
        + """
reporter.message("one\\ntwo\\x1b[31mred\\r\\x07")
reporter.warning("a\\u2028b\\u202ec")
reporter.send("result", values={})
"""
    )
    ears = listening()
    assert run(ears) == {}
    assert ears.messages == ["one two?[31mred ?"] and ears.warnings == ["a b?c"]
