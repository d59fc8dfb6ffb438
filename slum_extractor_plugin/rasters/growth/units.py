"""Administrative units: whose ground a patch lies on."""

from __future__ import annotations

import os
from collections.abc import Iterator

import numpy as np
from osgeo import ogr, osr

from ...errors import VectorError
from ..vectors import find_field, layer_crs, open_vector, transformation
from .pieces import box_geometry, quiet, result
from .tiles import Box


class Units:
    """Polygons of administrative units, in the CRS where dates are compared.

    ``names`` are those of the units, in the layer's order; units of one name are one. What lies in none has the name
    ``""``. Where units overlap, ground belongs to the one that comes first.
    """

    def __init__(
        self, path: str | os.PathLike | None, field: str | None, working: osr.SpatialReference | None
    ) -> None:
        """Read the units; without a path there are none, without a field its first text field names them.

        Raises:
            VectorError: the layer or field does not exist, or has no polygon.
        """
        self.names: list[str] = []
        self._shapes: list[ogr.Geometry] = []
        self._unit: list[str] = []
        if path is not None:
            self._read(path, field, working)
            self.names = list(dict.fromkeys(self._unit))
        boxes = [shape.GetEnvelope() for shape in self._shapes]
        self._boxes = np.array(boxes, float).reshape(-1, 4)[:, [0, 2, 1, 3]]

    def parts(self, shape: ogr.Geometry, box: Box) -> Iterator[tuple[str, ogr.Geometry]]:
        """Yield what of a shape within ``box`` lies in each unit, and last what lies in none."""
        rest = shape
        frame = None
        for index in self._near(box):
            if rest.IsEmpty():
                return
            frame = frame or box_geometry(box)
            if self._shapes[index].Contains(frame):
                yield self._unit[index], rest
                return
            here = self._shapes[index].Intersection(frame)
            if here is None or here.IsEmpty():
                continue
            yield self._unit[index], result(rest.Intersection(here), "divided by unit")
            rest = result(rest.Difference(here), "divided by unit")
        yield "", rest

    def outlines(self) -> list[tuple[str, ogr.Geometry]]:
        """Return the names and shapes."""
        return list(zip(self._unit, self._shapes))

    def _near(self, box: Box) -> list[int]:
        x0, y0, x1, y1 = box
        b = self._boxes
        return np.flatnonzero((b[:, 0] <= x1) & (b[:, 2] >= x0) & (b[:, 1] <= y1) & (b[:, 3] >= y0)).tolist()

    def _read(self, path: str | os.PathLike, field: str | None, working: osr.SpatialReference | None) -> None:
        dataset, layer = open_vector(path, "layer of administrative boundaries")
        name = _name_field(layer, field)
        way = transformation(layer_crs(layer), working)
        with quiet():
            for feature in layer:
                shape = feature.GetGeometryRef()
                if shape is None or shape.GetDimension() != 2:
                    continue
                shape = shape.Clone() if shape.IsValid() else result(shape.MakeValid(), "divided by unit")
                shape.FlattenTo2D()
                if way is not None:
                    shape.Transform(way)
                text = feature.GetField(name)
                self._shapes.append(shape)
                self._unit.append(str(feature.GetFID()) if text in (None, "") else str(text))
        if not self._shapes:
            raise VectorError(f"The layer {layer.GetName()} has no polygon to count by. Choose administrative areas.")
        del layer, dataset


def _name_field(layer: ogr.Layer, field: str | None) -> str:
    names = [each.GetName() for each in layer.schema]
    if field:
        found = find_field(layer, field)
        if found is None:
            raise VectorError(f"The layer {layer.GetName()} has no field {field}. It has: {', '.join(names)}.")
        return found
    texts = [each.GetName() for each in layer.schema if each.GetType() == ogr.OFTString]
    if not texts:
        raise VectorError(f"The layer {layer.GetName()} has no text field to name its areas by. Name one.")
    return texts[0]
