"""Writing the files of one chip: image and label rasters, and the world file beside an image."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ...errors import ParameterError, RasterError
from ...formats.bands import Band, alpha_band
from ...grid import Grid
from ..image import ImageSource, memory_raster
from ..raster import UNPLACED, crs_of_wkt, gdal_errors_kept, gdal_reason
from .tiff import TiffTemplate, holds


@dataclass(frozen=True)
class ChipFormat:
    """A format of image chips: GDAL's driver, the suffixes of chip and world file, and what it can hold."""

    driver: str
    suffix: str
    world_suffix: str
    options: tuple[str, ...] = ()
    most_bands: int | None = None


#: By ArcGIS's keyword. TIFF chips are not compressed: images hardly shrink, and are read many times while a network
#: trains. Three bands of 8 bits is ArcGIS's limit for PNG too, and keeps alpha from meaning something.
CHIP_FORMATS = {
    "TIFF": ChipFormat("GTiff", ".tif", ".tfw"),
    "PNG": ChipFormat("PNG", ".png", ".pgw", most_bands=3),
    "JPEG": ChipFormat("JPEG", ".jpg", ".jgw", ("QUALITY=95",), most_bands=3),
    "MRF": ChipFormat("MRF", ".mrf", ".mrw"),
}
LABEL_SUFFIX = ".tif"


def chip_format(keyword: str, image: ImageSource) -> ChipFormat:
    """Return the format named ``keyword``, if it can hold chips of ``image``.

    Raises:
        ParameterError: there is no such format, or it cannot hold these bands.
    """
    if keyword not in CHIP_FORMATS:
        raise ParameterError(f"There is no image chip format {keyword}. Choose one of {', '.join(CHIP_FORMATS)}.")
    found = CHIP_FORMATS[keyword]
    if gdal.GetDriverByName(found.driver) is None:
        raise ParameterError(f"This GDAL cannot write {keyword} chips. Choose the image chip format TIFF.")
    if found.most_bands and (image.bands not in (1, found.most_bands) or image.data_type != gdal.GDT_Byte):
        raise ParameterError(
            f"{keyword} chips hold 1 or {found.most_bands} bands of 8 bits, and the image has {image.bands} of type "
            f"{gdal.GetDataTypeName(image.data_type)}. Choose the image chip format TIFF."
        )
    return found


@dataclass(frozen=True)
class ChipWriter:
    """Writes chips of one kind; when not ``georeferenced`` they lie in image coordinates.

    GeoTIFFs get the names of ``known_bands``, and the alpha band among them is marked.
    """

    format: ChipFormat
    wkt: str | None
    data_type: int
    label_type: int = gdal.GDT_Byte
    nodata: float | None = None
    known_bands: tuple[Band, ...] = ()
    georeferenced: bool = True
    _templates: dict = field(default_factory=dict)

    def write_image(self, path: Path, image: np.ndarray, grid: Grid) -> None:
        """Write an image chip (bands, rows, columns) with its world file; ``path`` has no suffix."""
        file, options = path.with_suffix(self.format.suffix), self.format.options
        if self.format.driver == "GTiff" and not self._is_rgb(len(image)):
            options += ("PHOTOMETRIC=MINISBLACK", "ALPHA=NO")
        if self.format.driver == "GTiff" and holds(self.data_type):
            self._write_tiff(file, image, grid, self.data_type, self.nodata, options, known_bands=self.known_bands)
        else:
            source = memory_raster(*self._placed(grid), len(image), self.data_type, self.nodata)
            source.WriteArray(image)
            _copy(source, file, self.format.driver, options)
        if self.georeferenced:
            write_file(path.with_suffix(self.format.world_suffix), world_file(grid).encode())

    def write_label(self, path: Path, label: np.ndarray, grid: Grid, data_type: int | None = None) -> None:
        """Write a label raster (rows, columns), which shrinks a hundredfold; ``path`` has no suffix."""
        file = path.with_suffix(LABEL_SUFFIX)
        self._write_tiff(file, label[np.newaxis], grid, data_type or self.label_type, None, (), compressed=True)

    def _write_tiff(
        self,
        path: Path,
        array: np.ndarray,
        grid: Grid,
        data_type: int,
        nodata: float | None,
        options: tuple[str, ...],
        compressed: bool = False,
        known_bands: tuple[Band, ...] = (),
    ) -> None:
        key = (grid.geotransform[1:3], grid.geotransform[4:], array.shape, data_type, compressed)
        if key not in self._templates:
            shape = *self._placed(grid), data_type, len(array)
            self._templates[key] = TiffTemplate.like(*shape, nodata, options, compressed, known_bands)
        write_file(path, self._templates[key].filled(array, grid))

    @property
    def alpha(self) -> int | None:
        """Which band is alpha, if one is."""
        return alpha_band(self.known_bands)

    def _is_rgb(self, bands: int) -> bool:
        """Whether GDAL may call the bands of a chip red, green, blue and perhaps alpha, as it does by itself."""
        meanings = [band.meaning for band in self.known_bands]
        return (
            meanings[:3] == ["red", "green", "blue"]
            and meanings[3:] in ([], ["alpha"])
            or (bands <= 3 and not any(meanings))
        )

    def _placed(self, grid: Grid) -> tuple[Grid, osr.SpatialReference | None]:
        """Return where a chip says that it lies."""
        return (grid, crs_of_wkt(self.wkt)) if self.georeferenced else (Grid(UNPLACED, grid.width, grid.height), None)


def world_file(grid: Grid) -> str:
    """Return the text of a world file: the cell's sides, and the centre of the upper left cell."""
    _, dx_column, dx_row, _, dy_column, dy_row = grid.geotransform
    numbers = (dx_column, dy_column, dx_row, dy_row, *grid.position(0.5, 0.5))
    return "".join(f"{number:.12f}\n" for number in numbers)


def write_file(path: Path, content: bytes) -> None:
    """Write a file of a chip.

    Raises:
        RasterError: the disk is full or not writable.
    """
    try:
        path.write_bytes(content)
    except OSError as error:
        raise RasterError(f"Cannot write {path.name}: {error.strerror}. Check the free space of the disk.") from error


def _copy(source: gdal.Dataset, path: Path, driver: str, options: tuple[str, ...]) -> None:
    with gdal_errors_kept():
        try:
            target = gdal.GetDriverByName(driver).CreateCopy(str(path), source, options=list(options))
            failed = target is None
            del target
            failed = failed or gdal.GetLastErrorType() >= gdal.CE_Failure
        except RuntimeError:
            failed = True
        reason = gdal_reason()
    if failed:
        raise RasterError(f"Cannot write the chip {path.name}: {reason}. Check the free space of the disk.")
