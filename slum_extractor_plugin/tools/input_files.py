"""The files behind a name of an input: the file itself, and those that a GDAL VRT or a name of a part leads to."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

#: ``GPKG:file:table``, ``NETCDF:"file":variable`` and the like.
_PART = re.compile(r'(?:GPKG|NETCDF|HDF5|HDF4|GTIFF_DIR|SQLITE)[A-Z0-9_]*:(?:\d+:)?"?(.+?)"?(?::[^:/\\]*)?', re.I)

#: In a VRT of rasters, warped ones included, and in one of layers.
_SOURCES = re.compile(r"<(?:SourceFilename|SourceDataset|SrcDataSource|SourceFileName)\b([^>]*)>\s*([^<]+?)\s*<", re.I)

#: Bytes of a VRT that are looked at, and VRTs within VRTs.
_LIMIT, _DEPTH = 4 * 2**20, 4


def files_behind(name: str, depth: int = _DEPTH) -> Iterator[str]:
    """Yield the paths of the files that are read where an input has this name."""
    path = name.partition("|")[0]
    part = _PART.fullmatch(path)
    path = part.group(1) if part and not os.path.exists(path) else path
    yield path
    if path.lower().endswith(".vrt") and depth and os.path.isfile(path):
        with open(path, encoding="utf-8", errors="replace") as file:
            text = file.read(_LIMIT)
        for attributes, source in _SOURCES.findall(text):
            source = source.replace("&quot;", '"').replace("&amp;", "&")
            relative = re.search(r"""relativeTo(?:VRT|_VRT)\s*=\s*["']1""", attributes, re.I)
            yield from files_behind(str(Path(path).parent / source) if relative else source, depth - 1)
