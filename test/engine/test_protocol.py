"""Lines of JSON between the engine and the process that started it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from slum_extractor_plugin import staging
from slum_extractor_plugin.protocol import JsonReporter, read_job, report_epoch, work_in

REPOSITORY = Path(__file__).resolve().parent.parent.parent


def lines(stream: io.StringIO) -> list[dict]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_what_is_reported_becomes_one_line_each():
    stream = io.StringIO()
    reporter = JsonReporter(stream)
    reporter.progress(1 / 3)
    reporter.message("two\nlines झ")
    reporter.warning("careful")
    report_epoch(reporter, {"epoch": 1, "iou": 0.5})
    reporter.send("result", values={"A": 1})
    assert lines(stream) == [
        {"type": "progress", "fraction": 0.33333},
        {"type": "message", "text": "two\nlines झ"},
        {"type": "warning", "text": "careful"},
        {"type": "epoch", "figures": {"epoch": 1, "iou": 0.5}},
        {"type": "result", "values": {"A": 1}},
    ]
    assert stream.getvalue().isascii()  # whatever the locale of either process


def test_threads_do_not_mix_their_lines():
    stream = io.StringIO()
    reporter = JsonReporter(stream)
    threads = [threading.Thread(target=lambda: [reporter.message("x" * 500) for _ in range(100)]) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [line["text"] for line in lines(stream)] == ["x" * 500] * 500


@pytest.mark.parametrize("text", ["", "no json\n", "[1, 2]\n", '"text"\n'])
def test_a_line_that_is_no_job_is_refused(text):
    with pytest.raises(ValueError):
        read_job(io.StringIO(text))
    assert read_job(io.StringIO('{"command": "check"}\n{"more": 1}')) == {"command": "check"}


def test_temporary_files_go_where_the_parent_says(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(staging, "_live", set())
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    work_in(None)
    assert tempfile.tempdir is None
    work_in(str(scratch))
    assert Path(tempfile.mkdtemp()).parent == scratch
    staging.discard_all()
    assert not scratch.exists()


def serve(job: str) -> list[dict]:
    code = (
        f"import sys; sys.path.insert(0, {str(REPOSITORY)!r}); sys.argv = ['engine', 'job']\n"
        "from slum_extractor_plugin.engine.__main__ import main\nsys.exit(main())"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        process.stdin.write(job)
        process.stdin.flush()
        return [json.loads(line) for line in process.stdout]


@pytest.mark.parametrize(
    ("job", "sentence"),
    [
        ('{"command": "train", "token": "0123abcd", "parameters": {}}\n', "The parameter IN_FOLDER is missing"),
        ('{"command": "check", "token": "0123abcd", "parameters": {"X": 1}}\n', "check has no parameter X"),
        ('{"command": "dance", "token": "0123abcd", "parameters": {}}\n', "The engine has no command dance"),
        ("{}\n", "Unexpected error in the engine: KeyError"),
        ("no json\n", "Unexpected error in the engine: JSONDecodeError"),
    ],
)
def test_whatever_the_job_the_last_line_is_one_error(job, sentence):
    answers = serve(job)
    assert [answer["type"] for answer in answers] == ["error"] and sentence in answers[0]["text"]
