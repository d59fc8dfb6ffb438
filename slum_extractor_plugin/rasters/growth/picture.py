"""Pictures for the dashboard: the changes of each interval, and the image behind them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

import numpy as np
from osgeo import gdal, ogr, osr

from ...errors import VectorError
from ...grid import Grid
from ..image import ImageSource, memory_raster
from ..png import png
from ..raster import crs_of_wkt, gdal_errors_kept, wkt_of
from ..vectors import find_field, open_vector
from ..zones.colors import SHARES
from .features import KINDS, Patches
from .pieces import polygons_of, rings_of
from .units import Units

#: Opacity of the grid, under which the map can be seen.
_OPAQUE = 215

#: Share of the longer side that is left free around the slums.
_MARGIN = 0.03


class ChangePicture:
    """A coarse raster of each interval over the ground where slums are; cells hold the kind's number plus one.

    Patches smaller than a cell show where they cover its middle.
    """

    def __init__(self, bounds: Sequence[float], crs: osr.SpatialReference | None, intervals: int, size: int) -> None:
        """Cover ``bounds`` (min x, min y, max x, max y) in ``crs`` with ``size`` cells along the longer side."""
        x0, y0, x1, y1 = bounds
        side = max(x1 - x0, y1 - y0, 1e-9)
        x0, y0, x1, y1 = x0 - _MARGIN * side, y0 - _MARGIN * side, x1 + _MARGIN * side, y1 + _MARGIN * side
        cell = max(x1 - x0, y1 - y0) / size
        width, height = max(1, round((x1 - x0) / cell)), max(1, round((y1 - y0) / cell))
        self.grid = Grid((x0, cell, 0.0, y1, 0.0, -cell), width, height)
        self.wkt = wkt_of(crs)
        self._rasters = [memory_raster(self.grid, crs, 1, gdal.GDT_Byte) for _ in range(intervals)]
        self._source = ogr.GetDriverByName("Memory").CreateDataSource("patches")
        self._layer = self._source.CreateLayer("patches", crs, ogr.wkbMultiPolygon)

    def burn(self, patches: Patches) -> None:
        """Draw patches."""
        feature = ogr.Feature(self._layer.GetLayerDefn())
        feature.SetGeometry(patches.pieces.geometry())
        self._layer.CreateFeature(feature)
        target = self._rasters[patches.interval]
        with gdal_errors_kept():  # without a CRS GDAL warns that there is none
            gdal.RasterizeLayer(target, [1], self._layer, burn_values=[patches.kind.number + 1])
        self._layer.DeleteFeature(feature.GetFID())

    def cells(self, interval: int) -> np.ndarray:
        """Return an interval's cells, uint8 (rows, columns): 0 where nothing is, else 1 + the kind's number."""
        found = self._rasters[interval].ReadAsArray()
        return np.where(found <= len(KINDS), found, 0).astype(np.uint8)


def change_png(cells: np.ndarray) -> bytes:
    """Return an interval's cells as a grey PNG in which each kind is forty steps brighter than the one before."""
    return png((cells * 40)[np.newaxis])


def background(path: str, picture: ChangePicture) -> bytes:
    """Return an image on the grid of a picture as a JPEG, its bands stretched from the 2nd to the 98th percentile.

    Of an image with three bands or more the first three are red, green and blue; of others the first is grey.

    Raises:
        RasterError: it cannot be read.
    """
    source = ImageSource(path, "image", target_wkt=picture.wkt)
    cells, masked = source.on(picture.grid), source.known(picture.grid)
    source.close()
    known = (cells != (0 if source.nodata is None else source.nodata)).any(axis=0)
    if masked is not None:
        known &= masked
    cells = cells[:3] if len(cells) >= 3 else cells[:1]
    return _jpeg(np.stack([_stretched(band, known) for band in cells]))


def grid_png(path: str, picture: ChangePicture) -> bytes:
    """Return cells or units on the grid of a picture as a PNG, coloured by their share of slum; the rest is clear.

    Raises:
        VectorError: the layer cannot be read, or has no field ``share_pct``.
    """
    dataset, layer = open_vector(path, "grid")
    if find_field(layer, "share_pct") is None:
        raise VectorError(
            f"The grid {layer.GetName()} has no field share_pct. Choose a layer made by Summarize Slums By Grid."
        )
    target, low = memory_raster(picture.grid, crs_of_wkt(picture.wkt), 4, gdal.GDT_Byte), 0.0
    for high, color in SHARES:
        layer.SetAttributeFilter(f"share_pct > {low} AND share_pct <= {high}")
        with gdal_errors_kept():
            gdal.RasterizeLayer(target, [1, 2, 3, 4], layer, burn_values=[*color, _OPAQUE])
        low = high
    del layer, dataset
    return png(target.ReadAsArray())


def _stretched(band: np.ndarray, known: np.ndarray) -> np.ndarray:
    values = band[known & np.isfinite(band)]
    low, high = np.percentile(values, (2, 98)) if values.size else (0.0, 1.0)
    shown = np.clip((band.astype(float) - low) / max(high - low, 1e-9), 0, 1) * 255
    return np.where(known & np.isfinite(shown), shown, 223).astype(np.uint8)


def _jpeg(cells: np.ndarray) -> bytes:
    path = f"/vsimem/{uuid.uuid4().hex}.jpg"
    memory = gdal.GetDriverByName("MEM").Create("", cells.shape[2], cells.shape[1], len(cells), gdal.GDT_Byte)
    memory.WriteArray(cells)
    gdal.GetDriverByName("JPEG").CreateCopy(path, memory, options=["QUALITY=80"])
    file = gdal.VSIFOpenL(path, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(path)
    return content


def outline_paths(units: Units, picture: ChangePicture) -> list[tuple[str, str]]:
    """Return the name and the outline of each unit as an SVG path in cells of a picture, to half a cell."""
    x0, cell, _, y0, _, _ = picture.grid.geotransform
    found = []
    for name, shape in units.outlines():
        rings = [ring for polygon in polygons_of(shape.Simplify(cell / 2)) for ring in rings_of(polygon)]
        points = [[f"{(x - x0) / cell:.1f} {(y0 - y) / cell:.1f}" for x, y in ring] for ring in rings]
        path = "".join(f"M{'L'.join(ring)}" for ring in points)
        found.append((name, path))
    return found
