"""Writing many polygons fast: into a GeoPackage through SQLite itself, and from there to other formats.

OGR's Python interface costs some ten microseconds a feature and its spatial index as much again, SQLite's own interface
one and a half. So OGR makes the GeoPackage with its empty layer, and SQLite takes the rows in one transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal, ogr, osr

from ...errors import ParameterError, VectorError
from ...progress import Progress
from ..gdal_progress import GdalProgress
from ..geopackage import table_name
from ..raster import gdal_errors_kept, gdal_reason
from ..sqlite_faults import sqlite_faults
from .blobs import boxes_of
from .spatial_index import fill_or_insert, outward

#: The file is a staged one: what a crash leaves is thrown away in any case.
_FAST = ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA locking_mode=EXCLUSIVE")

#: Columns of the layer besides its fields; ``ogc_fid`` and ``geometry`` are theirs in other formats.
_OWN_COLUMNS = ("fid", "geom", "Id", "ogc_fid", "geometry")

#: GDAL's, from 3.9, for layers without CRS; the definition is empty, so that older ones know none either.
_NO_SRS = (99999, "Undefined SRS", "GDAL", 99999, "", "undefined coordinate reference system")

#: The format of each file name's ending.
DRIVERS = {".gpkg": "GPKG", ".fgb": "FlatGeobuf", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON"}


def free_name(name: str, others: Iterable[str]) -> str:
    """Return the name for a field besides ``others`` and the columns that every file has: itself, or with a number."""
    taken = {each.lower() for each in (*_OWN_COLUMNS, *others)}
    names = (name, *(f"{name}_{number}" for number in range(1, len(taken) + 2)))
    return next(each for each in names if each.lower() not in taken)


def check_format(path: Path) -> None:
    """Fail unless the ending of ``path`` names a format that can be written.

    Raises:
        ParameterError: it does not.
    """
    if path.suffix.lower() not in DRIVERS:
        endings = ", ".join(DRIVERS)
        raise ParameterError(f"The name {path.name} does not say which format to write. End it with one of {endings}.")


class PolygonFile:
    """A new GeoPackage with one layer of polygons, open for adding features."""

    def __init__(
        self, path: Path, layer: str, crs: osr.SpatialReference | None, fields: dict[str, int], multipart: bool
    ) -> None:
        """Create the file.

        Args:
            path: the GeoPackage.
            layer: its layer's name.
            crs: of the coordinates.
            fields: OGR's field types by name, besides ``Id``, which counts the features from 1.
            multipart: whether the geometries are multipolygons.

        Raises:
            VectorError: the file cannot be created.
        """
        self._path, self._layer = path, layer
        _checked(lambda: _create(path, layer, crs, fields, multipart), f"create {path.name}")
        with self._faults():
            self._connection = sqlite3.connect(path, isolation_level=None)
        #: How many features there are.
        self.count = 0
        marks = ", ".join("?" * (len(fields) + 3))
        self._insert = " ".join(("INSERT INTO", _quoted(layer), "VALUES (", marks, ")"))
        self._boxes = [np.empty((0, 4), np.float32)]
        self._extents: list[np.ndarray] = []
        with self._faults():
            for statement in _FAST:
                self._connection.execute(statement)
            #: What geometries must have as their ``srs_id``.
            self.srs_id: int = self._srs_id()
            self._connection.execute("BEGIN")
            if crs is None and self.srs_id <= 0:
                self._without_crs()
            self._triggers = self._without_triggers()

    def add(self, blobs: list, *columns: list) -> None:
        """Add features: their geometries and the columns of their fields but ``Id``.

        Raises:
            VectorError: the disk is full.
        """
        if not blobs:
            return
        numbers = range(self.count + 1, self.count + 1 + len(blobs))
        with self._faults():
            self._connection.executemany(self._insert, zip(numbers, blobs, numbers, *columns))
        self.count += len(blobs)
        boxes = boxes_of(blobs)
        self._boxes.append(outward(boxes))
        self._extents.append(np.stack((boxes.min(axis=0), boxes.max(axis=0))))

    def finish(self) -> None:
        """Fill the spatial index and commit everything.

        Raises:
            VectorError: the disk is full.
        """
        with self._faults():
            fill_or_insert(self._connection, f"rtree_{self._layer}_geom", np.concatenate(self._boxes))
            if self.count:
                low, high = np.min(self._extents, axis=(0, 1)).tolist(), np.max(self._extents, axis=(0, 1)).tolist()
                box = (low[0], low[2], high[1], high[3])
                self._connection.execute("UPDATE gpkg_contents SET min_x=?, min_y=?, max_x=?, max_y=?", box)
            self._connection.execute("UPDATE gpkg_ogr_contents SET feature_count=?", (self.count,))
            for trigger in self._triggers:
                self._connection.execute(trigger)
            self._connection.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _srs_id(self) -> int:
        row = self._connection.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()
        if row is None:
            raise sqlite3.OperationalError("what was created is not there")
        return row[0]

    def _without_crs(self) -> None:
        """Say that the layer has no CRS, where GDAL before 3.9 says an undefined geographic one."""
        marks = ", ".join("?" * len(_NO_SRS))
        columns = "srs_id, srs_name, organization, organization_coordsys_id, definition, description"
        into = " ".join(("INSERT OR IGNORE INTO gpkg_spatial_ref_sys (", columns, ") VALUES (", marks, ")"))
        self._connection.execute(into, _NO_SRS)
        self.srs_id = _NO_SRS[0]
        for table in ("gpkg_geometry_columns", "gpkg_contents"):
            self._connection.execute(" ".join(("UPDATE", table, "SET srs_id=?")), (self.srs_id,))

    def _without_triggers(self) -> list[str]:
        """Drop the layer's triggers, which call functions of OGR and count row by row, and return their statements."""
        query = "SELECT name, sql FROM sqlite_master WHERE type='trigger' AND tbl_name=?"
        triggers = self._connection.execute(query, (self._layer,)).fetchall()
        for name, _ in triggers:
            self._connection.execute(" ".join(("DROP TRIGGER", _quoted(name))))
        return [statement for _, statement in triggers]

    def _faults(self) -> AbstractContextManager[None]:
        return sqlite_faults(f"Cannot write {self._path.name}", "Check the folder, and the free space of the disk.")


