"""Several rasters as one: a virtual mosaic on the grid of the first, in its CRS."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal

from ..errors import RasterError
from ..formats.bands import check_same_order
from .image import ImageSource, bands_of, is_turned
from .raster import gdal_errors_kept, gdal_reason, open_raster
from .vectors import transformation

_SUFFIXES = {".tif", ".tiff", ".vrt", ".img", ".jp2", ".png", ".jpg", ".jpeg", ".mrf", ".ecw", ".sid"}


def rasters_in(path: str | os.PathLike) -> list[str]:
    """Return the rasters that ``path`` means: itself, or those in it when it is a folder.

    Raises:
        RasterError: the folder holds no raster.
    """
    if not Path(path).is_dir():
        return [os.fspath(path)]
    found = sorted(str(file) for file in Path(path).iterdir() if file.suffix.lower() in _SUFFIXES)
    if not found:
        raise RasterError(f"The folder {os.fspath(path)} holds no raster. Choose a raster or a folder of rasters.")
    return found


def mosaicked(paths: Sequence[str], folder: Path, name: str = "mosaic") -> str:
    """Return a raster of all ``paths``: the only one, or a VRT in ``folder``, in which earlier rasters lie on top.

    Raises:
        RasterError: a raster cannot be read, or they do not go together.
    """
    if len(paths) == 1:
        return paths[0]
    images = [ImageSource(path) for path in paths]
    require_alike(images)
    first = images[0]
    if is_turned(first.grid) or first.grid.geotransform[5] > 0:
        raise RasterError(f"A mosaic starts from a north-up raster, and {first.path} is not. Warp it first.")
    if any(image.order != first.order for image in images):
        raise RasterError(
            f"The alpha band of a raster is at another position than in {first.path}. Move it to the end."
        )
    boxes = [_warped(image, first, folder / f"{name}_{index}.vrt") for index, image in enumerate(images)]
    return _built(list(reversed(boxes)), first, folder / f"{name}.vrt")


def require_alike(images: Sequence[ImageSource]) -> None:
    """Refuse images that cannot share a chip folder.

    Raises:
        RasterError: they differ in the number of bands or the data type.
        ParameterError: their bands come in different orders.
    """
    first = images[0]
    for image in images[1:]:
        if (image.bands, image.data_type) != (first.bands, first.data_type):
            raise RasterError(
                f"{image.path} has {image.bands} bands of type {image.dtype.name}, and {first.path} has {first.bands} "
                f"of type {first.dtype.name}. Rasters that are cut together need the same."
            )
        check_same_order(first.known_bands, image.known_bands, (first.path, image.path))


def _warped(image: ImageSource, first: ImageSource, path: Path) -> str:
    """Return an image in the CRS and cell size of the first: itself, or a VRT that warps it."""
    same_cells = all(math.isclose(a, b, rel_tol=1e-6) for a, b in zip(image.grid.cell_size, first.grid.cell_size))
    if transformation(image.crs, first.crs) is None and same_cells and not is_turned(image.grid):
        return image.path
    x, y = first.grid.cell_size
    with gdal_errors_kept():
        try:
            warped = gdal.Warp(
                str(path),
                image.path,
                format="VRT",
                dstSRS=first.wkt,
                xRes=x,
                yRes=y,
                resampleAlg=gdal.GRA_Bilinear,
                targetAlignedPixels=True,
            )
        except RuntimeError:
            warped = None
        reason = gdal_reason()
    if warped is None:
        raise RasterError(f"Cannot bring {image.path} to the CRS of {first.path}: {reason}. Check its CRS.")
    return str(path)


def _built(paths: list[str], first: ImageSource, path: Path) -> str:
    """Build the VRT, its cells those of the first image continued in all directions."""
    bounds = [ImageSource(each).grid.bounds() for each in paths]
    xmins, ymins, xmaxs, ymaxs = zip(*bounds)
    left, top = first.grid.cell(min(xmins), max(ymaxs))
    right, bottom = first.grid.cell(max(xmaxs), min(ymins))
    xmin, ymax = first.grid.position(math.floor(left + 1e-6), math.floor(top + 1e-6))
    xmax, ymin = first.grid.position(math.ceil(right - 1e-6), math.ceil(bottom - 1e-6))
    x, y = first.grid.cell_size
    with gdal_errors_kept():
        try:
            mosaic = gdal.BuildVRT(
                str(path),
                paths,
                resolution="user",
                xRes=x,
                yRes=y,
                outputBounds=(xmin, ymin, xmax, ymax),
                resampleAlg=gdal.GRIORA_Bilinear,
            )
        except RuntimeError:
            mosaic = None
        reason = gdal_reason()
    if mosaic is None:
        raise RasterError(f"Cannot join the rasters: {reason}. Check that they have the same bands and CRS.")
    for index, band in enumerate(bands_of(open_raster(first.path))):  # which GDAL before 3.9 leaves out
        mosaic.GetRasterBand(index + 1).SetDescription(band.name)
    mosaic.FlushCache()
    return str(path)
