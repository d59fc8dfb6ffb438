"""Reading the record of where a file comes from (provenance.py) out of the file, with the standard library alone."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import struct
import zipfile
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree  # nosec B405 - GDAL's own metadata, capped, and refused where it declares entities

from ..errors import SlumExtractorError
from ..provenance import EMD_KEY, FILE, KEY, MAXIMUM_FILE, MAXIMUM_LENGTH, META, STANDARD
from . import foreign_json
from .dlpk import open_source
from .geopackage import open_geopackage, require_plain_tables

#: Characters of a page that are looked at, from its beginning.
_PAGE = 4 * 2**20

#: Tag of a TIFF that holds GDAL's metadata as XML, and entries of a directory that are looked at.
_GDAL_METADATA, _ENTRIES = 42112, 4096

#: Steps before a step that a record may hold; the toolbox keeps a dozen.
_MOST_STEPS = 100

_META = re.compile(rf'<meta name="{META}" content="([^"]*)">')

_BROKEN = (
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    RecursionError,
    struct.error,
    sqlite3.Error,
    zipfile.BadZipFile,
    SlumExtractorError,
    ElementTree.ParseError,
    OverflowError,
)


def read_record(name: str) -> dict[str, Any] | None:
    """Return the record that an output of a tool carries; None for a file that carries none, or a broken one.

    Args:
        name: a raster, a GeoPackage (also ``file|layername=layer``), a page, a model package or a chip folder. Of a
            chip folder that was added to it is the last record, whose ``earlier`` are the others.
    """
    file, _, layer = name.partition("|layername=")
    path = Path(file)
    with contextlib.suppress(*_BROKEN):
        record = _read(path, layer)
        return dict(record) if is_record(record) else None
    return None


def is_record(value: Any, steps: int = _MOST_STEPS) -> bool:
    """Whether what was read as JSON has a record's shape, as have the records in it; anybody may have written it."""
    if steps <= 0 or not isinstance(value, Mapping) or not isinstance(value.get("tool"), str):
        return False
    inputs, earlier = value.get("inputs", []), value.get("earlier", [])
    return (
        isinstance(inputs, list)
        and isinstance(earlier, list)
        and all(isinstance(value.get(name, {}), Mapping) for name in ("parameters", "libraries"))
        and all(isinstance(each, Mapping) for each in inputs)
        and all(is_record(each["made_by"], steps - 1) for each in inputs if "made_by" in each)
        and all(is_record(each, steps - 1) for each in earlier)
    )


def _read(path: Path, layer: str) -> Any:
    if not path.is_file() and not path.is_dir():  # a pipe would be waited for
        return None
    if path.is_dir() and (path / FILE).is_file():
        return _of_folder(path / FILE)
    suffix = path.suffix.lower()
    if path.is_dir() or suffix in (".dlpk", ".emd"):
        return _of_package(path)
    if suffix == ".gpkg":
        return _of_geopackage(path, layer)
    if suffix in (".html", ".htm"):
        return _of_page(path)
    if suffix in (".tif", ".tiff"):
        return foreign_json.loads(tiff_metadata(path).get(KEY, "null"))
    return None


def _of_folder(file: Path) -> Any:
    if file.stat().st_size > MAXIMUM_FILE:
        return None
    records = foreign_json.loads(file.read_text(encoding="utf-8"))
    *earlier, last = records
    return {**last, "earlier": earlier} if earlier else last


def _of_package(path: Path) -> Any:
    with open_source(path, (".emd",)) as source:
        return foreign_json.loads(source.text.lstrip("\ufeff")).get(EMD_KEY)


def _of_geopackage(path: Path, layer: str) -> Any:
    with contextlib.closing(open_geopackage(path)) as database:
        require_plain_tables(database, "gpkg_metadata", "gpkg_metadata_reference")
        chosen = database.execute(  # by its number first: sorting the texts would hold all of them
            "SELECT m.rowid FROM gpkg_metadata m JOIN gpkg_metadata_reference r ON r.md_file_id = m.id "
            "WHERE m.md_standard_uri = ? AND length(m.metadata) <= ? ORDER BY r.table_name = ? DESC, r.rowid LIMIT 1",
            (STANDARD, MAXIMUM_LENGTH, layer),
        ).fetchone()
        (text,) = database.execute("SELECT metadata FROM gpkg_metadata WHERE rowid = ?", chosen).fetchone()
    return foreign_json.loads(text)


def _of_page(path: Path) -> Any:
    with path.open(encoding="utf-8", errors="replace") as file:
        found = _META.search(file.read(_PAGE))
    return foreign_json.loads(unescape(found[1])) if found and len(found[1]) <= 8 * MAXIMUM_LENGTH else None


def tiff_metadata(path: str | os.PathLike[str]) -> dict[str, str]:
    """Return GDAL's metadata items of a TIFF or BigTIFF as a whole, by name; those of single bands are left out.

    Raises:
        ValueError, OSError, struct.error: the file is no TIFF, or broken.
    """
    with open(path, "rb") as file:
        start = file.read(16)
        order = {b"II": "<", b"MM": ">"}[start[:2]]
        big = struct.unpack(f"{order}H", start[2:4])[0] == 43
        place = struct.unpack(f"{order}{'Q' if big else 'I'}", start[8:16] if big else start[4:8])[0]
        text = _ascii_tag(file, order, big, place)
    if "<!" in text:
        raise ValueError("GDAL's metadata declares nothing")
    items = ElementTree.fromstring(text).iter("Item") if text else ()  # nosec B314 - see the import
    return {  # GDAL escapes the texts once more than XML asks for
        item.get("name", ""): unescape(item.text or "") for item in items if item.get("sample") is None
    }


def _ascii_tag(file: Any, order: str, big: bool, place: int) -> str:
    """Return the text of the tag of GDAL's metadata in the directory at ``place``; empty without it."""
    file.seek(place)
    count = struct.unpack(f"{order}{'Q' if big else 'H'}", file.read(8 if big else 2))[0]
    entry = struct.Struct(f"{order}HHQQ" if big else f"{order}HHII")
    for _ in range(min(count, _ENTRIES)):
        tag, kind, length, value = entry.unpack(file.read(entry.size))
        if tag == _GDAL_METADATA and kind == 2 and 8 < length <= 8 * MAXIMUM_LENGTH:
            file.seek(value)
            return str(file.read(length).rstrip(b"\0").decode("utf-8"))
    return ""