@contextmanager
def polygon_file(
    path: Path,
    layer: str,
    crs: osr.SpatialReference | None,
    fields: dict[str, int],
    multipart: bool,
    progress: Progress,
) -> Iterator[PolygonFile]:
    """Yield a GeoPackage to add polygons to, which in the end is indexed, or translated to the format of ``path``."""
    package = path if path.suffix.lower() == ".gpkg" else path.with_suffix(".gpkg")
    layer = table_name(layer)
    file = PolygonFile(package, layer, crs, fields, multipart)
    try:
        yield file
        progress(0.0)
        file.finish()
    finally:
        file.close()
    if path != package:
        report = GdalProgress(progress)
        try:
            _checked(lambda: _translate(package, path, layer, report), f"write {path.name}")
        finally:
            report.check()
        package.unlink()
    progress(1.0)


def _create(path: Path, name: str, crs: osr.SpatialReference | None, fields: dict[str, int], multipart: bool) -> bool:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    kind = ogr.wkbMultiPolygon if multipart else ogr.wkbPolygon
    if dataset is None:
        return False
    layer = dataset.CreateLayer(name, crs, kind, ["SPATIAL_INDEX=YES", "FID=fid", "GEOMETRY_NAME=geom"])
    if layer is None:
        return False
    fields = {"Id": ogr.OFTInteger, **fields}
    return all(layer.CreateField(ogr.FieldDefn(field, kind)) == 0 for field, kind in fields.items())


def _translate(package: Path, path: Path, layer: str, report: GdalProgress) -> bool:
    driver = DRIVERS[path.suffix.lower()]
    result = gdal.VectorTranslate(str(path), str(package), format=driver, layerName=layer, callback=report)
    report.check()
    return result is not None and result.FlushCache() in (None, 0) and gdal.GetLastErrorType() < gdal.CE_Failure


def _checked(work: Callable[[], bool], what: str) -> None:
    with gdal_errors_kept():
        try:
            done = work()
        except RuntimeError:
            done = False
        reason = gdal_reason()
    if not done:
        raise VectorError(f"Cannot {what}: {reason}. Check the folder, and the free space of the disk.")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
