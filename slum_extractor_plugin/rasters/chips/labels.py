"""Labels of chips: class values, from features or a class raster, on the grid of each chip; 0 is the background."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from osgeo import gdal, ogr, osr

from ...errors import RasterError, VectorError
from ...formats.classes import ClassInfo, classes_of_values
from ...grid import Grid
from ..class_description import described_classes
from ..class_fields import likely_field
from ..image import ImageSource, memory_raster
from ..raster import class_band, gdal_errors_kept, gdal_reason, integer_nodata, open_raster, read
from ..vectors import Bounds, find_field, integer_field, is_vector, open_vector
from .feature_index import FeatureCopy, FeatureIndex
from .objects import ChipObjects
from .places import chip_footprint

#: The field that ArcGIS's training samples keep the name of a class in.
_NAME_FIELD = "classname"

#: GDAL 3.11 renamed it.
_MEMORY_DRIVER = "Memory" if ogr.GetDriverByName("Memory") else "MEM"

_TYPES = {gdal.GDT_Byte: np.uint8, gdal.GDT_UInt16: np.uint16, gdal.GDT_Int32: np.int32}


class LabelsApartError(VectorError):
    """The class data do not touch the image."""

    def __init__(self, path: str | os.PathLike, crs: osr.SpatialReference | None) -> None:
        where = "unknown" if crs is None else crs.GetName()
        super().__init__(
            f"The class data {os.fspath(path)} do not touch the image, whose CRS is {where}. "
            "Check that both cover the same place, and that the CRS of each is right."
        )


class Labels(Protocol):
    """Where labels come from: features or a class raster."""

    data_type: int
    class_value_field: str | None

    def on(self, grid: Grid) -> np.ndarray:
        """Return the class values (rows, columns) on ``grid``."""

    def objects(self, grid: Grid) -> ChipObjects:
        """Return the single objects on ``grid``."""

    def describe(self, values: Sequence[int]) -> tuple[ClassInfo, ...]:
        """Return the classes of ``values``, with the names and colours that the source knows."""


def open_labels(
    path: str | os.PathLike,
    image: ImageSource,
    bounds: Bounds,
    folder: Path,
    class_value_field: str | None = None,
    buffer: float = 0.0,
    least_share: float = 0.0,
) -> FeatureLabels | RasterLabels:
    """Open class data for an image; ``folder`` is a temporary one, ``bounds`` are in the image's CRS.

    Raises:
        VectorError, RasterError: the class data cannot be read.
        LabelsApartError: they do not touch ``bounds``.
    """
    if is_vector(path):
        return FeatureLabels(path, image.crs, bounds, folder, class_value_field, buffer, least_share)
    if class_value_field:
        raise RasterError(
            f"The class data {os.fspath(path)} are a raster, whose classes are its values. "
            f"Leave the class value field empty, it is {class_value_field}."
        )
    return RasterLabels(path, image, bounds)


class FeatureLabels:
    """Labels burnt from features, by the rule of gdal_rasterize: a polygon takes the cells whose centre it holds."""

    def __init__(
        self,
        path: str | os.PathLike,
        crs: osr.SpatialReference | None,
        bounds: Bounds,
        folder: Path,
        class_value_field: str | None = None,
        buffer: float = 0.0,
        least_share: float = 0.0,
    ) -> None:
        """Index the features of ``path`` that touch ``bounds``.

        A feature of which less than ``least_share`` (0 to 1) of its area lies in a chip is left out of that chip.

        Raises:
            VectorError: the layer or its class field cannot be used.
            LabelsApartError: no feature touches ``bounds``.
        """
        dataset, layer = open_vector(path, "class data")
        self.class_value_field = _class_field(layer, class_value_field)
        self._names = _class_names(layer, self.class_value_field)
        del layer, dataset
        copy = FeatureCopy("class data", self.class_value_field, buffer)
        self.features = FeatureIndex(path, copy, crs, bounds, folder)
        if not self.features.count:
            raise LabelsApartError(path, crs)
        self._least_share = least_share
        self.data_type = label_type(max(self.features.values))

    def on(self, grid: Grid) -> np.ndarray:
        """Return the class values (rows, columns) on ``grid``; of features that overlap the last one wins."""
        if self._least_share > 0:
            return self.objects(grid).label.astype(_TYPES[self.data_type])
        target = memory_raster(grid, None, 1, self.data_type)
        with self.features.selected(grid.bounds()) as layer:
            burn(target, layer)
        return read(target.GetRasterBand(1), grid.window)

    def objects(self, grid: Grid) -> ChipObjects:
        """Return the features on ``grid``, each an object; where features overlap the last one wins."""
        footprint = chip_footprint(grid)
        values, copies = [], ogr.GetDriverByName(_MEMORY_DRIVER).CreateDataSource("")
        numbered = copies.CreateLayer("numbered", None, ogr.wkbUnknown)
        numbered.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
        with self.features.selected(grid.bounds()) as layer:
            for feature in layer:
                if not self._least_share or _share_inside(feature.GetGeometryRef(), footprint) >= self._least_share:
                    values.append(feature.GetField("value"))
                    feature.SetField("value", len(values))
                    feature.SetFID(ogr.NullFID)
                    numbered.CreateFeature(feature)
        target = memory_raster(grid, None, 1, gdal.GDT_Int32)
        burn(target, numbered)
        return ChipObjects(read(target.GetRasterBand(1), grid.window), tuple(values))

    def describe(self, values: Sequence[int]) -> tuple[ClassInfo, ...]:
        """Return the classes of ``values``, named by the field ``classname`` if there is one."""
        return classes_of_values(values, self._names)


class RasterLabels:
    """Labels read from a class raster; on another grid each cell takes the value at its centre."""

    class_value_field = None

    def __init__(self, path: str | os.PathLike, image: ImageSource, bounds: Bounds) -> None:
        """Open the class raster.

        Raises:
            RasterError: it cannot be read, its values are no class values, or it does not touch ``bounds``.
        """
        dataset = open_raster(path, "class data")
        band = class_band(dataset, "class data")
        self._nodata = integer_nodata(band)
        self.data_type = band.DataType if band.DataType == gdal.GDT_Byte else label_type(_largest(band))
        self._known = described_classes(band)
        self._source = ImageSource(path, "class data", gdal.GRA_NearestNeighbour, image.wkt)
        if not self._source.touches(bounds):
            raise LabelsApartError(path, image.crs)

    def on(self, grid: Grid) -> np.ndarray:
        """Return the class values (rows, columns) on ``grid``; 0 where the class raster has none."""
        cells, known = self._source.cut(grid)
        values = cells[0] if known is None else np.where(known, cells[0], 0)
        if self._nodata is not None:
            values = np.where(values == self._nodata, 0, values)
        return values

    def objects(self, grid: Grid) -> ChipObjects:
        """Return the patches of touching cells of one class."""
        return ChipObjects.of_classes(self.on(grid))

    def describe(self, values: Sequence[int]) -> tuple[ClassInfo, ...]:
        """Return the classes of ``values``, with the names and colours of the class raster."""
        plain = classes_of_values(values)
        return tuple(self._known.get(info.value, info) for info in plain)


def label_type(largest: int) -> int:
    """Return GDAL's smallest unsigned type for class values up to ``largest``; above 65535 a signed one of 32 bits."""
    return gdal.GDT_Byte if largest < 256 else gdal.GDT_UInt16 if largest < 65536 else gdal.GDT_Int32


