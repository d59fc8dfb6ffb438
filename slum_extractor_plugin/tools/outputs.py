"""No output destroys an input or another output: looked at for every tool, before any work."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..errors import ParameterError
from ..formats.geopackage import open_geopackage
from ..formats.raster_formats import raster_format
from ..jobs.job import Entry, Job
from ..jobs.keywords import COG, STANDARD
from ..protocol import Reporter
from ..staging import check_name, check_no_link, side_files
from ..translation import tr
from .input_files import files_behind

_INPUTS = ("raster", "rasters", "vector", "layer", "layers", "file", "files", "folder", "folders")

#: Tables that QGIS adds to a GeoPackage for the layers in it.
_SERVING = ("layer_styles", "qgis_projects")

#: Folders of a chip folder whose files are read as chips.
_CHIPS = ("images", "images2", "labels")


def check_outputs(job: Job, origins: Mapping[str, str] | None = None) -> None:
    """Refuse a job that would write over what it reads, or twice to one place.

    Args:
        job: what to do.
        origins: files behind inputs of which the job has a copy -> the parameter's name.

    Raises:
        ParameterError: an output is an input, another output, or among the chips that are read; or no file at all.
    """
    taken: dict[str, str] = {}
    inputs = [*_inputs(job), *_originals(job, origins or {})]
    for entry, path in _outputs(job):
        label = entry.about.label
        _check_target(path, label)
        _check_package(path, label)
        if entry.about.kind == "out_folder":
            for name in _CHIPS:  # looked at again when they are moved, but that is after the work
                check_no_link(Path(path, name))
        if entry.about.kind == "out_raster":
            _check_raster(path, label, getattr(job, "geotiff_layout", STANDARD) == COG)
        for other, other_label in inputs:
            _check_apart(path, label, other, other_label)
        for other, other_label in taken.items():
            if _place(other) == _place(path):
                raise ParameterError(f"{label} and {other_label} are both {path}. Give each a name of its own.")
            if _belong_together(path, other):
                raise ParameterError(f"{label}: {path} is a part of {other}, {other_label}. Give another name.")
        taken[path] = label


def check_tables(job: Job, written: Mapping[str, str], read: Mapping[str, str]) -> None:
    """Refuse a job that would write over a table that it reads, or twice to one table or its file.

    Args:
        job: what to do; its outputs to tables are temporary files.
        written: output -> the table, as ``file|layername=table`` or another name that tells it from all others.
        read: table -> the input.

    Raises:
        ParameterError: a table is an input or another output.
    """
    known = {_table(text): job.entry(name).about.label for text, name in read.items() if text}
    files = {_place(path): entry.about.label for entry, path in _outputs(job) if entry.id not in written}
    for name, text in written.items():
        label, table = job.entry(name).about.label, _table(text)
        if not table:
            continue
        if table in known:
            raise ParameterError(
                f"{label}: {text} is also the {known[table].lower()}, which would be lost. Give another name."
            )
        file = table.partition("|")[0]
        if file in files:
            raise ParameterError(f"{label} and {files[file]} are both {file}. Give each a name of its own.")
        known[table] = label


def _table(text: str) -> str:
    """Return the name of a table in one spelling: those of a GeoPackage do not differ in case alone."""
    file, layer, table = text.partition("|layername=")
    return f"{_place(file)}{layer}{table.lower()}" if layer else text


def warn_of_losses(job: Job, reporter: Reporter) -> None:
    """Say what the format of a raster output does not hold."""
    for entry, path in _outputs(job):
        if entry.about.kind == "out_raster" and not raster_format(path).names:
            text = tr(
                "{}: this format keeps class values, NoData and the colours of 8-bit rasters, but not the names "
                "of classes. GeoTIFF (.tif) and Erdas Imagine (.img) keep all of them."
            )
            reporter.warning(text.format(path))


#: Names of what a process has open, such as its own log, which may be an ordinary file.
_STREAMS = ("/dev/stdin", "/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/self/fd/")


def _check_target(path: str, label: str) -> None:
    if path.startswith("/vsi"):
        raise ParameterError(f"{label}: {path} is not on a disk. Give the name of a file.")
    check_name(path)
    is_stream = os.path.abspath(path).startswith(_STREAMS)
    if is_stream or (os.path.lexists(path) and not (os.path.isfile(path) or os.path.isdir(path))):
        raise ParameterError(f"{label}: {path} is a device, a pipe or a broken link. Give the name of a file.")
    folder = os.path.dirname(os.path.abspath(path))
    while not os.path.lexists(folder):
        folder = os.path.dirname(folder)  # it will be made
    if not (os.path.isdir(folder) and os.access(folder, os.W_OK)):
        raise ParameterError(f"{label}: nothing can be written into {folder}. Choose another place.")


def _check_package(path: str, label: str) -> None:
    """Refuse a file that would replace a GeoPackage of several layers: all others would go with the one meant."""
    layers = _layers(path) if path.lower().endswith(".gpkg") and os.path.isfile(path) else []
    if len(layers) > 1:
        raise ParameterError(
            f"{label}: {path} holds the layers {', '.join(layers)}, which would be lost. Give another name, or in QGIS "
            "save to a layer of that GeoPackage."
        )


def _layers(path: str) -> list[str]:
    """Return the layers of a GeoPackage but those that serve QGIS; none of a file that is no GeoPackage."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(open_geopackage(Path(path))) as connection:
        names = connection.execute("SELECT table_name FROM gpkg_contents").fetchall()
        return [name for (name,) in names if name not in _SERVING]
    return []


def _check_raster(path: str, label: str, cog: bool) -> None:
    try:
        raster_format(path, cog)
    except ParameterError as error:
        raise ParameterError(f"{label}: {error}") from None


def _check_apart(path: str, label: str, other: str, other_label: str) -> None:
    if _place(path) == _place(other):
        raise ParameterError(
            f"{label}: {path} is also the {other_label.lower()}, which would be lost. Give another name."
        )
    if _belong_together(path, other):
        raise ParameterError(
            f"{label}: {path} and {other} ({other_label.lower()}) have files in common, which would be lost. Give "
            "another name."
        )
    if os.path.isdir(other) and any(
        Path(_place(path)).is_relative_to(_place(os.path.join(other, name))) for name in _CHIPS
    ):
        raise ParameterError(f"{label}: {path} is among the chips of {other}. Give a place outside that folder.")


def _belong_together(path: str, other: str) -> bool:
    """Whether one file is among those beside the other, as the .dbf of a shapefile is."""
    return _place(path) in _sides(other) or _place(other) in _sides(path)


def _sides(path: str) -> set[str]:
    place = Path(_place(path))
    return {os.path.normcase(place.with_name(name)) for name in side_files(place)} if place.name else set()


def _inputs(job: Job) -> Iterator[tuple[str, str]]:
    for entry in job.entries():
        if entry.about.kind in _INPUTS:
            value = getattr(job, entry.name)
            for path in value if entry.about.many else (value,):
                if path and len(path) < 4096:
                    yield from ((file, entry.about.label) for file in files_behind(path))


def _originals(job: Job, origins: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for path, name in origins.items():
        if path:
            yield path, job.entry(name).about.label


def _outputs(job: Job) -> Iterator[tuple[Entry, str]]:
    for entry in job.entries():
        path = getattr(job, entry.name)
        if entry.about.output and path:
            yield entry, path


def _place(path: str) -> str:
    """Return where a path leads, links followed, in one spelling where the file system knows but one."""
    return os.path.normcase(os.path.realpath(path))
