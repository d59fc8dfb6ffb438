"""Export Training Data: cut an image and its class data into chips."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from osgeo import gdal

from ..errors import ParameterError
from ..formats.chip_growth import begun_folder, joined, next_number, pairs_of
from ..formats.chip_metadata import write_chip_metadata
from ..formats.chips import CLASSIFIED_TILES, ChipFolder
from ..formats.classes import ClassInfo
from ..progress import Progress, silent
from ..staging import staged_folder
from .chip_cutting import OUTSIDE_MASK, WITHOUT_FEATURES, WITHOUT_IMAGE, ChipSink, Cutter, Tally, cut_chips
from .chip_files import ChipWriter, chip_format
from .chip_places import ChipPlaces, MaskPolygons
from .image import ImageSource
from .labels import open_labels
from .parallel import bounded_cache, core_count
from .vectors import Bounds

RESAMPLING = {
    "NEAREST": gdal.GRA_NearestNeighbour, "BILINEAR": gdal.GRA_Bilinear, "CUBIC": gdal.GRA_Cubic,
    "AVERAGE": gdal.GRA_Average,
}
REFERENCE_SYSTEMS = ("MAP_SPACE", "PIXEL_SPACE")
METADATA_FORMATS = (CLASSIFIED_TILES,)

_LEAST_CACHE = 64 * 2**20


@dataclass(frozen=True)
class ExportSettings:
    """What to cut and how: the parameters of ArcGIS's tool of the same name.

    ``stride`` 0 means no overlap. ``cell_size`` and ``extent`` (xmin, ymin, xmax, ymax) are in units of the image's
    CRS, ``buffer_radius`` in those of the class data's, ``rotation_angle`` in degrees.
    """

    in_raster: str | os.PathLike
    in_class_data: str | os.PathLike | None
    out_folder: str | os.PathLike
    class_value_field: str | None = None
    tile_size: tuple[int, int] = (256, 256)
    stride: tuple[int, int] = (128, 128)
    only_tiles_with_features: bool = True
    metadata_format: str = CLASSIFIED_TILES
    image_chip_format: str = "TIFF"
    in_mask_polygons: str | os.PathLike | None = None
    cell_size: float | None = None
    start_index: int = 0
    buffer_radius: float = 0.0
    rotation_angle: float = 0.0
    reference_system: str = "MAP_SPACE"
    min_polygon_overlap_ratio: float = 0.0
    extent: Bounds | None = None
    in_raster2: str | os.PathLike | None = None
    additional_rasters: tuple[str | os.PathLike, ...] = ()
    processing_mode: str = "PROCESS_AS_MOSAICKED_IMAGE"
    blacken_around_feature: bool = False
    crop_mode: str = "FIXED_SIZE"
    resampling: str = "BILINEAR"
    threads: int | None = None


@dataclass(frozen=True)
class ExportSummary:
    """What came out: chips written, and why other places gave none."""

    chips: int
    classes: tuple[ClassInfo, ...]
    class_value_field: str | None = None
    tiles_without_features: int = 0
    tiles_outside_mask: int = 0
    tiles_without_image: int = 0

    @property
    def tiles_skipped(self) -> int:
        """The number of places that gave no chip."""
        return self.tiles_without_features + self.tiles_outside_mask + self.tiles_without_image


def export_chips(settings: ExportSettings, progress: Progress = silent) -> ExportSummary:
    """Cut chips into ``settings.out_folder``, which appears, or grows, only when all are written.

    Raises:
        ParameterError: a setting cannot work, or no chip comes out.
        RasterError, VectorError: the image, the class data or the mask cannot be used.
        ChipFolderError: the folder holds chips that these cannot be added to.
        SlumExtractorError: the folder cannot be written.
        Cancelled: ``progress`` asked to stop.
    """
    _check(settings)
    image = ImageSource(settings.in_raster, resampling=RESAMPLING[settings.resampling])
    places = _places(image, settings)
    with tempfile.TemporaryDirectory() as scratch, staged_folder(settings.out_folder) as folder:
        cutter = _cutter(image, places, settings, Path(scratch))
        described = _described(image, places, settings)
        begun = begun_folder(described)
        sink = ChipSink(folder, _writer(cutter, settings))
        first = max(settings.start_index, next_number(begun))
        threads = settings.threads or core_count()
        with bounded_cache(_cache_bytes(image, settings, threads)):
            tally = cut_chips(places, cutter, sink, first, threads, progress)
        _require_chips(tally, settings)
        counted = replace(
            described, classes=cutter.labels.describe(tally.classes.values), class_statistics=tally.classes,
            band_statistics=tally.bands,
        )
        new = (sink.pair(number) for number in range(first, first + tally.classes.chips))
        write_chip_metadata(folder, joined(begun, counted), chain(pairs_of(begun), new))
    return _summary(tally, counted, cutter)


def _check(settings: ExportSettings) -> None:
    """Refuse settings that cannot work, before anything is read."""
    choices = {
        "metadata format": (settings.metadata_format, METADATA_FORMATS),
        "reference system": (settings.reference_system, REFERENCE_SYSTEMS),
        "resampling": (settings.resampling, tuple(RESAMPLING)),
    }
    for name, (value, allowed) in choices.items():
        if value not in allowed:
            raise ParameterError(f"The {name} {value} is not one that this tool makes. Choose {' or '.join(allowed)}.")
    if min(settings.tile_size) < 1 or min(settings.stride) < 0:
        raise ParameterError("A tile is at least one cell wide and high, and a stride is 0 (no overlap) or more.")
    if settings.cell_size is not None and settings.cell_size <= 0:
        raise ParameterError(f"The cell size is {settings.cell_size}. Make it larger than 0, or leave it empty.")
    if settings.in_class_data is None:
        raise ParameterError("There is no class data. Give a vector layer or a class raster.")


def _places(image: ImageSource, settings: ExportSettings) -> ChipPlaces:
    grid = image.grid if settings.cell_size is None else image.grid.at_cell_size(settings.cell_size)
    extent = grid.window if settings.extent is None else grid.window_of(*settings.extent)
    if extent.empty:
        raise ParameterError(f"The extent {settings.extent} does not touch the image {image.path}. Check its CRS.")
    width, height = settings.tile_size
    stride = settings.stride[0] or width, settings.stride[1] or height
    return ChipPlaces(grid, extent, settings.tile_size, stride, settings.rotation_angle)


def _cutter(image: ImageSource, places: ChipPlaces, settings: ExportSettings, scratch: Path) -> Cutter:
    bounds = places.grid.bounds(places.extent)
    labels = open_labels(
        settings.in_class_data, image, bounds, scratch, settings.class_value_field, settings.buffer_radius
    )
    mask = None
    if settings.in_mask_polygons:
        mask = MaskPolygons(settings.in_mask_polygons, image.crs, bounds, scratch)
    return Cutter(image, labels, mask, settings.only_tiles_with_features)


def _writer(cutter: Cutter, settings: ExportSettings) -> ChipWriter:
    image = cutter.image
    return ChipWriter(
        chip_format(settings.image_chip_format, image), image.wkt, image.data_type, cutter.labels.data_type,
        image.nodata, image.has_alpha, settings.reference_system == "MAP_SPACE",
    )


def _described(image: ImageSource, places: ChipPlaces, settings: ExportSettings) -> ChipFolder:
    """Return the chip folder as it is known before anything is cut."""
    code = image.crs.GetAuthorityCode(None) if image.wkt else None
    return ChipFolder(
        Path(settings.out_folder).absolute(), (), image.bands, settings.tile_size, places.grid.cell_size,
        int(code) if code and code.isdecimal() else None, image.dtype.name, image.band_names,
        image_space=settings.reference_system, metadata_format=settings.metadata_format,
        wkt=image.wkt,
        crop_mode=settings.crop_mode, blackened=settings.blacken_around_feature,
    )


def _cache_bytes(image: ImageSource, settings: ExportSettings, threads: int) -> int:
    """Return a size for GDAL's cache: a fixed one, but for an image in strips what a row of chips shares, by thread.

    A strip is read and unpacked whole for the smallest part of it: one chip's strips must be there for the next.
    """
    if image.block_size[0] < image.grid.width:
        return _LEAST_CACHE
    rows = settings.tile_size[1] + image.block_size[1]
    return max(_LEAST_CACHE, threads * rows * image.grid.width * image.bands * image.dtype.itemsize)


def _require_chips(tally: Tally, settings: ExportSettings) -> None:
    if tally.classes.chips:
        return
    reasons = ", ".join(f"{count} {reason}" for reason, count in tally.skipped.items()) or "none fits in"
    raise ParameterError(
        f"No chip came out of {os.fspath(settings.in_raster)}: of the tiles, {reasons}. "
        "Check the class data, the mask and the tile size."
    )


def _summary(tally: Tally, counted: ChipFolder, cutter: Cutter) -> ExportSummary:
    return ExportSummary(
        tally.classes.chips, counted.classes, cutter.labels.class_value_field, tally.skipped[WITHOUT_FEATURES],
        tally.skipped[OUTSIDE_MASK], tally.skipped[WITHOUT_IMAGE],
    )
