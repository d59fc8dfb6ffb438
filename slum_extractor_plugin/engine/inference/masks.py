"""The cells that are asked for: in polygons, or where a raster has data."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError  # what opening a warped raster may raise as it is
from rasterio.crs import CRS
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.features import bounds, rasterize
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_geom
from rasterio.windows import Window as RasterioWindow

from ...errors import ParameterError, RasterError, VectorError, brief
from ...grid import Grid, Window
from .bands import alpha_number
from .output_grid import read_crs
from .scene import image_grid

#: CRS of GeoJSON that names none: longitude and latitude on WGS 84, by its standard.
_GEOJSON_CRS = "OGC:CRS84"

#: Stands in for the CRS on both sides where one is unknown.
_ANY_CRS = "EPSG:3857"


@dataclass(frozen=True)
class Polygons:
    """Polygons in the grid's CRS, as GeoJSON geometries, and their bounds (polygons, 4): xmin, ymin, xmax, ymax."""

    shapes: tuple[dict[str, Any], ...]
    boxes: np.ndarray
    grid: Grid

    def __call__(self, window: Window) -> np.ndarray:
        """Return whether the centre of each cell of a window lies in a polygon, (rows, columns) of bool."""
        xmin, ymin, xmax, ymax = self.grid.bounds(window)
        boxes = self.boxes
        near = (boxes[:, 0] <= xmax) & (boxes[:, 2] >= xmin) & (boxes[:, 1] <= ymax) & (boxes[:, 3] >= ymin)
        shapes = [self.shapes[index] for index in np.flatnonzero(near)]
        inside = np.zeros((window.height, window.width), np.uint8)
        if shapes:
            affine = Affine.from_gdal(*self.grid.part(window).geotransform)
            rasterize(shapes, out=inside, transform=affine, default_value=1)
        return inside.astype(bool)


@dataclass(frozen=True)
class RasterMask:
    """A raster that has data where cells are asked for; its path must be open to every worker."""

    path: str
    grid: Grid
    crs: CRS | None

    def __call__(self, window: Window) -> np.ndarray:
        """Return whether the raster has data under each cell of a window, (rows, columns) of bool; by nearest cell.

        Raises:
            RasterError: the raster is damaged or gone.
        """
        where = RasterioWindow(window.column, window.row, window.width, window.height)
        try:
            handle, alpha = self._handle()
            return (handle.read(alpha, window=where) if alpha else handle.read_masks(1, window=where)) != 0
        except (RasterioError, CPLE_BaseError) as error:
            raise RasterError(f"Cannot read the mask {self.path}: {brief(error)}. Repair it.") from error

    def _handle(self) -> tuple[WarpedVRT, int | None]:
        """Return this thread's own handle, as GDAL's are for one thread at a time, and which of its bands is alpha."""
        handles = _handles.__dict__
        if handles.get("of") != self:
            _handles.of, _handles.handle = self, self._opened()
        return _handles.handle

    def _opened(self) -> tuple[WarpedVRT, int | None]:
        source = rasterio.open(self.path)
        alpha = alpha_number(source)
        known = source.crs is not None and self.crs is not None
        kept = {MaskFlags.nodata, MaskFlags.alpha} & set(source.mask_flag_enums[0])  # else the warper loses the mask
        warped = WarpedVRT(
            source,
            src_crs=source.crs if known else _ANY_CRS,
            crs=self.crs if known else _ANY_CRS,
            transform=Affine.from_gdal(*self.grid.geotransform),
            width=self.grid.width,
            height=self.grid.height,
            resampling=Resampling.nearest,
            add_alpha=not kept and alpha is None,
            src_alpha=alpha or 0,
        )
        return warped, alpha


_handles = threading.local()


def open_mask(path: str, grid: Grid, crs: CRS | None) -> Polygons | RasterMask:
    """Return a mask of GeoJSON polygons, or of any raster.

    A raster's NoData lies outside, any of its values inside, 0 too, as in ArcGIS.

    Raises:
        VectorError: the GeoJSON is broken or holds no polygon.
        RasterError: the raster cannot be opened.
    """
    if Path(path).suffix.lower() in (".geojson", ".json"):
        return _polygons(path, grid, crs)
    image_grid(path)
    return RasterMask(path, grid, crs)


def _polygons(path: str, grid: Grid, crs: CRS | None) -> Polygons:
    try:
        content = json.loads(Path(path).read_text(encoding="utf-8"))
        features = content["features"]
        shapes = [part for feature in features if feature["geometry"] for part in _parts(feature["geometry"])]
        own = read_crs(content["crs"]["properties"]["name"] if content.get("crs") else _GEOJSON_CRS)
        shapes = [shape for shape in shapes if shape["type"] in ("Polygon", "MultiPolygon") and shape["coordinates"]]
        if crs is not None and own != crs:
            shapes = transform_geom(own, crs, shapes) if shapes else []
    except (OSError, ValueError, KeyError, TypeError, RasterioError) as error:
        text = f"The mask {path} is not a GeoJSON file of polygons ({brief(error)}). Export it again."
        raise VectorError(text) from error
    if not shapes:
        raise ParameterError(f"The mask {path} holds no polygon, so nothing would be classified. Choose another.")
    return Polygons(tuple(shapes), _boxes(shapes), grid)


def _parts(shape: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a GeoJSON geometry, of a collection each part."""
    if shape["type"] != "GeometryCollection":
        yield shape
        return
    for part in shape["geometries"]:
        yield from _parts(part)


def _boxes(shapes: Sequence[dict[str, Any]]) -> np.ndarray:
    return np.array([bounds(shape) for shape in shapes], float).reshape(-1, 4)
