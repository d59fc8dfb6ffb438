"""The formats of raster outputs, by the ending of their names, and what each of them holds.

Every raster is written as a GeoTIFF first; one of another format is copied from that. GDAL's drivers and their options
are named here, for the plugin's GDAL and the engine's rasterio alike.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import ParameterError, RasterError

Color = tuple[int, int, int, int]

#: Metres by which the places of a raster may differ that is read back in another CRS.
_LARGEST_SHIFT = 0.01

#: Values up to this one have a row in a table whose rows are those of the values.
LARGEST_ROW = 65_535

_ANY = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", "float32", "float64")


@dataclass(frozen=True)
class RasterFormat:
    """A format.

    Attributes:
        name: as people know it.
        driver: GDAL's.
        options: for GDAL's CreateCopy.
        types: numpy's names of the cell types that it holds exactly.
        north_up: whether it holds north-up rasters with a place only.
        names: whether it keeps class names and attribute tables.
        adds_overviews: whether overviews must be added to the copy.
        row_by_value: whether the rows of its attribute tables are those of the values from 0, without gaps.
        any_crs: whether it keeps every CRS.
    """

    name: str
    driver: str
    options: tuple[tuple[str, str], ...] = ()
    types: tuple[str, ...] = _ANY
    north_up: bool = False
    names: bool = True
    adds_overviews: bool = False
    row_by_value: bool = False
    any_crs: bool = True

    @property
    def is_plain(self) -> bool:
        """Whether the GeoTIFF that is written first is the output itself."""
        return self.driver == "GTiff"

    def check(self, path: str | os.PathLike[str], dtype: str, geotransform: Sequence[float]) -> None:
        """Refuse a raster that the format does not hold, before its cells are computed.

        Raises:
            RasterError: its cell type does not fit, or the raster is turned, upside down, or without a place.
        """
        name = Path(path).name
        if dtype not in self.types:
            raise RasterError(
                f"A raster in {self.name} format holds {', '.join(self.types)} cells, and those of {name} are {dtype}. "
                "Give a name that ends in .tif."
            )
        _, width, across, _, down, height = geotransform
        if self.north_up and (across or down or width <= 0 or height >= 0):
            raise RasterError(
                f"A raster in {self.name} format must be north-up and georeferenced, and {name} would not be. "
                "Give a name that ends in .tif."
            )

    def check_shift(self, path: str | os.PathLike[str], metres: float) -> None:
        """Refuse a raster whose CRS the format does not keep, before its cells are computed.

        Args:
            path: the output.
            metres: by how much a place of the raster is elsewhere by the CRS that is read back; NaN where nothing is.

        Raises:
            RasterError: it is elsewhere.
        """
        if not metres <= _LARGEST_SHIFT:
            by = f"its places would be {metres:.3g} m off elsewhere" if metres == metres else "nothing of it is left"
            raise RasterError(
                f"The {self.name} format does not keep the CRS of {Path(path).name}: {by}. Give a name that ends in "
                ".tif."
            )


#: COG makes its own overviews where the GeoTIFF has none; of classes, only the commonest value makes sense.
_COG = RasterFormat(
    "COG", "COG", (("COMPRESS", "DEFLATE"), ("LEVEL", "4"), ("BIGTIFF", "IF_SAFER"), ("OVERVIEW_RESAMPLING", "MODE"))
)
_GEOTIFF = RasterFormat("GeoTIFF", "GTiff")

#: The format of each ending. A GeoPackage's tiles of larger types are scaled, and other formats lossy or text.
FORMATS = {
    ".tif": _GEOTIFF,
    ".tiff": _GEOTIFF,
    ".gpkg": RasterFormat(
        "GeoPackage", "GPKG", (("TILE_FORMAT", "PNG"),), ("uint8", "uint16"), north_up=True, names=False
    ),
    ".img": RasterFormat(
        "Erdas Imagine",
        "HFA",
        (("COMPRESSED", "YES"),),
        ("uint8", "uint16", "int16", "uint32", "int32", "float32", "float64"),
        adds_overviews=True,
        row_by_value=True,
        any_crs=False,
    ),
}


def raster_format(path: str | os.PathLike[str], cog: bool = False) -> RasterFormat:
    """Return the format that the ending of ``path`` names; ``cog`` asks for a Cloud Optimized GeoTIFF.

    Raises:
        ParameterError: no such format is written, or a COG is asked for and the ending is not that of a GeoTIFF.
    """
    path = Path(path)
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        raise ParameterError(
            f"The name {path.name} does not say which raster format to write. End it with one of {', '.join(FORMATS)}."
        )
    if cog and found is not _GEOTIFF:
        raise ParameterError(f"A COG is a GeoTIFF, and {path.name} is not. Give a name that ends in .tif.")
    return _COG if cog else found


def distinct_colors(colors: Sequence[Color]) -> list[Color]:
    """Return a palette in which no two colours are equal, by making later ones slightly transparent.

    A GeoPackage keeps the colours of cells, not their values, in tiles at the edges, and finds the values again by
    colour; a palette has black for every value that no class has.
    """
    made: dict[Color, None] = {}
    for red, green, blue, alpha in colors:
        alphas = (*range(alpha, -1, -1), *range(alpha + 1, 256))
        made[next(each for each in ((red, green, blue, a) for a in alphas) if each not in made)] = None
    return list(made)
