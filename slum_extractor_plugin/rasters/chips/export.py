"""Export Training Data: cut images and their class data into chips."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain
from pathlib import Path

from ...errors import ParameterError
from ...formats.chip_growth import begun_folder, joined, next_number, pairs_of
from ...formats.chip_metadata import write_chip_metadata
from ...formats.chips import LABELED_TILES, ChipFolder
from ...formats.classes import ClassInfo
from ...grid import Grid
from ...progress import Progress, part, silent
from ...staging import staged_folder
from ..image import ImageSource
from ..mosaic import mosaicked, rasters_in, require_alike
from ..parallel import bounded_cache, core_count
from .cutting import OUTSIDE_MASK, WITHOUT_FEATURES, WITHOUT_IMAGE, ChipSink, Cutter, Tally, cut_chips
from .files import ChipWriter, chip_format
from .label_files import LABEL_FORMATS
from .labels import FeatureLabels, LabelsApartError, open_labels
from .places import ChipPlaces, FeaturePlaces, MaskPolygons
from .settings import BOUNDING_BOX, MOSAICKED, RESAMPLING, ExportSettings, ExportSummary

__all__ = ["ExportSettings", "ExportSummary", "export_chips"]

_LEAST_CACHE = 64 * 2**20


def export_chips(settings: ExportSettings, progress: Progress = silent) -> ExportSummary:
    """Cut chips into ``settings.out_folder``, which appears, or grows, only when all are written.

    Raises:
        ParameterError: a setting cannot work, or no chip comes out.
        RasterError, VectorError: the image, the class data or the mask cannot be used.
        ChipFolderError: the folder holds chips that these cannot be added to.
        SlumExtractorError: the folder cannot be written.
        Cancelled: ``progress`` asked to stop.
    """
    settings.check()
    with _scratch_folder() as scratch, staged_folder(settings.out_folder) as folder:
        return _Export(settings, scratch, folder).run(progress)


@contextmanager
def _scratch_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp())
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # after a fault, Windows may still hold a file open


class _Export:
    """One run: which images there are, what all of them share, and what has been written so far."""

    def __init__(self, settings: ExportSettings, scratch: Path, folder: Path) -> None:
        self.settings, self.scratch, self.folder = settings, scratch, folder
        self.images = self._images()
        self.grids = [_scaled(image, settings) for image in self.images]
        self.described = _described(self.images[0], self.grids[0], settings)
        self.begun = begun_folder(self.described)
        self.first = self.number = max(settings.start_index, next_number(self.begun))
        self.tally, self.classes, self.sink, self.class_value_field = Tally(), {}, None, None

    def run(self, progress: Progress) -> ExportSummary:
        share = 1 / len(self.images)
        for index, (image, grid) in enumerate(zip(self.images, self.grids)):
            self._cut(image, grid, part(progress, index * share, (index + 1) * share))
        self._require_chips()
        counted = self._counted()
        new = (self.sink.pair(number) for number in range(self.first, self.number))
        write_chip_metadata(self.folder, joined(self.begun, counted), chain(pairs_of(self.begun), new))
        skipped = self.tally.skipped
        return ExportSummary(
            self.number - self.first, counted.classes, self.class_value_field, skipped[WITHOUT_FEATURES],
            skipped[OUTSIDE_MASK], skipped[WITHOUT_IMAGE],
        )

    def _images(self) -> list[ImageSource]:
        settings = self.settings
        paths = [path for each in (settings.in_raster, *settings.additional_rasters) for path in rasters_in(each)]
        if settings.processing_mode == MOSAICKED:
            paths = [mosaicked(paths, self.scratch)]
        images = [ImageSource(path, resampling=RESAMPLING[settings.resampling]) for path in paths]
        require_alike(images)
        return images

    def _cut(self, image: ImageSource, grid: Grid, progress: Progress) -> None:
        """Cut one image and count its chips."""
        extent = grid.window if self.settings.extent is None else grid.window_of(*self.settings.extent)
        if extent.empty:
            raise ParameterError(f"The extent {self.settings.extent} does not touch {image.path}. Check its CRS.")
        scratch = Path(tempfile.mkdtemp(dir=self.scratch))
        try:
            cutter = _cutter(image, grid.bounds(extent), self.settings, scratch)
        except LabelsApartError:
            if len(self.images) == 1:
                raise
            self.tally.skipped[WITHOUT_FEATURES] += 1  # of several images, some may have no labels
            return
        places = _places(cutter, grid, extent, self.settings)
        self.sink = self.sink or _sink(cutter, self.folder, self.settings)
        threads = self.settings.threads or core_count()
        with bounded_cache(_cache_bytes(image, self.settings, threads)):
            tally = cut_chips(places, cutter, self.sink, self.number, threads, progress)
        self.number += tally.classes.chips
        self.tally.add(tally)
        if cutter.labels:
            self.class_value_field = cutter.labels.class_value_field
            known: Collection[ClassInfo] = cutter.labels.describe(tally.classes.values)
            self.classes = {**{info.value: info for info in known}, **self.classes}

    def _counted(self) -> ChipFolder:
        of_objects = LABEL_FORMATS[self.settings.metadata_format].of_objects
        return replace(
            self.described, classes=tuple(self.classes[value] for value in sorted(self.classes)),
            class_statistics=self.tally.classes, band_statistics=self.tally.bands, band_statistics2=self.tally.bands2,
            feature_statistics=self.tally.features if of_objects else None,
        )

    def _require_chips(self) -> None:
        if self.number > self.first:
            return
        reasons = ", ".join(f"{count} are {reason}" for reason, count in self.tally.skipped.items()) or "none fits in"
        raise ParameterError(
            f"No chip came out of {os.fspath(self.settings.in_raster)}: of the tiles, {reasons}. "
            "Check the class data, the mask and the tile size."
        )


def _scaled(image: ImageSource, settings: ExportSettings) -> Grid:
    """Return the grid that chips are cut from.

    Raises:
        ParameterError: it would have more rows or columns than a raster can have.
    """
    if settings.cell_size is None:
        return image.grid
    grid = image.grid.at_cell_size(settings.cell_size)
    if max(grid.width, grid.height) >= 2**31:
        raise ParameterError(
            f"A cell size of {settings.cell_size} makes too many cells of {image.path}. Choose a larger one."
        )
    return grid


def _cutter(image: ImageSource, bounds: tuple, settings: ExportSettings, scratch: Path) -> Cutter:
    labels = mask = image2 = None
    if settings.in_class_data:
        labels = open_labels(
            settings.in_class_data, image, bounds, scratch, settings.class_value_field, settings.buffer_radius,
            settings.min_polygon_overlap_ratio,
        )
    if settings.in_mask_polygons:
        mask = MaskPolygons(settings.in_mask_polygons, image.crs, bounds, scratch)
    if settings.in_raster2:
        image2 = ImageSource(settings.in_raster2, "second image", RESAMPLING[settings.resampling], image.wkt)
    of_objects = LABEL_FORMATS[settings.metadata_format].of_objects
    return Cutter(
        image, labels, mask, image2, settings.only_tiles_with_features, of_objects, settings.blacken_around_feature
    )


def _places(cutter: Cutter, grid: Grid, extent: object, settings: ExportSettings) -> Collection[Grid]:
    width, height = settings.tile_size
    if settings.metadata_format == LABELED_TILES:
        if not isinstance(cutter.labels, FeatureLabels):
            raise ParameterError(f"{LABELED_TILES} has a chip for each feature. Give a vector layer as class data.")
        boxes = settings.crop_mode == BOUNDING_BOX
        return FeaturePlaces(cutter.labels.features, grid, extent, settings.tile_size, boxes)
    stride = settings.stride[0] or width, settings.stride[1] or height
    return ChipPlaces(grid, extent, settings.tile_size, stride, settings.rotation_angle)


def _sink(cutter: Cutter, folder: Path, settings: ExportSettings) -> ChipSink:
    label_type = cutter.labels.data_type if cutter.labels else 1
    writer = _writer(cutter.image, label_type, settings)
    writer2 = _writer(cutter.image2, label_type, settings) if cutter.image2 else None
    return ChipSink(folder, writer, settings.metadata_format, writer2)


def _writer(image: ImageSource, label_type: int, settings: ExportSettings) -> ChipWriter:
    return ChipWriter(
        chip_format(settings.image_chip_format, image), image.wkt, image.data_type, label_type, image.nodata,
        image.known_bands, settings.reference_system == "MAP_SPACE",
    )


def _described(image: ImageSource, grid: Grid, settings: ExportSettings) -> ChipFolder:
    """Return the chip folder as it is known before anything is cut."""
    code = image.crs.GetAuthorityCode(None) if image.wkt else None
    return ChipFolder(
        Path(settings.out_folder).absolute(), (), image.bands, settings.tile_size,
        grid.cell_size if image.is_placed else None,
        int(code) if code and code.isdecimal() else None, image.dtype.name, image.band_names,
        image_space=settings.reference_system, metadata_format=settings.metadata_format, wkt=image.wkt,
        crop_mode=settings.crop_mode, blackened=settings.blacken_around_feature, known_bands=image.known_bands,
    )


def _cache_bytes(image: ImageSource, settings: ExportSettings, threads: int) -> int:
    """Return a size for GDAL's cache: a fixed one, but for an image in strips what a row of chips shares, by thread.

    A strip is read and unpacked whole for the smallest part of it: one chip's strips must be there for the next.
    """
    if image.block_size[0] < image.grid.width:
        return _LEAST_CACHE
    rows = settings.tile_size[1] + image.block_size[1]
    return max(_LEAST_CACHE, threads * rows * image.grid.width * image.bands * image.dtype.itemsize)
