"""The one measure of areas: square metres on the ellipsoid of what lies in any CRS; plane areas without a CRS."""

from __future__ import annotations

import math

import numpy as np
from osgeo import osr

from ..errors import RasterError
from .raster import gdal_errors_kept
from .vectors import Bounds, transformation, transformed_bounds

SQUARE_METRES_OF_A_HECTARE = 10_000.0

#: Metres between the nodes of the lattice, between which the scale is interpolated: right to 3e-7, as the scale of any
#: projection bends with the Earth's radius. The fewest and the most nodes along a side.
_NODE_DISTANCE, _FEWEST, _MOST = 10_000.0, 9, 257

#: Metres over which the scale at a node is taken.
_STEP = 50.0


def equal_area(crs: osr.SpatialReference | None, bounds: Bounds) -> osr.SpatialReference | None:
    """Return Lambert's azimuthal equal-area CRS around the middle of a box in ``crs``, on the same ellipsoid.

    None without a CRS.

    Raises:
        RasterError: the CRS has no geographic one under it.
    """
    geographic = geographic_of(crs)
    if geographic is None:
        return None
    west, south, east, north = transformed_bounds(transformation(crs, geographic), bounds)
    east += 360.0 if east < west else 0.0
    local = osr.SpatialReference()
    local.CopyGeogCSFrom(geographic)
    local.SetLAEA((south + north) / 2, (west + east) / 2, 0, 0)
    local.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return local


def is_plane(crs: osr.SpatialReference | None) -> bool:
    """Whether coordinates lie on a plane of their own, without a place on the Earth."""
    return crs is None or bool(crs.IsLocal())


