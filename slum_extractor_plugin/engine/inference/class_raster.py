"""Writing the engine's results: GeoTIFFs that any GIS shows rightly without a project."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import product
from pathlib import Path

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError  # what building overviews raises, which rasterio.errors lacks
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window as RasterioWindow

from ...errors import RasterError
from ...formats.classes import ClassInfo
from ...formats.pam import class_description
from ...grid import Grid, Window
from ...staging import staged_file

#: NoData of class rasters and of the confidence raster; classes whose values need more get the largest of their type.
NODATA = 255


class RasterWriter:
    """An open output of one band; writing is for one thread at a time."""

    def __init__(self, dataset: rasterio.io.DatasetWriter) -> None:
        self._dataset = dataset

    def write(self, window: Window, cells: np.ndarray) -> None:
        """Write cells (rows, columns) into a window.

        Raises:
            RasterError: the disk is full, or the file went away.
        """
        where = RasterioWindow(window.column, window.row, window.width, window.height)
        try:
            self._dataset.write(cells, 1, window=where)
        except RasterioError as error:
            raise RasterError(f"Cannot write the raster: {error}. Check the free space of the disk.") from error


def class_dtype(values: Sequence[int]) -> tuple[str, int]:
    """Return the dtype that holds the class values, and a NoData value that is none of them."""
    if max(values) < NODATA:
        return "uint8", NODATA
    return ("uint16", 65535) if max(values) < 65535 else ("int32", -2147483648)


@contextmanager
def class_raster(path: str, grid: Grid, crs: object, classes: Sequence[ClassInfo]) -> Iterator[RasterWriter]:
    """Create a class raster with colours, names, attribute table, NoData and overviews; it appears when complete."""
    dtype, nodata = class_dtype([info.value for info in classes])
    with staged_file(path) as part:
        with _created(part, grid, crs, dtype, nodata) as dataset:
            if dtype == "uint8":
                colors = {info.value: (*info.color, 255) for info in classes}
                dataset.write_colormap(1, {0: (0, 0, 0, 0), **colors})
            yield RasterWriter(dataset)
        _finish(part, Resampling.mode)
        _describe(part, classes)


@contextmanager
def confidence_raster(path: str, grid: Grid, crs: object) -> Iterator[RasterWriter]:
    """Create a raster of percentages, 0 to 100; it appears when complete."""
    with staged_file(path) as part:
        with _created(part, grid, crs, "uint8", NODATA) as dataset:
            yield RasterWriter(dataset)
        _finish(part, Resampling.average)


def _created(path: Path, grid: Grid, crs: object, dtype: str, nodata: int) -> rasterio.io.DatasetWriter:
    try:
        return rasterio.open(
            path, "w", driver="GTiff", width=grid.width, height=grid.height, count=1, dtype=dtype, nodata=nodata,
            crs=crs, transform=Affine.from_gdal(*grid.geotransform), tiled=True, blockxsize=256, blockysize=256,
            compress="deflate", bigtiff="if_safer", num_threads="all_cpus",
        )
    except RasterioError as error:
        raise RasterError(f"Cannot create {path.name}: {error}. Choose another place for the output.") from error


def _finish(path: Path, resampling: Resampling) -> None:
    """Add overviews, and make sure that all is on the disk: closing a file on a full disk raises nothing."""
    try:
        with rasterio.open(path, "r+") as dataset:
            factors = [2**step for step in range(1, 12) if max(dataset.shape) >> step >= 256]
            if factors:
                dataset.build_overviews(factors, resampling)
        with rasterio.open(path) as dataset:
            complete = _blocks_end(dataset) <= path.stat().st_size
    except (RasterioError, CPLE_BaseError) as error:
        raise _full(path) from error
    if not complete:
        raise _full(path)


def _blocks_end(dataset: rasterio.DatasetReader) -> float:
    """Return where the last block of any level ends in the file, in bytes; infinity if a block was never written."""
    side = dataset.block_shapes[0][0]
    ends = []
    for level, factor in enumerate([1, *dataset.overviews(1)], -1):
        rows, columns = (math.ceil(math.ceil(length / factor) / side) for length in dataset.shape)
        for row, column in product(range(rows), range(columns)):
            offset, size = (
                dataset.get_tag_item(f"BLOCK_{what}_{column}_{row}", "TIFF", 1, None if level < 0 else level)
                for what in ("OFFSET", "SIZE")
            )
            ends.append(math.inf if offset is None else int(offset) + int(size))
    return max(ends)


def _describe(path: Path, classes: Sequence[ClassInfo]) -> None:
    try:
        Path(f"{path}.aux.xml").write_text(class_description(classes), encoding="utf-8")
    except OSError as error:
        raise _full(path) from error


def _full(path: Path) -> RasterError:
    return RasterError(f"{path.name} could not be written to its end. Check the free space of the disk.")
