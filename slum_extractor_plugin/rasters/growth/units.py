"""Administrative units: whose ground a patch lies on."""

from __future__ import annotations

import os
from collections.abc import Iterator

import numpy as np
from osgeo import gdal, ogr, osr

from ...errors import VectorError
from ...grid import Grid
from ..image import memory_raster
from ..raster import gdal_errors_kept
from ..vectors import Bounds, find_field, layer_crs, open_vector, transformation
from .pieces import LEAST, Pieces, box_geometry, pieces_of, quiet, result, together, valid_areas

#: Cells along the longer side of a lattice over the ground. A patch in cells that one unit fills needs no geometry.
_LATTICE = 2048

_UNSURE = -1


class Units:
    """Polygons of administrative units, in the CRS where dates are compared.

    ``names`` are those of the units, in the layer's order; units of one name are one. What lies in none has the name
    ``""``. Where units overlap, ground belongs to the one that comes first.
    """

    def __init__(self, path: str | os.PathLike | None, field: str | None, working: osr.SpatialReference | None) -> None:
        """Read the units; without a path there are none, without a field its first text field names them.

        Raises:
            VectorError: the layer or field does not exist, or has no polygon.
        """
        self._shapes: list[ogr.Geometry] = []
        self._unit: list[str] = []
        self._working = working
        self._grid: Grid | None = None
        if path is not None:
            self._read(path, field, working)
        self.names = list(dict.fromkeys(self._unit))
        boxes = [shape.GetEnvelope() for shape in self._shapes]
        self._boxes = np.array(boxes, float).reshape(-1, 4)[:, [0, 2, 1, 3]]

    def prepare(self, bounds: Bounds) -> None:
        """Make the lattice over the bounds within which patches will lie."""
        x0, y0, x1, y1 = bounds
        cell = max(x1 - x0, y1 - y0, 1e-6) / _LATTICE
        size = (int(np.ceil(side / cell)) + 2 for side in (x1 - x0, y1 - y0))
        self._grid = Grid((x0 - cell, cell, 0.0, y1 + cell, 0.0, -cell), *size)
        source = ogr.GetDriverByName("Memory").CreateDataSource("units")
        raster = memory_raster(self._grid, self._working, 1, gdal.GDT_Int32)
        with gdal_errors_kept():
            inside = source.CreateLayer("inside", self._working, ogr.wkbMultiPolygon)
            inside.CreateField(ogr.FieldDefn("label", ogr.OFTInteger))
            border = source.CreateLayer("border", self._working, ogr.wkbMultiLineString)
            for label in reversed(range(len(self._shapes))):  # the first of two that overlap is drawn last
                _add(inside, self._shapes[label], label + 1)
                _add(border, self._shapes[label].Boundary(), None)
            gdal.RasterizeLayer(raster, [1], inside, options=["ATTRIBUTE=label"])
            gdal.RasterizeLayer(raster, [1], border, burn_values=[_UNSURE], options=["ALL_TOUCHED=TRUE"])
        self._labels = raster.ReadAsArray()

    def divided(self, pieces: Pieces) -> Iterator[tuple[str, Pieces]]:
        """Yield the pieces in each unit, cut where they cross its border; those in none have the unit ``""``."""
        if not self.names:
            yield "", pieces
            return
        label = self._label(pieces.box)
        found: dict[str, list[Pieces]] = {}
        for each in np.unique(label).tolist():
            some = pieces.chosen(label == each)
            if each != _UNSURE:
                yield self._unit[each - 1] if each else "", some
                continue
            for unit, part in self._cut(some):
                found.setdefault(unit, []).append(part)
        for unit, parts in found.items():
            for part in parts:
                yield unit, part

    def outlines(self) -> list[tuple[str, ogr.Geometry]]:
        """Return the names and shapes."""
        return list(zip(self._unit, self._shapes))

    def _label(self, box: np.ndarray) -> np.ndarray:
        """Return 1 + the index of the unit that each box lies in, 0 for none, or that it is unsure."""
        x, cell, _, y, _, _ = self._grid.geotransform
        left, right = ((box[:, side] - x) // cell for side in (0, 2))
        top, bottom = ((y - box[:, side]) // cell for side in (3, 1))
        columns, rows = (
            [np.clip(each, 0, most - 1).astype(int) for each in pair]
            for pair, most in (((left, right), self._grid.width), ((top, bottom), self._grid.height))
        )
        corners = np.stack([self._labels[row, column] for row in rows for column in columns])
        small = (right - left <= 1) & (bottom - top <= 1)
        inside = (left >= 0) & (top >= 0) & (right < self._grid.width) & (bottom < self._grid.height)
        return np.where(small & inside & (corners == corners[0]).all(axis=0), corners[0], _UNSURE)

    def _cut(self, pieces: Pieces) -> Iterator[tuple[str, Pieces]]:
        """Cut pieces at the borders of the units, of each only those whose box meets the unit's."""
        low, high = pieces.box[:, :2].min(axis=0), pieces.box[:, 2:].max(axis=0)
        frame = box_geometry((*low, *high))
        for index in np.flatnonzero(_meet(self._boxes, (*low, *high))).tolist():
            near = _meet(pieces.box, self._boxes[index])
            if not near.any():
                continue
            with quiet():
                here = result(self._shapes[index].Intersection(frame), "divided by unit")
                some = pieces.chosen(near).geometry()
                inside = pieces_of(result(some.Intersection(here), "divided by unit"), LEAST)
                outside = pieces_of(result(some.Difference(here), "divided by unit"), LEAST)
            if len(inside):
                yield self._unit[index], inside
            pieces = together([pieces.chosen(~near), outside])
            if not len(pieces):
                return
        yield "", pieces

    def _read(self, path: str | os.PathLike, field: str | None, working: osr.SpatialReference | None) -> None:
        dataset, layer = open_vector(path, "layer of administrative boundaries")
        name = _name_field(layer, field)
        way = transformation(layer_crs(layer), working)
        with quiet():
            for feature, shape in valid_areas(layer, way, "divided by unit"):
                text = feature.GetField(name)
                self._shapes.append(shape)
                self._unit.append(str(feature.GetFID()) if text in (None, "") else str(text))
        if not self._shapes:
            raise VectorError(f"The layer {layer.GetName()} has no polygons to sum up by. Choose administrative areas.")
        del layer, dataset


def _meet(boxes: np.ndarray, box: tuple | np.ndarray) -> np.ndarray:
    x0, y0, x1, y1 = box
    return (boxes[:, 0] <= x1) & (boxes[:, 2] >= x0) & (boxes[:, 1] <= y1) & (boxes[:, 3] >= y0)


def _add(layer: ogr.Layer, shape: ogr.Geometry, label: int | None) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    if label is not None:
        feature["label"] = label
    layer.CreateFeature(feature)


def _name_field(layer: ogr.Layer, field: str | None) -> str:
    names = [each.GetName() for each in layer.schema]
    if field:
        found = find_field(layer, field)
        if found is None:
            raise VectorError(f"The layer {layer.GetName()} has no field {field}. It has: {', '.join(names)}.")
        return found
    texts = [each.GetName() for each in layer.schema if each.GetType() == ogr.OFTString]
    if not texts:
        raise VectorError(f"The layer {layer.GetName()} has no text field with the names of its areas. Give a field.")
    return texts[0]
