"""Features of a layer in the CRS of an image, indexed, so that those of one window are found without the others.

They are copied once into a GeoPackage of a temporary folder: neither the layer's size nor the scene's counts in
memory, and every thread reads through a connection of its own.
"""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr, osr

from ...errors import VectorError
from ..antimeridian import Seam
from ..geometry import areas, linear, require_no_outline
from ..raster import gdal_errors_kept
from ..vectors import Bounds, layer_crs, open_vector, transformation, transformed_bounds

#: Order matters where features overlap: the later one wins, as in gdal_rasterize.
_QUERY = (
    "SELECT fid, value, geom FROM features WHERE fid IN (SELECT id FROM rtree_features_geom WHERE "
    "maxx >= {0!r} AND maxy >= {1!r} AND minx <= {2!r} AND miny <= {3!r}) ORDER BY fid"
)

_POLYGONS = (ogr.wkbPolygon, ogr.wkbMultiPolygon)

#: Beyond all coordinates.
_ANYWHERE = 1e12

_LARGEST_VALUE = 2**31 - 1

_NO_ROOM = "Cannot write the index of the features. Check the free space of the folder for temporary files."


@dataclass(frozen=True)
class FeatureCopy:
    """How features are copied: which field is their value (1 without), and what becomes of their geometry.

    ``buffer`` is added around them, in units of the layer's own CRS; ``repaired`` makes invalid geometries valid;
    ``areas`` leaves out lines and points.
    """

    what: str
    value_field: str | None = None
    buffer: float = 0.0
    repaired: bool = False
    areas: bool = False


class FeatureIndex:
    """The features of a layer that touch ``bounds``, in another CRS.

    Attributes:
        values: the distinct values of the features, sorted.
        count: the number of features.
    """

    def __init__(
        self, path: str | os.PathLike, copy: FeatureCopy, crs: osr.SpatialReference | None, bounds: Bounds, folder: Path
    ) -> None:
        """Copy the features of ``path`` into ``folder``.

        Raises:
            VectorError: the layer, or a feature of it, cannot be used.
        """
        self._file = str(folder / f"{copy.what.replace(' ', '_')}.gpkg")
        self._local = threading.local()
        dataset, layer = open_vector(path, copy.what)
        with gdal_errors_kept():
            values = list(_copied(layer, copy, crs, bounds, self._file))
        self.count, self.values = len(values), tuple(sorted(set(values)))
        del dataset

    @contextmanager
    def selected(self, bounds: Bounds) -> Iterator[ogr.Layer]:
        """Yield the features whose box touches ``bounds``, in their original order, with the field ``value``.

        Raises:
            VectorError: the copy is not whole, because the disk was full when its file was closed.
        """
        with gdal_errors_kept():
            try:
                layer = self._dataset().ExecuteSQL(_QUERY.format(*bounds))
            except (RuntimeError, AttributeError):
                layer = None
        if layer is None:
            raise VectorError(_NO_ROOM)
        try:
            yield layer
        finally:
            self._dataset().ReleaseResultSet(layer)

    def _dataset(self) -> gdal.Dataset:
        if not hasattr(self._local, "dataset"):
            self._local.dataset = gdal.OpenEx(self._file, gdal.OF_VECTOR)
        return self._local.dataset


def _copied(
    layer: ogr.Layer, copy: FeatureCopy, crs: osr.SpatialReference | None, bounds: Bounds, path: str
) -> Iterator[int]:
    """Write the features of ``layer`` that touch ``bounds`` (in ``crs``) to ``path`` and yield their values."""
    source_crs = layer_crs(layer)
    there = transformation(source_crs, crs)
    seam = Seam(source_crs, crs, bounds, 0.0)
    crossed = _filtered(layer, seam, transformed_bounds(transformation(crs, source_crs), bounds), copy.buffer)
    dataset, target = _scratch_layer(path, crs)
    try:
        for feature in layer:
            geometry = _geometry(feature, copy, there)
            geometry = None if geometry is None else seam.placed(geometry)
            if geometry is not None and (not crossed or seam.near(geometry)):
                yield _write(target, geometry, _value(feature, copy))
        _written(target.CommitTransaction)
    finally:
        del target, dataset  # closes the file: after a fault the traceback would keep it open


