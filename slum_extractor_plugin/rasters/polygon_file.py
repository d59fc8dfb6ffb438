"""Writing many polygons fast: into a GeoPackage through SQLite itself, and from there to other formats.

OGR's Python interface costs about ten microseconds a feature, SQLite's own one and a half. So OGR makes the
GeoPackage with its layer, SQLite takes the rows in one transaction, and OGR adds the spatial index.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Callable

from osgeo import gdal, ogr, osr

from ..errors import ParameterError, VectorError
from ..progress import Progress
from .raster import gdal_errors_kept

#: The format of each file name's ending.
DRIVERS = {".gpkg": "GPKG", ".fgb": "FlatGeobuf", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON"}


def check_format(path: Path) -> None:
    """Fail unless the ending of ``path`` names a format that can be written.

    Raises:
        ParameterError: it does not.
    """
    if path.suffix.lower() not in DRIVERS:
        endings = ", ".join(DRIVERS)
        raise ParameterError(f"The name {path.name} does not say which format to write. Let it end with one of {endings}.")


class PolygonFile:
    """A new GeoPackage with one layer of polygons, open for adding rows."""

    def __init__(
        self, path: Path, layer: str, crs: osr.SpatialReference | None, fields: dict[str, int], multipart: bool
    ) -> None:
        """Create the file.

        Args:
            path: the GeoPackage.
            layer: its layer's name.
            crs: of the coordinates.
            fields: OGR's field types by name.
            multipart: whether the geometries are multipolygons.

        Raises:
            VectorError: the file cannot be created.
        """
        self._path, self._layer = path, layer
        _checked(lambda: _create(path, layer, crs, fields, multipart), f"create {path.name}")
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE"):
            self._connection.execute(f"PRAGMA {pragma}")
        row = self._connection.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()
        #: What geometries must have as their ``srs_id``.
        self.srs_id: int = row[0]
        marks = ", ".join("?" * (len(fields) + 2))
        self._insert = " ".join(("INSERT INTO", _quoted(layer), "VALUES (", marks, ")"))
        self._box: tuple[float, float, float, float] | None = None
        self._connection.execute("BEGIN")

    def cover(self, xmin: float, ymin: float, xmax: float, ymax: float) -> None:
        """Widen the layer's extent to cover a box."""
        x0, y0, x1, y1 = self._box or (xmin, ymin, xmax, ymax)
        self._box = min(x0, xmin), min(y0, ymin), max(x1, xmax), max(y1, ymax)

    def add(self, rows: Iterable[tuple]) -> None:
        """Add rows of fid, geometry and fields.

        Raises:
            VectorError: the disk is full.
        """
        try:
            self._connection.executemany(self._insert, rows)
        except sqlite3.Error as error:
            raise VectorError(f"Cannot write {self._path.name}: {error}. Check the free space of the disk.") from error

    def finish(self) -> None:
        """Commit the rows and make the spatial index.

        Raises:
            VectorError: the disk is full.
        """
        try:
            if self._box is not None:
                self._connection.execute("UPDATE gpkg_contents SET min_x=?, min_y=?, max_x=?, max_y=?", self._box)
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise VectorError(f"Cannot write {self._path.name}: {error}. Check the free space of the disk.") from error
        self._connection.close()
        _checked(lambda: _index(self._path, self._layer), f"index {self._path.name}")

    def discard(self) -> None:
        """Let go of the file."""
        self._connection.close()


@contextmanager
def polygon_file(
    path: Path, layer: str, crs: osr.SpatialReference | None, fields: dict[str, int], multipart: bool, progress: Progress
) -> Iterator[PolygonFile]:
    """Yield a GeoPackage to add polygons to, which in the end is indexed, or translated to the format of ``path``."""
    package = path.with_suffix(".gpkg")
    file = PolygonFile(package, layer, crs, fields, multipart)
    try:
        yield file
        progress(0.0)
        file.finish()
    finally:
        file.discard()
    if path != package:
        _checked(lambda: _translate(package, path, layer, progress), f"write {path.name}")
        package.unlink()
    progress(1.0)


def _create(path: Path, name: str, crs: osr.SpatialReference | None, fields: dict[str, int], multipart: bool) -> bool:
    options = ["ADD_GPKG_OGR_CONTENTS=NO"]  # its trigger would count every row
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path), options)
    kind = ogr.wkbMultiPolygon if multipart else ogr.wkbPolygon
    if dataset is None:
        return False
    layer = dataset.CreateLayer(name, crs, kind, ["SPATIAL_INDEX=NO", "FID=fid", "GEOMETRY_NAME=geom"])
    if layer is None:
        return False
    return all([layer.CreateField(ogr.FieldDefn(field, kind)) == 0 for field, kind in fields.items()])


def _index(path: Path, layer: str) -> bool:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    if dataset is None:
        return False
    name = layer.replace("'", "''")
    dataset.ReleaseResultSet(dataset.ExecuteSQL(f"SELECT CreateSpatialIndex('{name}', 'geom')"))
    dataset.FlushCache()
    return gdal.GetLastErrorType() < gdal.CE_Failure


def _translate(package: Path, path: Path, layer: str, progress: Progress) -> bool:
    stopped: list[BaseException] = []

    def report(fraction: float, message: str, data: object) -> int:
        try:
            progress(fraction)
        except BaseException as error:  # noqa: B036 (GDAL's C code cannot pass it on; it is raised below)
            stopped.append(error)
        return 0 if stopped else 1

    try:
        result = gdal.VectorTranslate(
            str(path), str(package), format=DRIVERS[path.suffix.lower()], layerName=layer, callback=report
        )
    finally:
        if stopped:
            raise stopped[0]
    return result is not None and result.FlushCache() in (None, 0) and gdal.GetLastErrorType() < gdal.CE_Failure


def _checked(work: Callable[[], bool], what: str) -> None:
    with gdal_errors_kept():
        try:
            done = work()
        except RuntimeError:
            done = False
        reason = gdal.GetLastErrorMsg()
    if not done:
        raise VectorError(f"Cannot {what}: {reason}. Check the folder, and the free space of the disk.")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
