"""Show Provenance: the chain of records from an output back to the images and labels."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import ParameterError, one_line
from ..formats.fingerprints import fingerprint
from ..formats.html_page import facts, page, paragraph, section, write_page
from ..jobs.models import ShowProvenance
from ..protocol import Reporter
from ..provenance import lines_of
from ..staging import staged_file
from ..translation import language, tr
from .record import record_in

#: Steps that are shown, and how deep; a record is limited in its length too.
_STEPS, _DEPTH = 500, 40


@dataclass(frozen=True)
class Step:
    """One tool on the way.

    Attributes:
        number: of the step, from 1, which is the file that was asked for.
        depth: how many steps lie between it and that file.
        made: name of the file that the tool wrote.
        asked_by: number of the step that used it; 0 for the file that was asked for.
        record: of the tool.
    """

    number: int
    depth: int
    made: str
    asked_by: int
    record: Mapping[str, Any]


def show(job: ShowProvenance, reporter: Reporter, engine: str = "") -> dict[str, Any]:
    """Write what is wanted, and report the chain in the log.

    Raises:
        ParameterError: the file is missing, or carries no record.
    """
    path = Path(job.in_file.partition("|")[0])
    if not path.exists():
        raise ParameterError(f"IN_FILE: there is no file {path}. Choose an output of a tool.")
    record = record_in(job.in_file)
    if record is None:
        raise ParameterError(
            f"IN_FILE: {path.name} does not say where it comes from. Choose a GeoTIFF, Erdas Imagine file, GeoPackage, "
            "HTML page, model package or chip folder that this version of the toolbox has written."
        )
    steps = chain(path.name, record)
    lines = [_on_one_line(line) for line in text_of(steps)]
    for line in lines:
        reporter.message(line)
    if job.out_text:
        _write(job.out_text, "\n".join(lines) + "\n")
    if job.out_json:
        found = {"file": path.name, **fingerprint(path), "record": record}
        _write(job.out_json, json.dumps(found, indent=1) + "\n")
    if job.out_report:
        write_page(job.out_report, page_of(path.name, steps))
    return dict(job.outputs())


def _on_one_line(line: str) -> str:
    """Return a line with its indent, whatever the texts of a stranger's record in it hold."""
    return line[: len(line) - len(line.lstrip(" "))] + one_line(line)


def chain(name: str, record: Mapping[str, Any]) -> list[Step]:
    """Return the steps that led to a file, the last tool's first; one that two inputs share is listed once."""
    steps: list[Step] = []
    seen: set[str] = set()
    waiting = [(name, record, 0, 0)]
    while waiting and len(steps) < _STEPS:
        made, found, depth, asked_by = waiting.pop(0)
        key = json.dumps(found, sort_keys=True)
        if key in seen or depth > _DEPTH:
            continue
        seen.add(key)
        steps.append(Step(len(steps) + 1, depth, made, asked_by, found))
        number = len(steps)
        before = [(made, each, depth, number) for each in found.get("earlier", ()) if isinstance(each, Mapping)]
        inputs = [
            (str(each.get("name", "?")), each["made_by"], depth + 1, number)
            for each in found.get("inputs", ())
            if isinstance(each.get("made_by"), Mapping)
        ]
        waiting += [*before, *inputs]
    return steps


def text_of(steps: list[Step]) -> Iterator[str]:
    """Yield the lines of a chain as plain text."""
    for step in steps:
        yield f"{'  ' * step.depth}{_heading(step)}"
        for name, said in lines_of(step.record):
            yield f"{'  ' * step.depth}   {tr(name)}: {said}"


def page_of(name: str, steps: list[Step]) -> str:
    """Return the page of a chain."""
    parts = [
        paragraph(
            tr(
                "Steps that led to this file: {}. The last one is the first below. Names are without "
                "folders. A digest shows whether a file is still the one that was used."
            ).format(len(steps))
        )
    ]
    for step in steps:
        rows = {tr(title): said for title, said in lines_of(step.record)}
        parts.append(section(_heading(step), facts(rows)))
    return page(tr("Provenance of {}").format(name), parts, language=language())


def _heading(step: Step) -> str:
    title = tr(str(step.record.get("title", step.record["tool"])))
    if step.asked_by:
        text = tr("{}. {}: made {}, for step {}")
        return text.format(step.number, title, step.made, step.asked_by)
    return tr("{}. {}: made {}").format(step.number, title, step.made)


def _write(target: str, text: str) -> None:
    with staged_file(target) as path:
        path.write_text(text, encoding="utf-8")
