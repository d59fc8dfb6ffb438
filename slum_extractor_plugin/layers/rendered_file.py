"""The temporary GeoTIFF that a layer of a server is rendered into."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterBlock, QgsRasterDataProvider
from qgis.PyQt.QtGui import QImage

from ..errors import RasterError
from .crs import crs_text
from .service_grid import ServiceGrid

#: GDAL's types, whose numbers are those of QGIS's, as numpy names them.
_DTYPES = {
    gdal.GDT_Byte: "uint8",
    gdal.GDT_UInt16: "uint16",
    gdal.GDT_Int16: "int16",
    gdal.GDT_UInt32: "uint32",
    gdal.GDT_Int32: "int32",
    gdal.GDT_Float32: "float32",
    gdal.GDT_Float64: "float64",
}

_OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER")


class RenderedFile:
    """A GeoTIFF that is written block by block: of an image red, green and blue and a mask, otherwise all bands."""

    def __init__(
        self, path: str, grid: ServiceGrid, crs: QgsCoordinateReferenceSystem, numbers: QgsRasterDataProvider | None
    ) -> None:
        """Make the file; ``numbers`` gives the bands of a layer that is not an image, None is for images.

        Raises:
            RasterError: it cannot be written, or has bands of a type that GDAL does not have.
        """
        self._path = path
        kind = gdal.GDT_Byte if numbers is None else int(getattr(numbers.dataType(1), "value", numbers.dataType(1)))
        if kind not in _DTYPES:
            raise RasterError(f"The bands of the layer are of type {kind} of QGIS. Save it as GeoTIFF.")
        self._dtype, bands = np.dtype(_DTYPES[kind]), 3 if numbers is None else numbers.bandCount()
        _check_room(Path(path).parent, grid.width * grid.height * bands * self._dtype.itemsize)
        options = [*_OPTIONS, "PHOTOMETRIC=RGB"] if numbers is None else list(_OPTIONS)
        self._dataset = gdal.GetDriverByName("GTiff").Create(path, grid.width, grid.height, bands, kind, options)
        if self._dataset is None:
            raise RasterError(f"{path} cannot be written: {gdal.GetLastErrorMsg()}. Free some space on the disk.")
        self._describe(grid, crs, numbers)

    def _describe(
        self, grid: ServiceGrid, crs: QgsCoordinateReferenceSystem, numbers: QgsRasterDataProvider | None
    ) -> None:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs_text(crs))
        self._dataset.SetGeoTransform(grid.geotransform)
        self._dataset.SetSpatialRef(reference)
        self._mask = None
        if numbers is None:
            before = gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK")
            gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")  # one file
            self._dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
            gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", before)
            self._mask = self._dataset.GetRasterBand(1).GetMaskBand()
        elif numbers.sourceHasNoDataValue(1):
            self._dataset.GetRasterBand(1).SetNoDataValue(numbers.sourceNoDataValue(1))

    def __enter__(self) -> RenderedFile:
        """Return the file, for ``with``."""
        return self

    def __exit__(self, *_: object) -> None:
        """Write what is left and close."""
        self._mask = None
        self._dataset = None

    def cells_of(self, block: QgsRasterBlock) -> np.ndarray:
        """Return the cells of a block: (rows, columns), of an image (rows, columns, 4) with alpha."""
        shape = (block.height(), block.width())
        if self._mask is None:
            return np.frombuffer(bytes(block.data()), self._dtype).reshape(shape)
        image = block.image().convertToFormat(QImage.Format.Format_RGBA8888)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        return np.frombuffer(bytes(bits), np.uint8).reshape(*shape, 4)

    def put(self, band: int, column: int, row: int, cells: np.ndarray) -> bool:
        """Write the cells of a block, of an image all bands; return whether any of them is valid.

        Raises:
            RasterError: the disk is full.
        """
        if self._mask is None:
            self._write(self._dataset.GetRasterBand(band), cells, column, row)
            nodata = self._dataset.GetRasterBand(1).GetNoDataValue()
            return bool((cells != nodata).any()) if nodata is not None else True
        valid = cells[..., 3] != 0
        for index in range(3):
            self._write(self._dataset.GetRasterBand(index + 1), np.where(valid, cells[..., index], 0), column, row)
        self._write(self._mask, valid.astype(np.uint8) * 255, column, row)
        return bool(valid.any())

    def _write(self, band: gdal.Band, cells: np.ndarray, column: int, row: int) -> None:
        try:
            failed = band.WriteArray(cells, column, row) != gdal.CE_None
        except RuntimeError:
            failed = True
        if failed:
            raise RasterError(f"{self._path} cannot be written: {gdal.GetLastErrorMsg()}. Free some space on the disk.")


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise RasterError(
            f"Rendering takes up to {needed / 1e9:.1f} GB, and {folder} has {free / 1e9:.1f} GB. Choose a smaller "
            "EXTENT, or a larger CELL_SIZE."
        )
