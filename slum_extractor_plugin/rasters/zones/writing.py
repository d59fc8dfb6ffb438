"""Zones as polygons and as a raster, with the rules of publication in their metadata."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ...errors import VectorError
from ...progress import Progress, part
from ...staging import staged_file
from ..areas import SQUARE_METRES_OF_A_HECTARE
from ..growth.pieces import polygons_of, rings_of
from ..polygons.blobs import blobs_of, joined, polygon_blobs
from ..polygons.file import PolygonFile, polygon_file
from ..raster import close, create_raster, gdal_errors_kept, gdal_reason, write
from ..raster_output import raster_output
from .cells import Cells
from .publishing import Published

NODATA = -9999.0

#: Fields by the figure that they hold; areas in hectares.
_AREAS = {"known": "known_ha", "slum": "slum_ha", "adjusted": "adj_ha", "low": "adj_low_ha", "high": "adj_high_ha"}
_OTHERS = {"confidence": "confidence", "people": "people", "buildings": "buildings"}

#: Regions that are written at a time.
_AT_ONCE = 100_000


def columns_of(published: Published) -> dict[str, np.ndarray]:
    """Return the numbers of the regions by the names of their fields."""
    figures = published.figures
    found = {"share_pct": published.share}
    found |= {
        field: getattr(figures, name) / SQUARE_METRES_OF_A_HECTARE
        for name, field in _AREAS.items()
        if getattr(figures, name) is not None
    }
    return found | {
        field: getattr(figures, name) for name, field in _OTHERS.items() if getattr(figures, name) is not None
    }


def write_cells(
    path: str | os.PathLike, cells: Cells, published: Published, metadata: Mapping[str, str], progress: Progress
) -> int:
    """Write the regions of a grid in which anything is known, and return how many there are.

    Raises:
        ParameterError, VectorError, SlumExtractorError: the file cannot be written.
    """
    columns = columns_of(published)
    shown = np.flatnonzero(published.figures.known > 0)
    fields = {"zone": ogr.OFTString, **dict.fromkeys(columns, ogr.OFTReal), "status": ogr.OFTString}
    with staged_file(path) as staged:
        with polygon_file(staged, Path(path).stem, cells.crs, fields, False, part(progress, 0.9, 1.0)) as file:
            for start in range(0, len(shown), _AT_ONCE):
                some = shown[start : start + _AT_ONCE]
                blobs = _squares(cells, published, some, file.srs_id)
                _add(file, blobs, _names(published, some), columns, published.status, some)
                progress(0.9 * (start + len(some)) / len(shown))
        _describe(staged, metadata)
    return len(shown)


def write_units(
    path: str | os.PathLike,
    shapes: Mapping[str, ogr.Geometry],
    crs: osr.SpatialReference | None,
    published: Published,
    metadata: Mapping[str, str],
    progress: Progress,
) -> int:
    """Write administrative units, whose order is that of the regions, and return how many there are.

    Raises:
        ParameterError, VectorError, SlumExtractorError: the file cannot be written.
    """
    columns, every = columns_of(published), np.arange(len(shapes))
    fields = {"zone": ogr.OFTString, **dict.fromkeys(columns, ogr.OFTReal), "status": ogr.OFTString}
    with staged_file(path) as staged:
        with polygon_file(staged, Path(path).stem, crs, fields, True, progress) as file:
            blobs = [_blob(shape, file.srs_id) for shape in shapes.values()]
            _add(file, blobs, list(shapes), columns, published.status, every)
        _describe(staged, metadata)
    return len(shapes)


def write_raster(
    path: str | os.PathLike,
    cells: Cells,
    published: Published,
    metadata: Mapping[str, str],
    layout: str,
    progress: Progress,
) -> None:
    """Write a band for each figure, float32; sums of merged cells are shared out by what is known of each.

    Raises:
        ParameterError, RasterError, SlumExtractorError: the file cannot be written.
    """
    with raster_output(path, np.float32, cells.grid, cells.crs, layout, progress) as (staged, told):
        _write_bands(staged, cells, published, metadata, told)


def _write_bands(
    path: Path, cells: Cells, published: Published, metadata: Mapping[str, str], progress: Progress
) -> None:
    """Write the GeoTIFF; its handle is gone at the end, since the caller opens the file to change it."""
    columns, region = columns_of(published), published.region
    per_cell = 1.0 / np.maximum(published.size[region] ** 2, 1)
    target = create_raster(path, cells.grid, cells.crs, gdal.GDT_Float32, len(columns), NODATA)
    target.SetMetadata(dict(metadata))
    for number, (name, values) in enumerate(columns.items(), 1):
        shown = values[region] * (1.0 if name in ("share_pct", "confidence") else per_cell)
        shown[~(published.figures.known[region] > 0) | ~np.isfinite(shown)] = NODATA
        target.GetRasterBand(number).SetDescription(name)
        write(target.GetRasterBand(number), cells.grid.window, shown.reshape(cells.grid.height, -1).astype(np.float32))
        progress(number / len(columns))
    close(target)


def _add(
    file: PolygonFile,
    blobs: list,
    names: list[str],
    columns: Mapping[str, np.ndarray],
    status: np.ndarray,
    some: np.ndarray,
) -> None:
    values = [[None if value != value else value for value in column[some].tolist()] for column in columns.values()]
    file.add(blobs, names, *values, status[some].tolist())


def _names(published: Published, some: np.ndarray) -> list[str]:
    """Return names of cells that are the same on every date: column and row of the corner in multiples of the side."""
    return [
        f"C{column}R{row}S{size}"
        for column, row, size in zip(
            *(values[some].tolist() for values in (published.column, published.row, published.size))
        )
    ]


def _squares(cells: Cells, published: Published, some: np.ndarray, srs_id: int) -> list:
    x0, dx, _, y0, _, dy = cells.grid.geotransform
    column, row, size = (values[some] for values in (published.column, published.row, published.size))
    left, top = x0 + column * dx, y0 + row * dy
    right = x0 + np.minimum(column + size, cells.grid.width) * dx
    bottom = y0 + np.minimum(row + size, cells.grid.height) * dy
    x, y = np.stack((left, left, right, right), axis=1).ravel(), np.stack((top, bottom, bottom, top), axis=1).ravel()
    return polygon_blobs(x, y, np.arange(0, len(x) + 1, 4), np.arange(len(some)), srs_id)


def _blob(shape: ogr.Geometry, srs_id: int) -> bytes:
    polygons = polygons_of(shape)
    corners = [np.array([point for ring in rings_of(each) for point in ring]) for each in polygons]
    boxes = np.array([[*each.min(axis=0), *each.max(axis=0)] for each in corners])[:, [0, 2, 1, 3]]
    return joined(blobs_of(polygons, boxes, srs_id))


def _describe(path: Path, metadata: Mapping[str, str]) -> None:
    """Write the metadata into a GeoPackage, and beside a file of another format.

    Raises:
        VectorError: it cannot be written.
    """
    if path.suffix.lower() != ".gpkg":
        path.with_name(f"{path.stem}.rules.json").write_text(
            json.dumps(dict(metadata), ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
        return
    with gdal_errors_kept():
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        done = dataset is not None and dataset.GetLayer(0).SetMetadata(dict(metadata)) == gdal.CE_None
        del dataset
        reason = gdal_reason()
    if not done:
        raise VectorError(f"Cannot write the metadata of {path.name}: {reason}. Check the disk.")


def unit_shapes(outlines: Sequence[tuple[str, ogr.Geometry]], way: osr.CoordinateTransformation | None) -> dict:
    """Return the shape of each unit by its name, those of one name as one, in the target of ``way``."""
    found: dict[str, ogr.Geometry] = {}
    for name, shape in outlines:
        known = found.get(name)
        found[name] = shape.Clone() if known is None else known.Union(shape)
    if way is not None:
        for shape in found.values():
            shape.Transform(way)
    return found
