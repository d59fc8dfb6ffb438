"""Masks as the engine reads them: it has no library for vector files."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsVectorLayer, QgsWkbTypes

from .crs import crs_text


def geojson_of(layer: QgsVectorLayer) -> str:
    """Return the path of a temporary GeoJSON with the polygons of a layer, curves as lines, and its CRS."""
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    features = [
        {"type": "Feature", "properties": {}, "geometry": json.loads(shape.asJson(17))}
        for shape in shapes if shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    ]
    crs = {"crs": {"type": "name", "properties": {"name": crs_text(layer.crs())}}} if layer.crs().isValid() else {}
    path = QgsProcessingUtils.generateTempFilename("mask.geojson")
    Path(path).write_text(json.dumps({"type": "FeatureCollection", **crs, "features": features}), encoding="utf-8")
    return path
