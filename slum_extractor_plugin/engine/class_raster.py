"""Writing the engine's results: GeoTIFFs that any GIS shows rightly without a project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window as RasterioWindow

from ..errors import RasterError
from ..formats.classes import ClassInfo
from ..formats.pam import class_description
from ..grid import Grid, Window
from ..staging import staged_file

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
        _add_overviews(part, Resampling.mode)
        Path(f"{part}.aux.xml").write_text(class_description(classes), encoding="utf-8")


@contextmanager
def confidence_raster(path: str, grid: Grid, crs: object) -> Iterator[RasterWriter]:
    """Create a raster of percentages, 0 to 100; it appears when complete."""
    with staged_file(path) as part:
        with _created(part, grid, crs, "uint8", NODATA) as dataset:
            yield RasterWriter(dataset)
        _add_overviews(part, Resampling.average)


def _created(path: Path, grid: Grid, crs: object, dtype: str, nodata: int) -> rasterio.io.DatasetWriter:
    try:
        return rasterio.open(
            path, "w", driver="GTiff", width=grid.width, height=grid.height, count=1, dtype=dtype, nodata=nodata,
            crs=crs, transform=Affine.from_gdal(*grid.geotransform), tiled=True, blockxsize=256, blockysize=256,
            compress="deflate", bigtiff="if_safer", num_threads="all_cpus",
        )
    except RasterioError as error:
        raise RasterError(f"Cannot create {path.name}: {error}. Choose another place for the output.") from error


def _add_overviews(path: Path, resampling: Resampling) -> None:
    with rasterio.open(path, "r+") as dataset:
        factors = [2**step for step in range(1, 12) if max(dataset.shape) >> step >= 256]
        if factors:
            dataset.build_overviews(factors, resampling)