class ArealScale:
    """How long, and how large, what is drawn in a projected CRS is on the ellipsoid, at each place.

    The ellipsoid's first fundamental form, ``E dx² + 2 F dx dy + G dy²`` in square metres, from differences of
    geocentric positions on a lattice over the bounds, bilinear between its nodes. Its determinant is the square of the
    areal scale. Geocentric positions know neither poles nor a seam at 180 degrees. A shape's area is its area on the
    map times the scale at its centroid, right to 2e-6 for shapes up to 20 km across, or see :class:`.ground.Ground`.
    """

    def __init__(self, crs: osr.SpatialReference | None, bounds: Bounds) -> None:
        """Measure in ``crs`` within ``bounds``; without a CRS, or in one of a plane, its unit of length counts.

        Raises:
            RasterError: the CRS has no geographic one under it.
        """
        unit = 1.0 if crs is None else crs.GetLinearUnits()
        xmin, ymin, xmax, ymax = bounds
        width, height = (max(side, 1.0) for side in (xmax - xmin, ymax - ymin))
        self._counts = [_nodes(side * unit) for side in (height, width)]
        self._origin = xmin, ymin
        self._spacing = [side / (count - 1) for side, count in zip((height, width), self._counts)]
        if is_plane(crs):
            shape = tuple(self._counts)
            self._form = np.full(shape, unit**2), np.zeros(shape), np.full(shape, unit**2)
        else:
            self._form = self._measured(crs, _STEP / unit)
        self._scale = np.sqrt(np.maximum(self._form[0] * self._form[2] - self._form[1] ** 2, 0.0))
        #: Whether lengths have the same scale in all directions.
        self.is_conformal = bool(
            max(np.abs(self._form[0] / self._form[2] - 1).max(), np.abs(self._form[1] / self._form[2]).max()) < 1e-7
        )

    @property
    def lattice(self) -> tuple[np.ndarray, tuple[float, float], tuple[float, float]]:
        """The scale at the nodes (rows northwards, columns), the first node's x, y, and the distances in x and y."""
        return self._scale, self._origin, (self._spacing[1], self._spacing[0])

    def at(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the square metres of a square unit at positions."""
        return self._interpolated(self._scale, x, y)

    def form(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return E, F and G at positions."""
        return tuple(self._interpolated(each, x, y) for each in self._form)

    def _interpolated(self, values: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return values at positions, bilinear between the nodes, those of the border beyond it."""
        rows, columns = values.shape
        across = _within((np.asarray(x, float) - self._origin[0]) / self._spacing[1], columns - 1)
        up = _within((np.asarray(y, float) - self._origin[1]) / self._spacing[0], rows - 1)
        across, up = np.broadcast_arrays(across, up)
        column, row = (np.minimum(each.astype(np.intp), most - 2) for each, most in ((across, columns), (up, rows)))
        across, up, place = across - column, up - row, row * columns + column
        flat = values.reshape(-1)
        south = flat[place] + across * (flat[place + 1] - flat[place])
        place = place + columns
        return south + up * (flat[place] + across * (flat[place + 1] - flat[place]) - south)

    def _measured(self, crs: osr.SpatialReference, step: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        rows, columns = self._counts
        x = self._origin[0] + self._spacing[1] * np.arange(columns)
        y = self._origin[1] + self._spacing[0] * np.arange(rows)
        x, y = (axis.ravel() for axis in np.meshgrid(x, y))
        geographic = geographic_of(crs)
        way = transformation(crs, geographic)
        ahead = [_geocentric(way, geographic, x + dx, y + dy) for dx, dy in ((step, 0.0), (0.0, step))]
        behind = [_geocentric(way, geographic, x - dx, y - dy) for dx, dy in ((step, 0.0), (0.0, step))]
        dx, dy = ((a - b) / (2 * step) for a, b in zip(ahead, behind))
        form = ((one * other).sum(axis=1).reshape(rows, columns) for one, other in ((dx, dx), (dx, dy), (dy, dy)))
        return tuple(map(_filled, form))


def _within(places: np.ndarray, most: int) -> np.ndarray:
    """Return places between 0 and ``most``; NaN, the centroid of no area, is 0."""
    return np.fmin(np.fmax(places, 0), most)


def _nodes(metres: float) -> int:
    return int(np.clip(math.ceil(metres / _NODE_DISTANCE) + 1, _FEWEST, _MOST))


def geographic_of(crs: osr.SpatialReference | None) -> osr.SpatialReference | None:
    """Return the geographic CRS under a CRS; None for a plane.

    Raises:
        RasterError: there is none.
    """
    if is_plane(crs):
        return None
    geographic = None if crs.IsGeocentric() else crs.CloneGeogCS()
    if geographic is None:
        raise RasterError(f"Areas on the ground cannot be measured in the CRS {crs.GetName()}. Assign the right CRS.")
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return geographic


def _geocentric(
    way: osr.CoordinateTransformation | None, geographic: osr.SpatialReference, x: np.ndarray, y: np.ndarray
) -> np.ndarray:
    """Return positions (n, 3) in metres from the middle of the Earth; NaN where the CRS has none."""
    with gdal_errors_kept():
        points = np.stack((x, y), axis=1)
        degrees = points if way is None else np.array(way.TransformPoints(points.tolist()))[:, :2]
    with np.errstate(invalid="ignore"):
        longitude, latitude = (degrees * geographic.GetAngularUnits()).T
        semi_major, semi_minor = geographic.GetSemiMajor(), geographic.GetSemiMinor()
        squared = 1 - (semi_minor / semi_major) ** 2
        normal = semi_major / np.sqrt(1 - squared * np.sin(latitude) ** 2)
        east = normal * np.cos(latitude)
        axes = east * np.cos(longitude), east * np.sin(longitude), normal * (1 - squared) * np.sin(latitude)
    return np.where(np.isfinite(degrees).all(axis=1, keepdims=True), np.stack(axes, axis=1), np.nan)


def _filled(values: np.ndarray) -> np.ndarray:
    """Return values with those of the nearest place where there are none: beyond what the projection shows."""
    unknown = ~np.isfinite(values)
    if not unknown.any():
        return values
    if unknown.all():
        raise RasterError(
            "Areas on the ground cannot be measured: all of it is outside the area where the CRS is "
            "defined. Check the CRS."
        )
    from scipy.ndimage import distance_transform_edt  # 5 MiB, and hardly ever needed

    nearest = distance_transform_edt(unknown, return_distances=False, return_indices=True)
    return values[tuple(nearest)]
