"""Writing the engine's results: rasters that any GIS shows rightly without a project."""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
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

from ... import provenance
from ...errors import RasterError
from ...formats.classes import ClassInfo
from ...formats.pam import class_description
from ...formats.raster_formats import raster_format
from ...grid import Grid, Window
from ...jobs.keywords import STANDARD
from ...threads import require_room
from .raster_output import raster_output

#: NoData of class rasters and of rasters of percentages; classes whose values need more get the largest of their type.
NODATA = 255


#: Side of the result's blocks, in cells.
_BLOCK = 256


class RasterWriter:
    """An open output of one band; writing is for one thread at a time.

    Windows come row of tiles by row of tiles. They are collected into whole rows of blocks and written in the file's
    own order: each block is compressed once, and the file's bytes follow from its cells alone.

    Attributes:
        counts: how often each value was written.
    """

    def __init__(self, dataset: rasterio.io.DatasetWriter) -> None:
        self._dataset = dataset
        self._rows = np.empty((0, dataset.width), dataset.dtypes[0])
        self._top = self._missing = 0
        self.counts: Counter[int] = Counter()

    def write(self, window: Window, cells: np.ndarray) -> None:
        """Write cells (rows, columns) into a window that does not reach above rows that are complete.

        Raises:
            RasterError: the disk is full, or the file went away.
        """
        more = window.bottom - self._top - len(self._rows)
        if more > 0:
            self._rows = np.concatenate([self._rows, np.empty((more, self._dataset.width), self._rows.dtype)])
            self._missing += more * self._dataset.width
        self._rows[window.row - self._top : window.bottom - self._top, window.column : window.right] = cells
        self._missing -= cells.size
        self.counts.update(_counted(cells))
        if not self._missing:
            self._flush()

    def _flush(self) -> None:
        """Write the rows that fill blocks; keep the rest, which the next row of tiles will fill."""
        height = len(self._rows)
        if self._top + height < self._dataset.height:
            height -= height % _BLOCK
        where = RasterioWindow(0, self._top, self._dataset.width, height)
        try:
            if height:
                self._dataset.write(self._rows[:height], 1, window=where)
        except RasterioError as error:
            raise RasterError(f"Cannot write the raster: {error}. Check the free space of the disk.") from error
        self._rows = self._rows[height:].copy()
        self._top += height


def _counted(cells: np.ndarray) -> dict[int, int]:
    """Return how often each value occurs; counting by value is ten times as fast as sorting."""
    if cells.dtype == np.uint8:
        counts = np.bincount(cells.ravel(), minlength=256)
        values = np.flatnonzero(counts)
        return dict(zip(values.tolist(), counts[values].tolist()))
    return {int(value): int(count) for value, count in zip(*np.unique(cells, return_counts=True))}


def class_dtype(values: Sequence[int]) -> tuple[str, int]:
    """Return the dtype that holds the class values, and a NoData value that is none of them."""
    if max(values) < NODATA:
        return "uint8", NODATA
    return ("uint16", 65535) if max(values) < 65535 else ("int32", -2147483648)


@contextmanager
def class_raster(
    path: str,
    grid: Grid,
    crs: object,
    classes: Sequence[ClassInfo],
    layout: str = STANDARD,
    tags: Mapping[str, str] | None = None,
) -> Iterator[RasterWriter]:
    """Create a class raster with colours, names, attribute table, NoData and overviews; it appears when complete.

    ``tags`` become its metadata, by name.
    """
    dtype, nodata = class_dtype([info.value for info in classes])
    with raster_output(path, dtype, grid, crs, layout, Resampling.mode) as part:
        with _created(part, grid, crs, dtype, nodata) as dataset:
            if dtype == "uint8":
                colors = {info.value: (*info.color, 255) for info in classes}
                dataset.write_colormap(1, {0: (0, 0, 0, 0), **colors})
            dataset.update_tags(**(tags or {}), **provenance.tags())
            writer = RasterWriter(dataset)
            yield writer
        _finish(part, Resampling.mode, _statistics(writer.counts, nodata))
        _describe(part, classes, raster_format(path).row_by_value)


@contextmanager
def percent_raster(
    path: str, grid: Grid, crs: object, layout: str = STANDARD, tags: Mapping[str, str] | None = None
) -> Iterator[RasterWriter]:
    """Create a raster of percentages, 0 to 100; it appears when complete. ``tags`` become its metadata, by name."""
    with raster_output(path, "uint8", grid, crs, layout, Resampling.average) as part:
        with _created(part, grid, crs, "uint8", NODATA) as dataset:
            dataset.update_tags(**(tags or {}), **provenance.tags())
            writer = RasterWriter(dataset)
            yield writer
        _finish(part, Resampling.average, _statistics(writer.counts, NODATA))


def _created(path: Path, grid: Grid, crs: object, dtype: str, nodata: int) -> rasterio.io.DatasetWriter:
    require_room(os.cpu_count() or 1)  # where its threads cannot begin, GDAL waits for them for ever as it closes
    try:
        return rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=grid.width,
            height=grid.height,
            count=1,
            dtype=dtype,
            nodata=nodata,
            crs=crs,
            transform=Affine.from_gdal(*grid.geotransform),
            tiled=True,
            blockxsize=_BLOCK,
            blockysize=_BLOCK,
            compress="deflate",
            bigtiff="if_safer",
            num_threads="all_cpus",
        )
    except RasterioError as error:
        raise RasterError(f"Cannot create {path.name}: {error}. Choose another place for the output.") from error


def _statistics(counts: Counter[int], nodata: int) -> dict[str, str]:
    """Return GDAL's names and values of the statistics of the cells that are not NoData; none if there is no cell."""
    values = np.array([value for value in counts if value != nodata], float)
    if not values.size:
        return {}
    weights = np.array([counts[int(value)] for value in values], float)
    mean = np.average(values, weights=weights)
    deviation = math.sqrt(np.average((values - mean) ** 2, weights=weights))
    names = ("MINIMUM", "MAXIMUM", "MEAN", "STDDEV", "VALID_PERCENT")
    share = 100 * weights.sum() / counts.total()
    numbers = (values.min(), values.max(), mean, deviation, share)
    return {f"STATISTICS_{name}": f"{number:.12g}" for name, number in zip(names, numbers)}


def _finish(path: Path, resampling: Resampling, statistics: dict[str, str]) -> None:
    """Add statistics and overviews; make sure that all is on the disk, as closing on a full disk raises nothing."""
    try:
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(1, **statistics)
            factors = [2**step for step in range(1, 12) if max(dataset.shape) >> step >= 256]
            if factors:
                dataset.build_overviews(factors, resampling)
        with rasterio.open(path) as dataset:
            complete = _blocks_end(dataset) <= path.stat().st_size
    except (RasterioError, CPLE_BaseError, TypeError) as error:  # TypeError: it is gone, or no GeoTIFF any more
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


def _describe(path: Path, classes: Sequence[ClassInfo], row_by_value: bool) -> None:
    try:
        Path(f"{path}.aux.xml").write_text(class_description(classes, row_by_value), encoding="utf-8")
    except OSError as error:
        raise _full(path) from error


def _full(path: Path) -> RasterError:
    return RasterError(
        f"{path.name} could not be written completely. Check that its folder exists and the disk has free space."
    )
