"""The slums of every date, brought into one GeoPackage and one CRS, to be read tile by tile."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ...errors import ParameterError, VectorError
from ...grid import Window
from ...progress import Progress, part
from ..cell_side import cell_side
from ..gdal_progress import GdalProgress
from ..geometry import linear_layer
from ..polygons.blobs import HEADER_SIZE, boxes_of, is_empty, well_known
from ..polygons.convert import raster_to_polygons
from ..raster import (
    CLASS_CREATION_OPTIONS,
    class_band,
    close,
    create_raster,
    crs_of,
    gdal_errors_kept,
    grid_of,
    open_raster,
    read,
    wkt_of,
    write,
)
from ..sqlite_faults import sqlite_faults
from ..validity import valid_cells
from ..vectors import find_field, is_vector, layer_crs, open_vector, transformation
from .dates import Date
from .pieces import polygons_of
from .place import Place

SLUM, UNKNOWN = 1, 2

#: Polygons that are traced from rasters are cut into pieces of no more vertices, which are joined again in each tile.
_VERTICES = 5000

#: Cells of a raster that are read at a time.
_CELLS = 1 << 22

#: Degrees: longer edges in a geographic CRS get vertices on the way, so that they still follow parallels elsewhere.
_LONGEST_EDGE = 0.002

#: Shapes whose boxes are read at a time.
_SHAPES = 100_000


@dataclass(frozen=True)
class DatedSlums:
    """Slums on a date.

    Attributes:
        path: polygons as OGR opens them, or a class raster.
        date: when they were there.
        field: of polygons, the integer field of the class value; where the layer has no such field, all are slum.
        values: the class values that are slum; all but 0 when empty.
    """

    path: str
    date: Date
    field: str = "gridcode"
    values: tuple[int, ...] = ()


def cell_size_of(slums: list[DatedSlums], image: str | None, place: Place) -> float | None:
    """Return the smallest cell side of the rasters among the dates, else the image's; None without any.

    It is in units of the working CRS.
    """
    rasters = [each.path for each in slums if not is_vector(each.path)] or ([image] if image else [])
    return min((cell_side(open_raster(path), place.working) for path in rasters), default=None)


class Store:
    """A GeoPackage of the dates, and of other layers, in the working CRS; each thread reads on its own connection."""

    def __init__(self, folder: Path, place: Place) -> None:
        self.place = place
        self._folder, self._path = folder, folder / "dates.gpkg"
        self._connections: list[sqlite3.Connection] = []
        self._local = threading.local()
        #: Rectangles of the rasters in the working CRS: beyond them a date is unknown.
        self.extents: list[ogr.Geometry] = []
        self.unknown: list[str] = []

    def take(self, slums: DatedSlums, name: str, progress: Progress) -> None:
        """Bring in a date as the layer ``name``."""
        if is_vector(slums.path):
            _, layer = opened = open_vector(slums.path, "slum layer")
            condition = _condition(layer, slums)
            opened = open_vector(slums.path, "slum layer", condition) if condition else opened
            self._copy(opened, name, "slum layer", progress)
        else:
            self._trace(slums, name, progress)

    def take_layer(self, path: str, name: str, what: str, progress: Progress) -> None:
        """Bring in polygons of another kind as the layer ``name``."""
        self._copy(open_vector(path, what), name, what, progress)

    def boxes(self, name: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the number, the box (min x, min y, max x, max y) and the size in bytes of each shape of a layer."""
        size = str(HEADER_SIZE)
        query = " ".join(("SELECT fid, length(geom), substr(geom, 1,", size, ") FROM", name, "WHERE geom IS NOT NULL"))
        numbers, boxes = [np.empty((0, 2))], [np.empty((0, 4))]
        with self._faults():
            cursor = self._connection().execute(query)
            while rows := cursor.fetchmany(_SHAPES):
                rows = [row for row in rows if len(row[2]) == HEADER_SIZE and not is_empty(row[2])]
                numbers.append(np.array([row[:2] for row in rows], float).reshape(-1, 2))
                boxes.append(boxes_of([row[2] for row in rows])[:, [0, 2, 1, 3]])
        number, length = np.concatenate(numbers).T
        return number.astype(np.int64), np.concatenate(boxes), length

    def polygons(self, name: str, numbers: np.ndarray) -> tuple[list[bytes], list[int]]:
        """Return the polygons of some shapes of a layer as well-known binary, and how many each shape has."""
        query = " ".join(("SELECT geom FROM", name, "WHERE fid=?"))
        found, counts = [], []
        with self._faults():
            connection = self._connection()
            for number in numbers.tolist():
                geometry = connection.execute(query, (number,)).fetchone()[0]
                parts = polygons_of(ogr.CreateGeometryFromWkb(well_known(geometry)))
                found += parts
                counts.append(len(parts))
        return found, counts

    def close(self) -> None:
        """Let go of the file."""
        for connection in self._connections:
            connection.close()
        self._connections.clear()

    def _faults(self) -> AbstractContextManager[None]:
        return sqlite_faults(f"The working file {self._path} cannot be read", "Check the output's folder and its disk.")

    def _connection(self) -> sqlite3.Connection:
        if not hasattr(self._local, "connection"):
            self._local.connection = sqlite3.connect(self._path, check_same_thread=False)
            self._connections.append(self._local.connection)
        return self._local.connection

    def _copy(self, source: tuple[gdal.Dataset, ogr.Layer], name: str, what: str, progress: Progress) -> None:
        """Copy what a layer's filters leave of it as valid flat multipolygons in the working CRS."""
        plain = self._folder / f"{name}_plain.gpkg"
        dataset, layer = linear_layer(*source, what, plain)
        options = [
            "-f",
            "GPKG",
            "-nln",
            name,
            "-nlt",
            "MULTIPOLYGON",
            "-dim",
            "XY",
            "-select",
            "",
            "-makevalid",
            "-lco",
            "SPATIAL_INDEX=NO",
            "-lco",
            "GEOMETRY_NAME=geom",
            "-lco",
            "FID=fid",
            "-gt",
            "unlimited",
        ]
        options += ["-update"] if self._path.exists() else []
        crs = layer_crs(layer)
        if transformation(crs, self.place.working) is not None:
            options += ["-t_srs", wkt_of(self.place.working), "-s_srs", wkt_of(crs)]
            options += ["-segmentize", str(_LONGEST_EDGE)] if crs.IsGeographic() else []
        report = GdalProgress(progress)
        with gdal_errors_kept():
            try:
                made = gdal.VectorTranslate(
                    str(self._path), dataset, callback=report, options=[*options, layer.GetName()]
                )
                done = made is not None
                del made
            except RuntimeError:
                done = False
            reason = gdal.GetLastErrorMsg()
        del dataset, layer
        plain.unlink(missing_ok=True)
        report.check()
        if not done:
            path = source[0].GetDescription()
            raise VectorError(f"Cannot read polygons of the {what} {path}: {reason}. Repair them first.")

    def _trace(self, slums: DatedSlums, name: str, progress: Progress) -> None:
        """Trace the slums of a class raster along the cells' edges, and what it does not know."""
        cells, outlines = self._folder / f"{name}.tif", self._folder / f"{name}_traced.gpkg"
        _slum_cells(slums, cells, part(progress, 0, 0.2))
        raster_to_polygons(
            cells,
            outlines,
            drop_background=True,
            max_vertices=_VERTICES,
            layer_name="traced",
            progress=part(progress, 0.2, 0.8),
        )
        for value, layer, share in ((SLUM, name, (0.8, 0.9)), (UNKNOWN, f"{name}_unknown", (0.9, 1))):
            opened = open_vector(outlines, condition=f"gridcode={value}")
            self._copy(opened, layer, "slum layer", part(progress, *share))
        self.unknown.append(f"{name}_unknown")
        dataset = open_raster(slums.path)
        self.extents.append(_outline(dataset, self.place.working))
        cells.unlink()
        outlines.unlink()


