"""Accuracy assessment points, counted by administrative unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import ogr

from ...errors import ParameterError
from ..estimates.stratified import Sample
from ..vectors import find_field, layer_crs, open_vector, transformation
from .adjusted import UnitPoints
from .place import Place
from .units import Units


def points_by_unit(path: str, sample: Sample, units: Units, place: Place, is_slum: Callable[[int], bool]) -> UnitPoints:
    """Return the points of a layer by the unit that each is in.

    Args:
        path: a layer of points with the fields Classified and GrndTruth.
        sample: the same points as a matrix.
        units: in the working CRS of ``place``.
        place: where dates are compared.
        is_slum: whether a class value is slum.

    Raises:
        VectorError: the layer cannot be read.
        ParameterError: it lacks a field, or its points are not those of the matrix.
    """
    points, classified, true = _read(path, place)
    _check(path, sample, Counter(zip(classified, true)))
    outlines = [(name, shape, shape.GetEnvelope()) for name, shape in units.outlines()]
    rows = {value: row for row, value in enumerate(sample.strata)}
    found: dict[str, np.ndarray] = {}
    for (x, y), mapped, real in zip(points, classified, true):
        counts = found.setdefault(_unit_at(x, y, outlines), np.zeros((len(rows), 2)))
        counts[rows[mapped], 0 if is_slum(real) else 1] += 1
    return UnitPoints(found)


def _read(path: str, place: Place) -> tuple[list[tuple[float, float]], list[int], list[int]]:
    dataset, layer = open_vector(path, "layer of accuracy assessment points")
    names = [find_field(layer, name) for name in ("Classified", "GrndTruth")]
    if None in names:
        name = Path(path).name
        raise ParameterError(
            f"{name} has no fields Classified and GrndTruth. Choose the accuracy assessment points "
            "that Compute Accuracy For Pixel Classification writes."
        )
    features = [
        (feature.GetGeometryRef().GetPoint_2D(), *(feature.GetField(name) for name in names))
        for feature in layer
        if feature.GetGeometryRef() is not None
    ]
    way = transformation(layer_crs(layer), place.working)
    del layer, dataset
    points = [point for point, _, _ in features]
    if way is not None and points:
        points = [point[:2] for point in way.TransformPoints(points)]
    return points, [int(each[1]) for each in features], [int(each[2]) for each in features]


def _check(path: str, sample: Sample, pairs: Counter[tuple[int, int]]) -> None:
    """Refuse points that are of another sample than the matrix."""
    expected = {
        (mapped, true): int(count)
        for mapped, row in zip(sample.strata, sample.points)
        for true, count in zip(sample.classes, row)
        if count
    }
    if dict(pairs) != expected:
        raise ParameterError(
            f"The {sum(pairs.values())} points of {Path(path).name} are not those that the confusion matrix of "
            "the same date counts. Choose the points and the table of one run."
        )


def _unit_at(x: float, y: float, outlines: list) -> str:
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(x, y)
    for name, shape, (left, right, bottom, top) in outlines:
        if left <= x <= right and bottom <= y <= top and shape.Intersects(point):
            return name
    return ""
