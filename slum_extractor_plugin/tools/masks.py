"""Masks for the engine, which has no library for vector files: polygons of any format as GeoJSON."""

from __future__ import annotations

import importlib.util
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from ..errors import ParameterError
from ..jobs.job import Job

#: What the engine reads by itself, beside rasters.
_GEOJSON = (".geojson", ".json")


@contextmanager
def readable_mask(job: Job) -> Iterator[Job]:
    """Yield a job of the engine whose mask it can read, for as long as it runs.

    Raises:
        ParameterError: the mask is of polygons in another format, and this Python has no GDAL to convert it.
        VectorError: the polygons cannot be read.
    """
    mask = getattr(job, "mask", None)
    if not mask or mask.lower().endswith(_GEOJSON) or not _is_vector(mask):
        yield job
        return
    from ..rasters.geojson import write_geojson

    with tempfile.TemporaryDirectory(prefix="slum_extractor_") as folder:
        target = Path(folder) / "mask.geojson"
        write_geojson(mask, target)
        yield replace(job, mask=str(target))


def _is_vector(mask: str) -> bool:
    if importlib.util.find_spec("osgeo") is None:
        if mask.partition("|")[0].lower().endswith((".gpkg", ".shp", ".fgb", ".kml", ".gml")):
            raise ParameterError(
                f"MASK: {mask} cannot be read in a Python without GDAL. Convert it: ogr2ogr mask.geojson {mask}"
            )
        return False
    from ..rasters.vectors import is_vector

    return is_vector(mask)
