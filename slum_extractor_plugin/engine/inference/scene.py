"""An image as the network takes it: the chosen bands, on a grid of the wanted cell size, window by window."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import rasterio
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from ...errors import RasterError
from ...grid import Grid, Window

#: Stands in for the CRS of an image that has none, so that it can be resampled; both sides are the same.
_ANY_CRS = "EPSG:3857"


class Scene:
    """An open image; use it as a context manager. Reading is for one thread at a time.

    Args:
        path: anything that GDAL opens.
        bands: zero-based bands that the network takes, in its order.
        cell_size: side of the cells to read, in units of the CRS; None for the image's own.
        reflect: whether the image is mirrored beyond its edge, or 0 as in ArcGIS.

    Raises:
        RasterError: the image cannot be opened, or has not all of the bands.
    """

    def __init__(self, path: str, bands: Sequence[int], cell_size: float | None = None, reflect: bool = True) -> None:
        self._source = _open(path)
        if max(bands) >= self._source.count:
            count = self._source.count
            self._source.close()
            raise RasterError(
                f"The model takes band {max(bands) + 1}, and {path} has {count}. Give an image with the bands it was "
                "trained on."
            )
        self._beyond = "reflect" if reflect else "constant"
        self._bands = [band + 1 for band in bands]
        self.source_grid = _grid(self._source)
        self.grid = self.source_grid if cell_size is None else self.source_grid.at_cell_size(cell_size)
        self.crs = self._source.crs
        self._dataset = self._source if self.grid == self.source_grid else self._resampled()

    def __enter__(self) -> Scene:
        return self

    def __exit__(self, *_: object) -> None:
        self._dataset.close()
        self._source.close()

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read a window; over the image's edge it is reflected or 0.

        Returns:
            The cells, (bands, rows, columns) in the image's dtype, 0 where there is NoData; and where the image has
            data, (rows, columns) of bool, False beyond its edge too: see :func:`without_nodata`.

        Raises:
            RasterError: the image is damaged.
        """
        inside = window.intersection(self.grid.window)
        where = RasterioWindow(inside.column, inside.row, inside.width, inside.height)
        try:
            cells = self._dataset.read(self._bands, window=where)
            masks = self._dataset.read_masks(self._bands, window=where)
        except RasterioError as error:
            raise RasterError(
                f"Cannot read {self._source.name}: {error}. The file may be damaged; copy it anew or repair it."
            ) from error
        cells, valid = without_nodata(cells, masks)
        if inside == window:
            return cells, valid
        place = inside.relative_to(window)
        margins = ((place.row, window.height - place.bottom), (place.column, window.width - place.right))
        return np.pad(cells, ((0, 0), *margins), mode=self._beyond), np.pad(valid, margins)

    def _resampled(self) -> WarpedVRT:
        crs = self.crs or _ANY_CRS
        along, down = (own / size for own, size in zip(self.source_grid.cell_size, self.grid.cell_size))
        return WarpedVRT(
            self._source, src_crs=crs, crs=crs, transform=Affine.from_gdal(*self.grid.geotransform),
            width=self.grid.width, height=self.grid.height, resampling=Resampling.bilinear,
            XSCALE=along, YSCALE=down,  # Else GDAL estimates them for each window anew, a little differently.
            **_kept_mask(self._source),
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
    return cells * valid, valid


def _kept_mask(source: rasterio.DatasetReader) -> dict[str, object]:
    """Return what lets NoData come through GDAL's warper, which by itself loses mask bands and spreads NaN."""
    flags = set(source.mask_flag_enums[0])
    if flags == {MaskFlags.per_dataset}:
        return {"add_alpha": True}
    if flags == {MaskFlags.all_valid} and np.issubdtype(source.dtypes[0], np.floating):
        return {"src_nodata": np.nan, "nodata": np.nan}
    return {}


def _open(path: str) -> rasterio.DatasetReader:
    try:
        return rasterio.open(path)
    except RasterioError as error:
        raise RasterError(f"Cannot open the image {path}: {error}. Check the path and format.") from error


def _grid(source: rasterio.DatasetReader) -> Grid:
    return Grid(tuple(source.transform.to_gdal()), source.width, source.height)