def _condition(layer: ogr.Layer, slums: DatedSlums) -> str:
    """Return which polygons are slum, as OGR's filter; empty for all."""
    field = find_field(layer, slums.field) if slums.field else None
    if field is None:
        if slums.values:
            raise ParameterError(
                f"SLUM_VALUES chooses among class values, but the layer {layer.GetName()} has no field "
                f"{slums.field or 'given'}. Name the field in CLASS_VALUE_FIELD."
            )
        return ""
    quoted = '"' + field.replace('"', '""') + '"'
    if slums.values:
        return f"{quoted} IN ({', '.join(map(str, slums.values))})"
    return f"{quoted} IS NULL OR {quoted} <> 0"


def _slum_cells(slums: DatedSlums, target: Path, progress: Progress) -> None:
    """Write which cells of a class raster are slum, and which are unknown."""
    dataset = open_raster(slums.path, "class raster")
    band = class_band(dataset)
    grid = grid_of(dataset)
    out = create_raster(target, grid, crs_of(dataset), gdal.GDT_Byte, options=CLASS_CREATION_OPTIONS)
    rows = max(1, _CELLS // grid.width)
    for row in range(0, grid.height, rows):
        progress(row / grid.height)
        window = Window(0, row, grid.width, rows).intersection(grid.window)
        cells = read(band, window)
        found = (np.isin(cells, slums.values) if slums.values else cells != 0).astype(np.uint8)
        valid = valid_cells(band, window, cells)
        if valid is not None:
            found[~valid] = UNKNOWN
        write(out.GetRasterBand(1), window, found)
    close(out)


def _outline(dataset: gdal.Dataset, working: osr.SpatialReference | None) -> ogr.Geometry:
    """Return the outline of a raster in the working CRS."""
    grid = grid_of(dataset)
    ring = ogr.Geometry(ogr.wkbLinearRing)
    corners = ((0, 0), (grid.width, 0), (grid.width, grid.height), (0, grid.height), (0, 0))
    for corner in corners:
        ring.AddPoint_2D(*grid.position(*corner))
    shape = ogr.Geometry(ogr.wkbPolygon)
    shape.AddGeometry(ring)
    way = transformation(crs_of(dataset), working)
    if way is not None:
        shape.Segmentize(max(grid.width, grid.height) * max(grid.cell_size) / 32)
        shape.Transform(way)
    return shape
