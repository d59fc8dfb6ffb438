"""The record of where the outputs of a job come from (provenance.py), made before the work starts."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..errors import SlumExtractorError
from ..formats import foreign_json
from ..formats.fingerprints import fingerprint
from ..formats.provenance_files import is_record, read_record
from ..jobs.job import Entry, Job
from ..provenance import KEY, MAXIMUM_LENGTH, current
from ..runtime.secrets import masked
from ..translation import tr
from ..version import version
from .input_files import files_behind

_INPUTS = ("raster", "rasters", "vector", "layer", "layers", "file", "files", "folder", "folders")

#: Parameters that say where and by how many the work is done, which changes no byte of a result.
_WHERE = {"processor_type", "gpu_id", "parallel_processing_factor", "dask_scheduler", "resume", "tensorboard"}

#: Files behind one input, such as the sources of a VRT, of which the record has digests.
_BEHIND = 32

#: Passwords in names of databases and addresses of services, beyond those before an ``@``.
_SECRET = re.compile(
    r"\b(password|passwd|pwd|token|api_?key|key|secret|authcfg|username|user)=('[^']*'|[^\s&;]*)", re.I
)

_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d*)?(?:e[-+]?\d+)?(?![\w.])", re.I)


def record_of(job: Job, origins: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Return the record of a job: tool, version, parameters, and inputs with what made them.

    Names of files are without folders, and secrets are masked. Outputs are left out, and what changes no byte of them.

    Args:
        job: what is about to run.
        origins: files behind inputs of which the job has a copy -> the parameter's name.
    """
    named: dict[str, list[str]] = {}
    for path, name in (origins or {}).items():
        named.setdefault(name.upper(), []).append(Path(path.partition("|")[0]).name)
    record: dict[str, Any] = {"tool": job.ID, "title": job.TITLE, "version": version()}
    outer = current()
    if outer is not None:
        record["part_of"] = outer["tool"]
    record["parameters"] = {entry.id: value for entry, value in _settings(job)}
    record["inputs"] = [
        _input(entry, path, named.get(entry.id, []))
        for entry in job.entries()
        if entry.about.kind in _INPUTS
        for path in _paths(job, entry)
    ]
    return _shortened(record)


def labels() -> dict[str, str]:
    """Return the words of a record on a page, by their English."""
    return {
        "Provenance": tr("Provenance"),
        "Tool": tr("Tool"),
        "Date": tr("Date"),
        "Parameters": tr("Parameters"),
        "Libraries": tr("Libraries"),
    }


def without_secrets(text: str) -> str:
    """Return a text without passwords, tokens and names of users."""
    return _whole(_SECRET.sub(lambda found: f"{found[1]}=****", masked(text)))


def _name(path: str) -> str:
    return _whole(Path(path).name)


def _whole(text: str) -> str:
    """Return a text with ``?`` for what is no character, as in names of files that another system wrote."""
    return text.encode("utf-8", "replace").decode()


def _settings(job: Job) -> Iterator[tuple[Entry, Any]]:
    values = job.values()
    for entry in job.entries():
        if (
            entry.name in values
            and entry.about.kind not in _INPUTS
            and not entry.about.output
            and entry.name not in _WHERE
        ):
            value = values[entry.name]
            if isinstance(value, str):
                value = _name(value) if os.path.isabs(value) else without_secrets(value)[:2000]
            yield entry, _with_plain_numbers(value) if entry.about.kind == "extent" else value


def _with_plain_numbers(extent: str) -> str:
    """Return an extent whose numbers are written in one way, whoever wrote them."""
    numbers, bracket, crs = extent.partition("[")
    return _NUMBER.sub(lambda found: repr(float(found[0])), numbers) + bracket + crs


def _paths(job: Job, entry: Entry) -> list[str]:
    value = getattr(job, entry.name)
    return [path for path in (value if entry.about.many else [value]) if path]


def _input(entry: Entry, path: str, origins: list[str]) -> dict[str, Any]:
    if len(path) >= 4096 or path.lstrip().startswith("{"):
        digest = hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()
        return {"parameter": entry.id, "name": "a definition as text", "sha256": digest}
    file, _, part = path.partition("|")
    if not os.path.exists(file):  # the name of a part, as GPKG:file:table
        inside = next(files_behind(path))
        file, part = (inside, path.rpartition(":")[2]) if os.path.isfile(inside) else (file, part)
    found: dict[str, Any] = {"parameter": entry.id, "name": ", ".join(origins) or _name(file)}
    if not (os.path.isfile(file) or os.path.isdir(file)):  # an address, or a pipe, which would be waited for
        return {**found, "name": without_secrets(path)[:500]}
    if part and not origins and part.partition("=")[2] != Path(file).stem:
        found["part"] = without_secrets(part)[:500]
    record = record_in(path)
    with contextlib.suppress(OSError):
        if record is None:
            found["modified"] = _day(file)
        found.update(fingerprint(file))
    behind = [name for name in _first(files_behind(path), _BEHIND) if name != file and os.path.isfile(name)]
    if behind:
        found["behind"] = [{"name": _name(name), **_printed(name)} for name in behind]
    if record is not None:
        found.update({"created": record["created"]} if "created" in record else {}, made_by=record)
    return found


def record_in(path: str) -> dict[str, Any] | None:
    """Return the record that a file carries, also in a raster format that only GDAL reads, where there is GDAL."""
    found = read_record(path)
    suffix = Path(path.partition("|")[0]).suffix.lower()
    if found is not None or suffix != ".img" or not os.path.isfile(path) or importlib.util.find_spec("osgeo") is None:
        return found
    from ..rasters.raster import open_raster

    with contextlib.suppress(SlumExtractorError, ValueError, RecursionError):
        record = foreign_json.loads(open_raster(path, "raster").GetMetadataItem(KEY) or "null")
        return record if is_record(record) else None
    return None


def _printed(path: str) -> dict[str, object]:
    with contextlib.suppress(OSError):
        return fingerprint(path)
    return {}


def _day(path: str) -> str:
    """Return the day, in UTC, on which a file was last changed."""
    return datetime.fromtimestamp(os.stat(path).st_mtime, timezone.utc).date().isoformat()


def _first(names: Iterator[str], count: int) -> list[str]:
    return [name for name, _ in zip(names, range(count))]


def _shortened(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record that fits into a file's metadata: the farthest steps are left out of one that does not."""
    for depth in range(12, -1, -1):
        cut = _cut(record, depth)
        if len(json.dumps(cut)) <= MAXIMUM_LENGTH:
            return cut
    return {**record, "inputs": [], "omitted": "inputs"}


def _cut(record: dict[str, Any], depth: int) -> dict[str, Any]:
    inputs = []
    for each in record.get("inputs", ()):
        kept = dict(each)
        made_by = kept.pop("made_by", None)
        if made_by is not None and depth > 0:
            kept["made_by"] = _cut(made_by, depth - 1)
        elif made_by is not None:
            kept["omitted"] = "made_by"
        inputs.append(kept)
    return {**record, "inputs": inputs}
