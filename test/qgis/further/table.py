"""The table of inputs by point, and how a tool is run on them."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from odd_layers import features
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

EXPORT, FILTER, POLYGONS = "exporttrainingdatafordeeplearning", "majorityfilter", "rastertopolygon"
ACCURACY, GROWTH = "computeaccuracyforpixelclassification", "trackslumgrowth"

#: Growth with slivers.
ALL = {"MINIMUM_WIDTH": 0, "MINIMUM_AREA": 0}
#: Polygons along the cells' edges.
EDGES = {"SIMPLIFY": "NO_SIMPLIFY"}
#: Chips of 64 cells.
TILES = {"TILE_SIZE_X": 64, "TILE_SIZE_Y": 64, "STRIDE_X": 64, "STRIDE_Y": 64, "OUTPUT_NOFEATURE_TILES": "ALL_TILES"}

Input = Callable[[Path], None]

#: Point -> its inputs.
TABLE: dict[int, list[Input]] = {point: [] for point in range(1, 13)}


def of_point(point: int) -> Callable[[Input], Input]:
    """Mark a function as an input of a point."""

    def marked(function: Input) -> Input:
        TABLE[point].append(function)
        return function

    return marked


@dataclass(frozen=True)
class Ran:
    """The outputs of a run, and its log."""

    outputs: dict
    said: str

    def polygons(self, name: str = "OUT_POLYGON_FEATURES") -> list[dict]:
        """Return fields and geometries of a vector output."""
        return features(self.outputs[name])

    def areas(self) -> dict[int, float]:
        """Return the area on the map of each class of polygons."""
        total: Counter = Counter()
        for each in self.polygons():
            total[each["gridcode"]] += each["geometry"].Area()
        return {value: round(area, 3) for value, area in total.items()}

    def hectares(self) -> dict[str, float]:
        """Return the hectares of each kind of change."""
        total: Counter = Counter()
        for each in self.polygons("OUT_CHANGE_FEATURES"):
            total[each["change"]] += each["area_ha"]
        return dict(total)

    def cells(self) -> np.ndarray:
        """Return the cells of a raster output."""
        return gdal.Open(self.outputs["OUT_RASTER"]).ReadAsArray()

    def labels(self) -> Counter:
        """Count the cells of all labels by class."""
        return Counter(np.concatenate([cells.ravel() for cells in self.chips("labels")]).tolist())

    def chips(self, kind: str) -> list[np.ndarray]:
        """Return the cells of images or labels."""
        folder = Path(self.outputs["OUT_FOLDER"]) / kind
        return [gdal.Open(str(path)).ReadAsArray() for path in sorted(folder.rglob("*.tif"))]

    def statistics(self) -> list[dict]:
        """Return the statistics of the bands of chips."""
        path = Path(self.outputs["OUT_FOLDER"]) / "esri_model_definition.emd"
        return json.loads(path.read_text(encoding="utf-8"))["AllTilesStats"]

    def matrix(self) -> dict[str, dict[str, str]]:
        """Return the rows of a confusion matrix by class."""
        with open(self.outputs["OUT_CONFUSION_MATRIX"], encoding="utf-8") as file:
            return {row["ClassValue"]: row for row in csv.DictReader(file)}


def run(tool: str, folder: Path, **parameters: object) -> Ran:
    """Run a tool on layers, which are put into the project, or on sources."""
    import processing  # there once QGIS runs

    for value in parameters.values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, QgsMapLayer):
                assert each.isValid(), each.source()
                QgsProject.instance().addMapLayer(each)
    feedback = QgsProcessingFeedback(False)
    given = {name: str(value) if isinstance(value, Path) else value for name, value in parameters.items()}
    outputs = processing.run(f"slumextractor:{tool}", {**_outputs(tool, folder), **given}, feedback=feedback)
    return Ran(outputs, feedback.textLog())


def refused(tool: str, folder: Path, says: str, **parameters: object) -> None:
    """Run a tool that must end with a sentence and without an output."""
    with pytest.raises(QgsProcessingException, match=says):
        run(tool, folder, **parameters)
    if not set(_outputs(tool, folder)) & set(parameters):
        assert not any(Path(path).exists() for path in _outputs(tool, folder).values())


def _outputs(tool: str, folder: Path) -> dict[str, str]:
    name, file = {
        EXPORT: ("OUT_FOLDER", "chips"),
        FILTER: ("OUT_RASTER", "out.tif"),
        ACCURACY: ("OUT_CONFUSION_MATRIX", "m.csv"),
        POLYGONS: ("OUT_POLYGON_FEATURES", "out.gpkg"),
        GROWTH: ("OUT_CHANGE_FEATURES", "out.gpkg"),
    }[tool]
    return {name: str(folder / file)}


def square_metres(wkt: str, crs: QgsCoordinateReferenceSystem | str) -> float:
    """Return the ellipsoidal area that QGIS measures of a shape in a CRS."""
    reference = QgsCoordinateReferenceSystem(crs)
    measure = QgsDistanceArea()
    measure.setSourceCrs(reference, QgsProject.instance().transformContext())
    measure.setEllipsoid(reference.ellipsoidAcronym())
    return measure.measureArea(QgsGeometry.fromWkt(wkt))


def attribute_table(path: Path, fields: list[tuple[str, int]], rows: list[tuple]) -> None:
    """Write Esri's attribute table of a raster: fields by name and OGR's type, and their values."""
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    target = source.CreateLayer(path.stem, None, ogr.wkbNone)
    for name, kind in fields:
        target.CreateField(ogr.FieldDefn(name, kind))
    for row in rows:
        feature = ogr.Feature(target.GetLayerDefn())
        for index, content in enumerate(row):
            feature.SetField(index, content)
        target.CreateFeature(feature)