def _filtered(layer: ogr.Layer, seam: Seam, box: Bounds, margin: float) -> bool:
    """Let a layer give the features near a box in its CRS; return whether that is all of some latitudes."""
    try:
        extent = layer.GetExtent(force=0, can_return_null=True)
    except RuntimeError:
        extent = None
    crossed = seam.crossed_by(box, (extent[0], extent[2], extent[1], extent[3]) if extent else None)
    xmin, ymin, xmax, ymax = box
    if crossed:
        xmin, xmax = -_ANYWHERE, _ANYWHERE
    layer.SetSpatialFilterRect(xmin - margin, ymin - margin, xmax + margin, ymax + margin)
    return crossed


def _scratch_layer(path: str, crs: osr.SpatialReference | None) -> tuple[gdal.Dataset, ogr.Layer]:
    """Create the copy's file, with its spatial index at once, and begin to write."""
    try:
        dataset = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
        target = dataset.CreateLayer("features", crs, ogr.wkbUnknown)
        target.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    except (RuntimeError, AttributeError):
        raise VectorError(_NO_ROOM) from None
    _written(target.StartTransaction)
    return dataset, target


def _written(step: Callable[[], int]) -> None:
    """Take a step of writing.

    Raises:
        VectorError: it failed.
    """
    try:
        failed = step() != ogr.OGRERR_NONE
    except RuntimeError:
        failed = True
    if failed:
        raise VectorError(_NO_ROOM)


def _geometry(feature: ogr.Feature, copy: FeatureCopy, way: osr.CoordinateTransformation | None) -> ogr.Geometry | None:
    """Return the geometry in the target CRS; None for a feature without one."""
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        return None
    if ogr.GT_Flatten(geometry.GetGeometryType()) not in _POLYGONS:
        if not copy.areas and not copy.buffer:
            require_no_outline(geometry, feature.GetFID(), copy.what)
        geometry = linear(geometry)
    geometry = geometry.Buffer(copy.buffer) if copy.buffer else geometry.Clone()
    if copy.repaired and not geometry.IsValid():
        geometry = geometry.MakeValid()
    if copy.areas and geometry is not None:
        geometry = areas(geometry)
        if geometry.IsEmpty():
            return None
    try:
        failed = geometry is None or (way is not None and geometry.Transform(way) != ogr.OGRERR_NONE)
    except RuntimeError:
        failed = True
    if failed or not all(map(math.isfinite, geometry.GetEnvelope())):
        raise VectorError(
            f"Feature {feature.GetFID()} of the {copy.what} cannot be transformed to the image's CRS. "
            "Repair its geometry."
        )
    return geometry


def _value(feature: ogr.Feature, copy: FeatureCopy) -> int:
    if copy.value_field is None:
        return 1
    if feature.IsFieldNull(copy.value_field) or not feature.IsFieldSet(copy.value_field):
        raise VectorError(
            f"Feature {feature.GetFID()} of the {copy.what} has no value in the field {copy.value_field}. "
            "Give it a class value or delete the feature."
        )
    value = feature.GetFieldAsInteger64(copy.value_field)
    if not 0 <= value <= _LARGEST_VALUE:
        raise VectorError(
            f"Feature {feature.GetFID()} of the {copy.what} has the class value {value}, and class values are 1 to "
            f"{_LARGEST_VALUE}. Change it in the field {copy.value_field}."
        )
    return value


def _write(target: ogr.Layer, geometry: ogr.Geometry, value: int) -> int:
    feature = ogr.Feature(target.GetLayerDefn())
    feature.SetField("value", value)
    feature.SetGeometryDirectly(geometry)
    _written(lambda: target.CreateFeature(feature))
    return value
