"""An image as the network takes it: the chosen bands, on a grid of the wanted cell size, window by window."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from ...errors import RasterError, brief
from ...grid import Grid, Window
from .bands import alpha_number
from .mirroring import surrounded

#: Stands in for the CRS of an image that has none, so that it can be resampled; both sides are the same.
_ANY_CRS = "EPSG:3857"


class Scene:
    """An open image; use it as a context manager. Any number of threads may read.

    Args:
        path: anything that GDAL opens.
        bands: zero-based bands that the network takes, in its order.
        grid: the cells to read; None for the image's own. Where it lies beyond the image there is NoData.
        crs: CRS of ``grid``; None for the image's own.
        reflect: whether the scene is mirrored where it has no data and beyond its grid, or 0 there as in ArcGIS.

    Raises:
        RasterError: the image cannot be opened, or has not all of the bands.
    """

    def __init__(
        self, path: str, bands: Sequence[int], grid: Grid | None = None, crs: CRS | None = None, reflect: bool = True
    ) -> None:
        self._path = path
        self._reflect = reflect
        self._bands = [band + 1 for band in bands]
        self._handles: list[_Handle] = []
        self._mine = threading.local()
        self._closed = False
        with _open(path) as source:
            if max(bands) >= source.count:
                raise RasterError(
                    f"The model takes band {max(bands) + 1}, and {path} has {source.count}. Give an image with the "
                    "bands it was trained on."
                )
            self.grid, self.crs = grid or _grid(source), crs or source.crs
            self.dtype = np.dtype(source.dtypes[bands[0]])
            self.blocks = source.block_shapes[bands[0]]

    def __enter__(self) -> Scene:
        return self

    def __exit__(self, *_: object) -> None:
        self._closed = True
        for handle in self._handles:
            handle.close()

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window; where there is no data, and over the grid's edge, it is reflected or 0.

        Returns:
            The cells, (bands, rows, columns) in the image's dtype; and where the image has data, (rows, columns) of
            bool, False beyond its edge too: see :func:`without_nodata`.

        Raises:
            RasterError: the image is damaged.
        """
        inside = window.intersection(self.grid.window)
        try:
            cells, valid = self._handle().read(self._bands, inside)
        except RasterioError as error:
            raise RasterError(
                f"Cannot read {self._path}: {_reason(error)}. The file may be damaged. Copy it again or repair it."
            ) from error
        return surrounded(cells, valid, inside.relative_to(window), window, self._reflect)

    def _handle(self) -> _Handle:
        """Return this thread's own: GDAL's are for one thread at a time."""
        if self._closed:
            raise ValueError("the scene is closed")
        if not hasattr(self._mine, "handle"):
            self._mine.handle = _Handle(self._path, self.grid, self.crs)
            self._handles.append(self._mine.handle)
        return self._mine.handle


class _Handle:
    """An image opened for one thread, seen on a grid."""

    def __init__(self, path: str, grid: Grid, crs: CRS | None) -> None:
        self._source = _open(path)
        own = grid == _grid(self._source) and crs == self._source.crs
        self._dataset = self._source if own else _warped(self._source, grid, crs)
        self._flags = set(self._dataset.mask_flag_enums[0])
        self._alpha = alpha_number(self._source)

    def close(self) -> None:
        self._dataset.close()
        self._source.close()

    def read(self, bands: list[int], window: Window) -> tuple[np.ndarray, np.ndarray]:
        where = RasterioWindow(window.column, window.row, window.width, window.height)
        cells = self._dataset.read(bands, window=where)
        if MaskFlags.all_valid in self._flags:
            masks = np.broadcast_to(np.uint8(255), cells.shape)
        elif MaskFlags.per_dataset in self._flags:
            masks = np.broadcast_to(self._dataset.read_masks(bands[0], window=where), cells.shape)
        else:
            masks = self._dataset.read_masks(bands, window=where)
        if self._alpha is not None:
            masks = masks * (self._dataset.read(self._alpha, window=where) != 0)
        return without_nodata(cells, masks)


def image_grid(path: str) -> tuple[Grid, CRS | None]:
    """Return the cells of an image, and its CRS.

    Raises:
        RasterError: it cannot be opened.
    """
    with _open(path) as source:
        return _grid(source), source.crs


def is_placed(path: str) -> bool:
    """Whether an image has a georeference; one without it has the identity as its transform, in GDAL as in rasterio.

    Raises:
        RasterError: it cannot be opened.
    """
    with _open(path) as source:
        return source.transform != Affine.identity()


def _warped(source: rasterio.DatasetReader, grid: Grid, crs: CRS | None) -> WarpedVRT:
    """Return the image resampled bilinearly to a grid."""
    options = {}
    if crs == source.crs:
        along, down = (own / size for own, size in zip(_grid(source).cell_size, grid.cell_size))
        options = {"XSCALE": along, "YSCALE": down}  # Else GDAL estimates them for each window anew, not always alike.
    return WarpedVRT(
        source,
        src_crs=source.crs or _ANY_CRS,
        crs=crs or _ANY_CRS,
        transform=Affine.from_gdal(*grid.geotransform),
        width=grid.width,
        height=grid.height,
        resampling=Resampling.bilinear,
        **options,
        **_kept_mask(source),
    )


def without_nodata(cells: np.ndarray, masks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return cells (bands, rows, columns) with 0 for NoData, and where there is data, (rows, columns) of bool.

    A cell is NoData when all bands say so: in a bright roof one band may well have the value that stands for NoData.
    Numbers that are not finite are NoData whatever the file says; of floating cells each band is judged by itself.
    """
    seen = masks != 0
    if np.issubdtype(cells.dtype, np.floating):
        seen &= np.isfinite(cells)
        return np.where(seen, cells, 0).astype(cells.dtype), seen.any(axis=0)
    valid = seen.any(axis=0)
    return cells if valid.all() else cells * valid, valid


def _kept_mask(source: rasterio.DatasetReader) -> dict[str, object]:
    """Return what lets NoData come through GDAL's warper, which by itself loses mask bands and spreads NaN."""
    flags = set(source.mask_flag_enums[0])
    alpha = alpha_number(source)
    if alpha is not None:
        return {"src_alpha": alpha}
    if flags == {MaskFlags.all_valid} and np.issubdtype(source.dtypes[0], np.floating):
        return {"src_nodata": np.nan, "nodata": np.nan}
    return {"add_alpha": True} if flags in ({MaskFlags.per_dataset}, {MaskFlags.all_valid}) else {}


def _open(path: str) -> rasterio.DatasetReader:
    try:
        return rasterio.open(path)
    except RasterioError as error:
        raise RasterError(f"Cannot open the image {path}: {error}. Check the path and format.") from error


def _grid(source: rasterio.DatasetReader) -> Grid:
    grid = Grid(tuple(source.transform.to_gdal()), source.width, source.height)
    if not grid.tells_cells_apart:
        raise RasterError(
            f"The georeference of {source.name} gives its cells no usable size: its geotransform is "
            f"{grid.geotransform}. Assign the right one."
        )
    return grid


def _reason(error: RasterioError) -> str:
    """Return what GDAL says, where rasterio says only that there was an error before this one."""
    return brief(error.__cause__ or error).rstrip(".")
