"""Polygons of any format as GeoJSON, for readers that know no other."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

from .geometry import areas, linear
from .vectors import layer_crs, open_vector


def write_geojson(source: str | os.PathLike, target: Path) -> None:
    """Write the polygons of a layer, curves as lines, with its CRS named as the older GeoJSON names one.

    Args:
        source: a vector layer; see :class:`.vector_source.VectorSource`.
        target: the file.

    Raises:
        VectorError: the layer cannot be read, or a geometry is none that has an area.
    """
    dataset, layer = open_vector(source, "mask")
    features = [_feature(feature) for feature in layer if feature.GetGeometryRef() is not None]
    crs = layer_crs(layer)
    name = crs and _name(crs)
    del layer, dataset
    named = {"crs": {"type": "name", "properties": {"name": name}}} if name else {}
    target.write_text(json.dumps({"type": "FeatureCollection", **named, "features": features}), encoding="utf-8")


def _feature(feature: ogr.Feature) -> dict[str, Any]:
    shape = areas(linear(feature.GetGeometryRef()))
    return {"type": "Feature", "properties": {}, "geometry": json.loads(shape.ExportToJson())}


def _name(crs: osr.SpatialReference) -> str:
    """Return the code of a CRS, otherwise its WKT."""
    authority, code = crs.GetAuthorityName(None), crs.GetAuthorityCode(None)
    return f"{authority}:{code}" if authority and code else crs.ExportToWkt()
