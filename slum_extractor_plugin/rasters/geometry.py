"""Geometries as tools use them: curves, TINs and polyhedral surfaces as plain polygons and lines.

Rasterizing and overlaying know plain geometries only; of others GDAL burns nothing, and says nothing.
"""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal, ogr

from ..errors import VectorError
from .raster import gdal_errors_kept

#: Degrees of an arc that become one straight edge, as in QGIS: a circle keeps all but 5e-5 of its area.
_ARC_STEP = 1.0

_PLAIN = frozenset(
    (
        ogr.wkbPoint,
        ogr.wkbLineString,
        ogr.wkbPolygon,
        ogr.wkbMultiPoint,
        ogr.wkbMultiLineString,
        ogr.wkbMultiPolygon,
        ogr.wkbNone,
        ogr.wkbLinearRing,
    )
)
_LINES = (
    ogr.wkbLineString,
    ogr.wkbMultiLineString,
    ogr.wkbCircularString,
    ogr.wkbCompoundCurve,
    ogr.wkbMultiCurve,
    ogr.wkbCurve,
)

#: GDAL 3.11 renamed it.
_MEMORY = "Memory" if ogr.GetDriverByName("Memory") else "MEM"


def is_plain(kind: int) -> bool:
    """Whether geometries of a type of OGR's hold no curve and no surface but plain polygons."""
    return ogr.GT_Flatten(kind) in _PLAIN


def linear(geometry: ogr.Geometry) -> ogr.Geometry:
    """Return a geometry without curves and surfaces: itself, or one of polygons, lines and points."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in _PLAIN:
        return geometry
    if kind in (ogr.wkbTIN, ogr.wkbPolyhedralSurface, ogr.wkbTriangle):
        return _united(_polygons(geometry))
    if kind == ogr.wkbGeometryCollection:
        parts = (geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount()))
        return _collected([linear(part).Clone() for part in parts], ogr.wkbGeometryCollection)
    return geometry.GetLinearGeometry(_ARC_STEP)


def areas(geometry: ogr.Geometry) -> ogr.Geometry:
    """Return the polygons of a plain geometry, without lines and points: itself where it holds nothing else."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        return geometry
    if kind != ogr.wkbGeometryCollection:
        return ogr.Geometry(ogr.wkbMultiPolygon)
    return _collected([part.Clone() for part in _polygons(geometry)], ogr.wkbMultiPolygon)


def is_outline(geometry: ogr.Geometry) -> bool:
    """Whether a geometry is a line that ends where it begins, or holds one: an outline whose inside is not meant."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbMultiLineString, ogr.wkbMultiCurve, ogr.wkbGeometryCollection):
        return any(is_outline(geometry.GetGeometryRef(index)) for index in range(geometry.GetGeometryCount()))
    return kind in _LINES and not geometry.IsEmpty() and bool(geometry.IsRing() or _ends_meet(geometry))


def require_no_outline(geometry: ogr.Geometry, number: int, what: str) -> None:
    """Refuse an outline where areas are meant: burnt as a line it would be a class of its border cells only.

    Raises:
        VectorError: the geometry of feature ``number`` is a closed line.
    """
    if is_outline(geometry):
        raise VectorError(
            f"Feature {number} of the {what} is a closed line, not a polygon, so its inside has no class. Convert the "
            "lines with Lines to Polygons in QGIS, and use the polygons."
        )


def linear_layer(
    dataset: gdal.Dataset, layer: ogr.Layer, what: str, path: Path | None = None
) -> tuple[gdal.Dataset, ogr.Layer]:
    """Return a layer of areas as one of plain geometries: itself where it is, else a copy.

    A layer whose name begins with a hyphen is copied under another one, since GDAL would take the name for an option.

    Args:
        dataset: of the layer.
        layer: with the filters that count.
        what: its role, for the sentence of a failure.
        path: a new GeoPackage for the copy; in memory when None.

    Raises:
        VectorError: a feature is a closed line.
    """
    name = layer.GetName().lstrip("-")
    is_plain = ogr.GT_Flatten(layer.GetGeomType()) in _PLAIN - {ogr.wkbNone} - set(_LINES) or _all_plain(layer, what)
    if is_plain and name == layer.GetName():
        return dataset, layer
    driver = gdal.GetDriverByName(_MEMORY if path is None else "GPKG")
    copy = driver.Create("" if path is None else str(path), 0, 0, 0, gdal.GDT_Unknown)
    target = copy.CreateLayer(name or "areas", layer.GetSpatialRef(), ogr.wkbUnknown)
    for field in layer.schema:
        target.CreateField(field)
    target.StartTransaction()
    layer.ResetReading()
    for feature in layer:
        new = ogr.Feature(target.GetLayerDefn())
        new.SetFrom(feature)
        geometry = feature.GetGeometryRef()
        if geometry is not None:
            new.SetGeometry(linear(geometry))
        target.CreateFeature(new)
    target.CommitTransaction()
    return copy, target


def _all_plain(layer: ogr.Layer, what: str) -> bool:
    plain = True
    layer.ResetReading()
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None:
            continue
        kind = ogr.GT_Flatten(geometry.GetGeometryType())
        if kind not in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
            require_no_outline(geometry, feature.GetFID(), what)
            plain = plain and kind in _PLAIN
    layer.ResetReading()
    return plain


def _ends_meet(line: ogr.Geometry) -> bool:
    plain = line.GetLinearGeometry(_ARC_STEP)
    count = plain.GetPointCount()
    return count > 3 and plain.GetPoint_2D(0) == plain.GetPoint_2D(count - 1)


def _polygons(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    """Return the plain polygons in a geometry of plain ones and faces."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbTriangle:
        return [ogr.ForceToPolygon(geometry.Clone())]
    if kind == ogr.wkbPolygon:
        return [geometry]
    parts = (geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount()))
    return [polygon for part in parts for polygon in _polygons(part)] if geometry.GetDimension() == 2 else []


def _united(faces: list[ogr.Geometry]) -> ogr.Geometry:
    """Return the ground that faces cover; upright ones cover none."""
    with gdal_errors_kept():
        flat = []
        for face in faces:
            face = face.Clone()
            face.FlattenTo2D()
            face = face if face.IsValid() else face.MakeValid()
            if face is not None:
                flat += [part.Clone() for part in _polygons(face) if part.Area() > 0]
        return _collected(flat, ogr.wkbMultiPolygon).UnionCascaded() or ogr.Geometry(ogr.wkbMultiPolygon)


def _collected(parts: list[ogr.Geometry], kind: int) -> ogr.Geometry:
    collection = ogr.Geometry(kind)
    for part in parts:
        collection.AddGeometryDirectly(part)
    return collection