def burn(target: gdal.Dataset, layer: object) -> None:
    """Burn the field ``value`` of features that are in the CRS of ``target`` into its band.

    Raises:
        VectorError: GDAL refuses, mostly because a geometry is damaged.
    """
    with gdal_errors_kept():
        try:
            failed = gdal.RasterizeLayer(target, [1], layer, options=["ATTRIBUTE=value"]) != gdal.CE_None
        except RuntimeError:
            failed = True
        reason = gdal_reason()
    if failed:
        raise VectorError(f"Cannot burn the class data: {reason}. Repair their geometries.")


def _class_field(layer: object, name: str | None) -> str | None:
    if name:
        return integer_field(layer, name)
    return likely_field(layer.GetLayerDefn()) or None


def _class_names(layer: object, value_field: str | None) -> dict[int, str]:
    """Return the name of each class value, where the layer keeps one in a field beside it."""
    name_field = find_field(layer, _NAME_FIELD)
    if value_field is None or name_field is None:
        return {}
    layer.ResetReading()
    pairs = ((feature.GetField(value_field), feature.GetField(name_field)) for feature in layer)
    return {value: str(name) for value, name in pairs if value is not None and name}


def _largest(band: gdal.Band) -> int:
    """Return the largest value of a class raster; 0 where every cell is NoData.

    Raises:
        RasterError: a value is negative or does not fit.
    """
    with gdal_errors_kept():
        smallest, largest = band.ComputeRasterMinMax(False)
    if not np.isfinite((smallest, largest)).all():
        return 0
    if smallest < 0 or largest >= 2**31:
        raise RasterError(f"The class data have values from {smallest:.0f} to {largest:.0f}; class values start at 1.")
    return int(largest)


def _share_inside(geometry: ogr.Geometry, footprint: ogr.Geometry) -> float:
    """Return the share of a geometry's area, or length, that lies in a chip; 1 of a point in it."""
    inside = geometry.Intersection(footprint)
    if inside is None:
        raise VectorError("A feature of the class data is not valid. Run Fix Geometries on them first.")
    if inside.IsEmpty():
        return 0.0
    with gdal_errors_kept():  # parts of a lower dimension, where only outlines touch, count nothing
        sizes = {0: lambda _: 1.0, 1: ogr.Geometry.Length, 2: ogr.Geometry.Area}
        size = sizes[geometry.GetDimension()]
        return size(inside) / (size(geometry) or 1.0)
