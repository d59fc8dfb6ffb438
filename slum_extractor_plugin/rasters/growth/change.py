"""How slums have grown between two dates: the areas that stayed, that are new and that are gone."""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr, osr

from ...errors import ParameterError, RasterError, VectorError
from ...grid import Grid, Window
from ...progress import Progress, silent
from ..image import ImageSource
from ..raster import class_band, gdal_errors_kept, integer_nodata, open_raster
from ..vectors import Bounds, is_vector, layer_crs, open_vector, transformation, transformed_bounds

#: Side of the blocks of a raster that are compared at once, in cells.
_BLOCK = 1024

_SQUARE_METRES_OF_A_HECTARE = 10_000.0


@dataclass(frozen=True)
class Growth:
    """Areas on the ground in hectares: of the first date, of the second, and how the one became the other."""

    first: float
    second: float
    persisted: float

    @property
    def new(self) -> float:
        """Hectares that are slum on the second date only."""
        return self.second - self.persisted

    @property
    def gone(self) -> float:
        """Hectares that were slum on the first date only."""
        return self.first - self.persisted

    @property
    def net(self) -> float:
        """Hectares by which the slums have grown; negative when they have shrunk."""
        return self.second - self.first


def growth(first: str | os.PathLike, second: str | os.PathLike, *, progress: Progress = silent) -> Growth:
    """Compare the slums of two dates, both polygons or both class rasters.

    Every polygon is slum, and every cell that is neither 0 nor NoData; ``file|subset=gridcode=1`` chooses polygons.
    Polygons that overlap count once. Areas are those on the ellipsoid, whatever the CRS: they are measured on Lambert's
    azimuthal equal-area projection around the first date's centre.

    Raises:
        ParameterError: one is a raster and the other is not.
        RasterError, VectorError: one cannot be read.
    """
    kinds = [is_vector(first), is_vector(second)]
    if kinds[0] != kinds[1]:
        raise ParameterError(
            "One date is polygons, the other a raster; give both as polygons or both as class rasters."
        )
    return _of_polygons(first, second, progress) if kinds[0] else _of_rasters(first, second, progress)


def _of_polygons(first: str | os.PathLike, second: str | os.PathLike, progress: Progress) -> Growth:
    data, layer = open_vector(first, "slum layer")
    crs = layer_crs(layer)
    xmin, xmax, ymin, ymax = layer.GetExtent() if layer.GetFeatureCount() else (0.0,) * 4
    measured_in = _equal_area(crs, (xmin, ymin, xmax, ymax))
    del layer, data
    before = _slums(first, measured_in)
    progress(0.4)
    after = _slums(second, measured_in)
    progress(0.8)
    both = before.Intersection(after)
    areas = (shape.GetArea() / _SQUARE_METRES_OF_A_HECTARE for shape in (before, after, both))
    return Growth(*areas)


def _slums(path: str | os.PathLike, crs: osr.SpatialReference | None) -> ogr.Geometry:
    """Return what the polygons of a layer cover, in ``crs``.

    Raises:
        VectorError: the layer cannot be read, or a geometry is beyond repair.
    """
    dataset, layer = open_vector(path, "slum layer")
    way, many = transformation(layer_crs(layer), crs), ogr.Geometry(ogr.wkbMultiPolygon)
    with gdal_errors_kept():
        for feature in layer:
            for polygon in _polygons(feature.GetGeometryRef()):
                if way is not None:
                    polygon.Transform(way)
                many.AddGeometry(polygon)
        covered = many.UnionCascaded() if many.GetGeometryCount() else many
    del layer, dataset
    if covered is None:
        raise VectorError(f"The polygons of {os.fspath(path)} cannot be joined. Repair their geometries first.")
    return covered


def _polygons(geometry: ogr.Geometry | None) -> list[ogr.Geometry]:
    """Return the valid single polygons of a geometry."""
    if geometry is None:
        return []
    valid = geometry.Clone() if geometry.IsValid() else geometry.MakeValid()
    if valid is None:
        raise VectorError("A polygon is beyond repair. Repair the layer's geometries first.")
    if ogr.GT_Flatten(valid.GetGeometryType()) == ogr.wkbPolygon:
        return [valid]
    inner = (valid.GetGeometryRef(index) for index in range(valid.GetGeometryCount()))
    return [part for shape in inner if shape.GetDimension() == 2 for part in _polygons(shape)]


def _of_rasters(first: str | os.PathLike, second: str | os.PathLike, progress: Progress) -> Growth:
    """Compare two class rasters on the grid of the first, where neither is NoData."""
    old = _ClassSource(first)
    sources = (old, _ClassSource(second, old.image.wkt))
    grid, crs = old.image.grid, old.image.crs
    way = transformation(crs, _equal_area(crs, grid.bounds()))
    sums = np.zeros(3)
    for row in range(0, grid.height, _BLOCK):
        progress(row / grid.height)
        for column in range(0, grid.width, _BLOCK):
            part = grid.part(Window(column, row, _BLOCK, _BLOCK).intersection(grid.window))
            (before, known), (after, also_known) = (source.on(part) for source in sources)
            known &= also_known
            counts = [np.count_nonzero(mask & known) for mask in (before, after, before & after)]
            sums += np.array(counts) * _cell_area(part, way) / _SQUARE_METRES_OF_A_HECTARE
    return Growth(*map(float, sums))


class _ClassSource:
    """A class raster on any grid: where it is slum, and where it is known."""

    def __init__(self, path: str | os.PathLike, target_wkt: str | None = None) -> None:
        dataset = open_raster(path)
        self._nodata = integer_nodata(class_band(dataset))
        self.image = ImageSource(path, "class raster", gdal.GRA_NearestNeighbour, target_wkt)

    def on(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        values = self.image.on(grid)[0]
        known = np.ones(values.shape, bool) if self._nodata is None else values != self._nodata
        return (values != 0) & known, known


def _cell_area(grid: Grid, way: osr.CoordinateTransformation | None) -> float:
    """Return the mean area of a grid's cells in square metres, from the outline of the whole."""
    window = grid.window
    stops = np.linspace(0, 1, 9)[:-1]
    outline = [(share, 0.0) for share in stops] + [(1.0, share) for share in stops]
    outline += [(1 - share, 1.0) for share in stops] + [(0.0, 1 - share) for share in stops]
    points = [grid.position(x * window.width, y * window.height) for x, y in outline]
    if way is not None:
        points = [point[:2] for point in way.TransformPoints(points)]
    x, y = np.array(points).T
    x, y = x - x[0], y - y[0]
    doubled = (x * np.roll(y, -1) - np.roll(x, -1) * y).sum()
    return abs(float(doubled)) / 2 / (window.width * window.height)


def _equal_area(crs: osr.SpatialReference | None, bounds: Bounds) -> osr.SpatialReference | None:
    """Return the equal-area CRS around the middle of a box in ``crs``, on the same ellipsoid; None without a CRS.

    Raises:
        RasterError: the CRS has no geographic one under it.
    """
    if crs is None:
        return None
    geographic = crs.CloneGeogCS()
    if geographic is None:
        raise RasterError(f"Areas on the ground cannot be measured in the CRS {crs.GetName()}. Assign the right CRS.")
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    west, south, east, north = transformed_bounds(transformation(crs, geographic), bounds)
    local = osr.SpatialReference()
    local.CopyGeogCSFrom(geographic)
    local.SetLAEA((south + north) / 2, (west + east) / 2, 0, 0)
    local.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return local
