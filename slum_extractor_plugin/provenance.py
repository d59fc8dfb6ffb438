"""Where an output comes from: the record of the tool that is running, and how files carry it.

One place makes the record, ``tools/record.py``, before the work starts. While the work runs it is the current one, also
in the engine's process, to which it travels with the job. Code that creates a file of these kinds takes it from here:

==============  =============================================================================================
raster          metadata item :data:`KEY`
GeoPackage      table ``gpkg_metadata``, as JSON, for each of its layers
HTML page       ``<meta name="slum-extractor-provenance">``, and a section at the end
model package   key ``Provenance`` of the definition, with the day
chip folder     ``provenance.json``: a list, since chips may be added
==============  =============================================================================================

A record says nothing of when, where and by how many processes: equal work gives equal bytes.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from html import escape
from importlib import metadata
from pathlib import Path
from typing import Any, Optional

from .errors import SlumExtractorError
from .hidden_files import open_plain

#: Name of the metadata item of rasters.
KEY = "SLUM_EXTRACTOR_PROVENANCE"

#: Name of the key of model definitions, of the meta element of pages, and of the file in chip folders.
EMD_KEY, META, FILE = "Provenance", "slum-extractor-provenance", "provenance.json"

#: What marks our rows of ``gpkg_metadata``.
STANDARD = "urn:slum-extractor:provenance"

#: Libraries whose versions decide what the engine answers, and what the tools with GDAL write; by their names in pip.
ENGINE_LIBRARIES = ("torch", "segmentation-models-pytorch", "timm", "pytorch-lightning", "rasterio", "numpy")
GDAL_LIBRARIES = ("GDAL", "numpy", "scipy")

#: Longest record that is read or written, in characters.
MAXIMUM_LENGTH = 2**20

#: The same of the file in a chip folder, in bytes.
MAXIMUM_FILE = 4 * MAXIMUM_LENGTH

Record = Mapping[str, Any]

_current: ContextVar[Optional[Record]] = ContextVar("provenance", default=None)

#: Heading of the section of a page -> its translation; set with the record by the process that knows the language.
_labels: ContextVar[Optional[Mapping[str, str]]] = ContextVar("provenance_labels", default=None)

_EXTENSION = "http://www.geopackage.org/spec120/#extension_metadata"

_TABLES = """
CREATE TABLE IF NOT EXISTS gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE IF NOT EXISTS gpkg_metadata (
  id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
  md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (
  reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
  timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL,
  md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
  CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
"""


@contextmanager
def recording(record: Record | None, labels: Mapping[str, str] | None = None) -> Iterator[None]:
    """Let ``record`` be the current one of this thread; None for outputs that say nothing of where they come from."""
    tokens = _current.set(record), _labels.set(_labels.get() if labels is None else labels)
    try:
        yield
    finally:
        _current.reset(tokens[0])
        _labels.reset(tokens[1])


@contextmanager
def made_with(libraries: tuple[str, ...]) -> Iterator[None]:
    """Add the versions of libraries, by their names in pip, to the current record."""
    record = _current.get()
    if record is None or not libraries:
        yield
        return
    with recording({**record, "libraries": _versions(libraries)}):
        yield


def current() -> Record | None:
    """Return the record of the tool that runs in this thread, if there is one."""
    return _current.get()


def text() -> str:
    """Return the current record as one line of JSON; empty without one."""
    record = _current.get()
    return "" if record is None else json.dumps(record, ensure_ascii=True, separators=(",", ":"))


def tags() -> dict[str, str]:
    """Return the current record as metadata of a raster; nothing without one."""
    return {KEY: text()} if text() else {}


def in_definition(day: str) -> dict[str, Any]:
    """Return the current record as a key of a model definition made on ``day``; nothing without one."""
    record = _current.get()
    return {} if record is None else {EMD_KEY: {**record, "created": day}}


def in_page() -> tuple[str, str]:
    """Return what a page carries of the current record: an element of its head, and a section at its end."""
    record = _current.get()
    if record is None:
        return "", ""
    labels = _labels.get() or {}
    rows = "".join(
        f'<tr><th scope="row">{escape(labels.get(name, name))}</th><td>{escape(said)}</td></tr>'
        for name, said in lines_of(record)
    )
    heading = escape(labels.get("Provenance", "Provenance"))
    table = f'<table class="facts"><tbody>{rows}</tbody></table>'
    return (
        f'<meta name="{META}" content="{escape(text())}">',
        f'<section class="provenance"><h2>{heading}</h2>\n{table}\n</section>',
    )


def lines_of(record: Record) -> Iterator[tuple[str, str]]:
    """Yield what a record says, as pairs of a name and a text; not of what made its inputs."""
    yield "Tool", f"{record.get('title', record.get('tool', '?'))}, Slum Extractor {record.get('version', '?')}"
    if record.get("created"):
        yield "Date", str(record["created"])
    for each in record.get("inputs", ()):
        parts = [str(each.get("name", "?")), *(f"{name} {each[name]}" for name in _SHOWN if name in each)]
        yield f"{each.get('parameter', '?')}", "; ".join(parts)
    settings = record.get("parameters", {})
    if settings:
        yield "Parameters", "; ".join(f"{name} {value}" for name, value in settings.items())
    if record.get("libraries"):
        yield "Libraries", ", ".join(f"{name} {value}" for name, value in record["libraries"].items())


#: What is shown of an input beside its name.
_SHOWN = ("created", "modified", "size", "files", "sha256", "sampled_sha256", "listing_sha256", "sampled")


def stamp_file(path: Path) -> None:
    """Write the current record into a file that is about to appear, if it is a GeoPackage.

    Raises:
        SlumExtractorError: the disk is full.
    """
    if path.suffix.lower() != ".gpkg" or not text():
        return
    try:
        with contextlib.closing(sqlite3.connect(os.fspath(path))) as database, database:
            layers = database.execute(
                "SELECT table_name FROM gpkg_contents WHERE data_type != 'attributes' OR identifier != 'layer_styles'"
            ).fetchall()
            database.executescript(_TABLES)
            database.executemany(
                "INSERT OR REPLACE INTO gpkg_extensions VALUES (?, NULL, 'gpkg_metadata', ?, 'read-write')",
                [(table, _EXTENSION) for table in ("gpkg_metadata", "gpkg_metadata_reference")],
            )
            number = database.execute(
                "INSERT INTO gpkg_metadata (md_standard_uri, mime_type, metadata) VALUES (?, 'application/json', ?)",
                (STANDARD, text()),
            ).lastrowid
            database.executemany(
                "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES ('table', ?, ?)",
                [(layer, number) for (layer,) in layers],
            )
    except sqlite3.Error as error:
        raise SlumExtractorError(f"Cannot write {path.name}: {error}. Check the free space of the disk.") from error


def stamp_folder(staged: Path, target: Path) -> None:
    """Write the current record into a folder of chips that is about to be moved to ``target``, after those there.

    Raises:
        SlumExtractorError: those there cannot be read.
    """
    record = _current.get()
    if record is None:
        return
    records = [*earlier_records(target), record]
    (staged / FILE).write_text(json.dumps(records, indent=1) + "\n", encoding="utf-8")


def earlier_records(folder: Path) -> list[Any]:
    """Return the records of the chips that are in a folder already; none where no record was kept, or none is now.

    Raises:
        SlumExtractorError: the folder has a file of this name that is something else, and that would be replaced.
    """
    file = folder / FILE
    if _current.get() is None or not os.path.lexists(file):
        return []
    try:
        with open_plain(file, other_names=True) as opened:
            content = opened.read(MAXIMUM_FILE + 1)
        records = json.loads(content.decode("utf-8")) if len(content) <= MAXIMUM_FILE else None
    except (OSError, ValueError, RecursionError):
        records = None
    if not isinstance(records, list):
        raise SlumExtractorError(
            f"{file} cannot be read as the record of where the chips there come from, and would be replaced. Move it "
            "away, or choose another folder."
        )
    return records


def _versions(names: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for name in names:
        with contextlib.suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found
