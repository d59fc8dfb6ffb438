"""The confusion matrix as a table, and the points of a sample, as ArcGIS lays them out."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from osgeo import gdal, ogr, osr

from ...errors import VectorError
from ...formats.spreadsheets import guarded
from ...grid import Grid
from ...staging import staged_file
from ..areas import SQUARE_METRES_OF_A_HECTARE
from ..estimates.tables import AREA_COLUMN, DESIGN_COLUMN
from ..raster import gdal_errors_kept
from ..written import reason_of, require_done, require_rows
from .confusion import Accuracy
from .sampling import Points

_DRIVERS = {
    ".gpkg": "GPKG",
    ".csv": "CSV",
    ".dbf": "ESRI Shapefile",
    ".shp": "ESRI Shapefile",
    ".geojson": "GeoJSON",
    ".fgb": "FlatGeobuf",
}

Field = tuple[str, int]


def write_matrix(
    path: str | os.PathLike, accuracy: Accuracy, mapped: Mapping[int, float] | None = None, design: str = ""
) -> None:
    """Write the confusion matrix in the columns of ArcGIS's Compute Confusion Matrix and Compute Accuracy tools.

    Rows are what was classified, columns the truth: ``ClassValue``, one ``C_<value>`` a class, ``Total``,
    ``U_Accuracy``, ``Kappa``, ``IoU``; the last rows are ``Total``, ``P_Accuracy`` and ``Kappa``. A cell that says
    nothing is empty.

    Args:
        path: the table.
        accuracy: the counts.
        mapped: square metres of each class of the map; with it two columns follow ArcGIS's, ``MapAreaHa`` and
            ``Design``, from which areas can be estimated.
        design: what the column ``Design`` says: how cells were chosen.

    Raises:
        VectorError: the table cannot be written.
    """
    classes = [f"C_{value}".replace("-", "m") for value in accuracy.values]
    fields = [("ClassValue", ogr.OFTString)]
    fields += [(name, ogr.OFTReal) for name in (*classes, "Total", "U_Accuracy", "Kappa", "IoU")]
    rows = [*_matrix_rows(accuracy, classes)]
    if mapped is not None:
        fields += [(AREA_COLUMN, ogr.OFTReal), (DESIGN_COLUMN, ogr.OFTString)]
        areas = [mapped.get(value, 0.0) / SQUARE_METRES_OF_A_HECTARE for value in accuracy.values]
        more = [*([area, design] for area in areas), [sum(areas), design], *([[None, None]] * 2)]
        rows = [[*row, *rest] for row, rest in zip(rows, more)]
    _write(path, "confusion_matrix", fields, ((None, row) for row in rows))


def write_points(path: str | os.PathLike, points: Points, grid: Grid, crs: osr.SpatialReference | None) -> None:
    """Write a sample's points with the fields of ArcGIS's accuracy assessment points: Classified and GrndTruth.

    Raises:
        VectorError: the layer cannot be written.
    """
    fields = [("Classified", ogr.OFTInteger64), ("GrndTruth", ogr.OFTInteger64)]
    rows = zip(*(part.tolist() for part in (points.columns, points.rows, points.classified, points.true)))
    placed = ((grid.position(column + 0.5, row + 0.5), values) for column, row, *values in rows)
    _write(path, "accuracy_points", fields, placed, crs)


def _matrix_rows(accuracy: Accuracy, classes: Sequence[str]) -> Iterator[list[object]]:
    matrix, none = accuracy.matrix.tolist(), [None]
    for value, name, row in zip(accuracy.values, classes, matrix):
        yield [name, *row, sum(row), accuracy.precision(value), None, accuracy.iou(value)]
    yield ["Total", *map(sum, zip(*matrix)), accuracy.cells, None, None, None]
    yield ["P_Accuracy", *map(accuracy.recall, accuracy.values), None, accuracy.overall, None, None]
    yield ["Kappa", *none * (len(classes) + 2), accuracy.kappa, None]


def _write(
    path: str | os.PathLike,
    name: str,
    fields: Sequence[Field],
    rows: Iterable[tuple[tuple | None, Sequence[object]]],
    crs: osr.SpatialReference | None = None,
) -> None:
    driver = _DRIVERS.get(Path(path).suffix.lower())
    if driver is None:
        raise VectorError(f"{os.fspath(path)} has no known file ending. Use {', '.join(_DRIVERS)}.")
    with staged_file(path) as staged, gdal_errors_kept():
        try:
            require_rows(staged, _fill(str(staged), driver, name, fields, rows, crs))
        except RuntimeError as error:
            raise VectorError(
                f"Cannot write {os.fspath(path)}: {reason_of(error)}. Check the place and the disk."
            ) from error


def _fill(
    path: str, driver: str, name: str, fields: Sequence[Field], rows: Iterable, crs: osr.SpatialReference | None
) -> int:
    """Write the rows and return how many they are."""
    dataset, number = gdal.GetDriverByName(driver).Create(path, 0, 0, 0, gdal.GDT_Unknown), 0
    layer = dataset and dataset.CreateLayer(name, crs, ogr.wkbPoint if name == "accuracy_points" else ogr.wkbNone)
    if layer is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    for field in fields:
        layer.CreateField(ogr.FieldDefn(*field))
    layer.StartTransaction()
    for position, values in rows:
        number += 1
        feature = ogr.Feature(layer.GetLayerDefn())
        for index, value in enumerate(values):
            if value is not None and not (isinstance(value, float) and math.isnan(value)):
                feature.SetField(index, guarded(value) if driver == "CSV" else value)
        if position is not None:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt("POINT ({!r} {!r})".format(*map(float, position))))
        require_done(layer.CreateFeature(feature))
    require_done(layer.CommitTransaction())
    del layer, dataset
    return number
