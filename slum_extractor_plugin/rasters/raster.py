"""Opening, describing, reading and creating rasters with GDAL, each failure as one plain sentence.

GDAL's exceptions are a switch of the whole process, which inside QGIS belongs to everybody: this module works with the
switch on or off and leaves it alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

import numpy as np
from osgeo import gdal, osr

from ..errors import RasterError
from ..formats.chips import OVERVIEW_FILE
from ..grid import Geotransform, Grid, Window
from .signed_bytes import has_signed_bytes, widened

#: GDAL's cache and compression threads come from here, so that every output of the toolbox is made alike.
CREATION_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS")

#: For class values, which are no quantities: a predictor makes such files larger, and levels above 4 only slower (land
#: cover: a third of the time of the default and four fifths of the size of CREATION_OPTIONS).
CLASS_CREATION_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=4", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS")

#: GDAL's geotransform of a raster that lies nowhere; it is not written.
UNPLACED: Geotransform = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)

#: GDAL's names for the CRS of a GeoPackage's layer without one.
_UNDEFINED = ("Undefined geographic SRS", "Undefined Cartesian SRS", "Undefined SRS")

_NORTH_UP_CELLS: Geotransform = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def open_raster(path: str | os.PathLike, what: str = "raster", drivers: Sequence[str] = ()) -> gdal.Dataset:
    """Open a raster for reading; ``what`` names its role in the sentence of a failure.

    Bytes that are signed (before GDAL 3.7 a note beside unsigned ones) are read as Int16.

    Args:
        path: as GDAL opens it, or QGIS's ``file|option:KEY=VALUE``.
        what: the role of the raster.
        drivers: those that may open it, if it is a chip; all where there are none.

    Raises:
        RasterError: there is no such file, GDAL cannot read it, or only control points or RPCs say where it lies.
    """
    path = os.fspath(path)
    file, *options = [path] if drivers else path.split("|option:")  # QGIS writes options; a chip's name has none
    with gdal_errors_kept():
        try:
            dataset = gdal.OpenEx(file, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, [*drivers], options)
        except RuntimeError:
            dataset = None
        reason = gdal_reason()
    if dataset is None or dataset.RasterCount == 0:
        raise RasterError(f"Cannot open the {what} {path}: {reason or 'it holds no raster'}. Check the path.")
    if drivers and dataset.GetMetadataItem(*OVERVIEW_FILE) is not None:
        raise RasterError(f"The {what} {path} names another file as its overviews. Export the chips again.")
    _require_warped(dataset, file, what)
    return widened(dataset) if has_signed_bytes(dataset) else dataset


def path_of(dataset: gdal.Dataset) -> str:
    """Return the path of a raster that was opened by :func:`open_raster`, to quote or to look for files beside it."""
    name = dataset.GetDescription()
    virtual = not name or name.startswith("<VRTDataset")
    return next(iter(dataset.GetFileList() or []), "raster") if virtual else name


def _require_warped(dataset: gdal.Dataset, path: str, what: str) -> None:
    """Refuse a raster whose cells have no place without a warp: pixel coordinates are not metres.

    Raises:
        RasterError: it has control points, RPCs or a geolocation array, and no geotransform.
    """
    if dataset.GetGeoTransform(can_return_null=True) is not None:
        return
    if dataset.GetGCPCount():
        by, option = "ground control points (GCPs)", "-tps" if dataset.GetGCPCount() > 10 else "-order 1"
    elif dataset.GetMetadata("RPC"):
        by, option = "rational polynomial coefficients (RPCs)", "-rpc"
    elif dataset.GetMetadata("GEOLOCATION"):
        by, option = "a geolocation array", "-geoloc"
    else:
        return
    name, ending = os.path.splitext(os.path.basename(path))
    crs = dataset.GetGCPSpatialRef() if dataset.GetGCPCount() else None
    target = "EPSG:" + crs.GetAuthorityCode(None) if crs and crs.GetAuthorityName(None) == "EPSG" else "EPSG:CODE"
    command = f'gdalwarp {option} -r near -t_srs {target} "{path}" "{name}_warped{ending or ".tif"}"'
    raise RasterError(
        f"Only {by} say where the {what} {path} is, so its cells have no position on the map yet. Warp it first, with "
        f"{command} (-r bilinear for an image), or with Warp (reproject) in QGIS, and use the result."
    )


def grid_of(dataset: gdal.Dataset) -> Grid:
    """Return where the cells of a raster lie; without georeference cells count from the upper left corner.

    Raises:
        RasterError: by its geotransform its cells have no size, or none that can be told apart.
    """
    geotransform = dataset.GetGeoTransform(can_return_null=True)
    grid = Grid(tuple(geotransform or _NORTH_UP_CELLS), dataset.RasterXSize, dataset.RasterYSize)
    if not grid.tells_cells_apart:
        raise RasterError(
            f"The georeference of {path_of(dataset)} gives its cells no usable size: its geotransform is "
            f"{grid.geotransform}. Assign the right one."
        )
    return grid


def crs_of(dataset: gdal.Dataset) -> osr.SpatialReference | None:
    """Return the CRS with x, y axis order, or None when the raster has none."""
    return in_xy_order(dataset.GetSpatialRef())


def in_xy_order(crs: osr.SpatialReference | None) -> osr.SpatialReference | None:
    """Return a copy of a CRS whose coordinates are x, y, whatever order its authority gives them.

    None for None, and for the placeholders that GeoPackages have instead of no CRS: their coordinates are plane.
    """
    if crs is not None and crs.GetName() in _UNDEFINED:
        return None
    if crs is not None:
        crs = crs.Clone()
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def wkt_of(crs: osr.SpatialReference | None) -> str | None:
    """Return a CRS as text, which may pass between threads; before GDAL 3.10 the object must not."""
    return None if crs is None else crs.ExportToWkt(["FORMAT=WKT2_2018"])


def crs_of_wkt(wkt: str | None) -> osr.SpatialReference | None:
    """Return the CRS of a text, with x, y axis order, or None."""
    return None if wkt is None else in_xy_order(osr.SpatialReference(wkt))


def read(source: gdal.Dataset | gdal.Band, window: Window) -> np.ndarray:
    """Read a window that lies within the raster: (rows, columns) of a band, (bands, rows, columns) of a dataset.

    Raises:
        RasterError: the file is damaged or went away.
    """
    with gdal_errors_kept():
        try:
            array = source.ReadAsArray(window.column, window.row, window.width, window.height)
        except RuntimeError:
            array = None
        reason = gdal_reason()
    if array is None:
        raise RasterError(f"Cannot read the raster: {reason}. The file may be damaged; copy it again or repair it.")
    if isinstance(source, gdal.Dataset) and array.ndim == 2:
        array = array[np.newaxis]
    return array


def write(band: gdal.Band, window: Window, array: np.ndarray) -> None:
    """Write ``array`` (rows, columns) into ``window`` of a band.

    Raises:
        RasterError: the disk is full or the file is not writable.
    """
    with gdal_errors_kept():
        try:
            failed = band.WriteArray(array, window.column, window.row) != gdal.CE_None
        except RuntimeError:
            failed = True
        reason = gdal_reason()
    if failed:
        raise RasterError(f"Cannot write the raster: {reason}. Check the free space of the disk.")


def close(dataset: gdal.Dataset) -> None:
    """Flush a raster that was written.

    Raises:
        RasterError: what was still in memory could not be written, mostly because the disk is full.
    """
    with gdal_errors_kept():
        gdal.ErrorReset()
        try:
            dataset.FlushCache()
            failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        except RuntimeError:
            failed = True
        reason = gdal_reason()
    if failed:
        raise RasterError(f"Cannot finish the raster: {reason}. Check the free space of the disk.")


def class_band(dataset: gdal.Dataset, what: str = "class raster") -> gdal.Band:
    """Return the first band of a raster of integer class values.

    Raises:
        RasterError: its values are not integers.
    """
    band = dataset.GetRasterBand(1)
    if not np.issubdtype(numpy_type(band), np.integer):
        raise RasterError(
            f"The {what} {path_of(dataset)} holds {gdal.GetDataTypeName(band.DataType)} values, "
            "and classes are integers. Convert it to an integer type first."
        )
    return band


def numpy_type(band: gdal.Band) -> np.dtype:
    """Return the numpy dtype of a band."""
    from osgeo import gdal_array

    return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))


def integer_nodata(band: gdal.Band) -> int | None:
    """Return the NoData value of an integer band; None when it has none that a cell of its type can have."""
    value = band.GetNoDataValue()
    limits = np.iinfo(numpy_type(band))
    if value is None or value != value or not limits.min <= value <= limits.max or int(value) != value:
        return None
    return int(value)


def nodata_of(band: gdal.Band) -> float | None:
    """Return the NoData value of a band of any type; None when it has none that a cell of its type can have."""
    kind = numpy_type(band)
    if kind.kind in "iu":
        return integer_nodata(band)
    value = band.GetNoDataValue()
    return float(np.float32(value)) if value is not None and kind in (np.float32, np.complex64) else value


def require_range(cells: np.ndarray, least: int, most: int, path: str) -> None:
    """Refuse whole numbers that what they are written to cannot hold; wrapped around they would be other classes.

    Raises:
        RasterError: a cell is below ``least`` or above ``most``.
    """
    if cells.size and not (least <= int(cells.min()) and int(cells.max()) <= most):
        raise RasterError(
            f"The raster {path} has values from {cells.min()} to {cells.max()}, and a field holds whole numbers from "
            f"{least} to {most}. Reclassify the raster to smaller numbers."
        )


def create_raster(
    path: str | os.PathLike,
    grid: Grid,
    crs: osr.SpatialReference | None,
    data_type: int,
    bands: int = 1,
    nodata: float | None = None,
    options: Iterable[str] = CREATION_OPTIONS,
) -> gdal.Dataset:
    """Create a GeoTIFF on ``grid``, tiled and compressed; ``data_type`` is GDAL's (``gdal.GDT_Byte``...).

    Raises:
        RasterError: the file cannot be made.
    """
    with gdal_errors_kept():
        try:
            dataset = gdal.GetDriverByName("GTiff").Create(
                os.fspath(path), grid.width, grid.height, bands, data_type, list(options)
            )
        except RuntimeError:
            dataset = None
        reason = gdal_reason()
    if dataset is None:
        raise RasterError(f"Cannot create {path}: {reason}. Choose another place for the output.")
    place(dataset, grid, crs, nodata)
    return dataset


def place(dataset: gdal.Dataset, grid: Grid, crs: osr.SpatialReference | None, nodata: float | None = None) -> None:
    """Say of a new raster where its cells lie, and what NoData is in all its bands."""
    if grid.geotransform != UNPLACED:
        dataset.SetGeoTransform(grid.geotransform)
    if crs is not None:
        dataset.SetSpatialRef(crs)
    if nodata is not None:
        for index in range(dataset.RasterCount):
            dataset.GetRasterBand(index + 1).SetNoDataValue(nodata)


def gdal_version() -> str:
    """Return the version of the GDAL that QGIS brings, such as ``3.6.2``."""
    return gdal.VersionInfo("RELEASE_NAME")


def gdal_reason() -> str:
    """Return GDAL's last message on one line, to quote in a sentence; some of its messages run over several."""
    return " ".join(gdal.GetLastErrorMsg().split())[:300].rstrip(".")


class gdal_errors_kept:  # noqa: N801 (used as a context manager, reads as a phrase)
    """Keep GDAL's messages off the console, and the last one readable, while a call is made."""

    def __enter__(self) -> None:
        gdal.ErrorReset()
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        gdal.PopErrorHandler()
