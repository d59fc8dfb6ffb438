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

from ...errors import ParameterError, RasterError
from ...formats.chip_growth import begun_folder, joined, next_number, pairs_of
from ...formats.chip_metadata import write_chip_metadata
from ...formats.chips import LABELED_TILES, ChipFolder
from ...formats.classes import ClassInfo
from ...grid import Grid
from ...jobs.export import ExportTrainingDataForDeepLearning as Job
from ...jobs.keywords import MOSAICKED
from ...progress import Progress, part, silent
from ...staging import staged_folder
from ..extent import bounds_of
from ..image import ImageSource
from ..mosaic import mosaicked, rasters_in, require_alike
from ..parallel import bounded_cache, core_count
from ..units import unit_of_crs
from .cutting import OUTSIDE_MASK, WITHOUT_FEATURES, WITHOUT_IMAGE, ChipSink, Cutter, Tally, cut_chips
from .files import ChipWriter, chip_format
from .label_files import LABEL_FORMATS
from .labels import FeatureLabels, LabelsApartError, open_labels
from .places import ChipPlaces, FeaturePlaces, MaskPolygons
from .settings import RESAMPLING, ExportSummary

_LEAST_CACHE = 64 * 2**20


def export_chips(job: Job, progress: Progress = silent, threads: int | None = None) -> ExportSummary:
    """Cut chips into ``job.out_folder``, which appears, or grows, only when all are written.

    Args:
        job: what to cut and how; ``in_raster`` may be a folder of images.
        progress: told the share of the work that is done.
        threads: that cut chips; None for one for each core.

    Raises:
        ParameterError: the extent does not touch the image, or no chip comes out.
        RasterError, VectorError: the image, the class data or the mask cannot be used.
        ChipFolderError: the folder holds chips that these cannot be added to.
        SlumExtractorError: the folder cannot be written.
        Cancelled: ``progress`` asked to stop.
    """
    with _scratch_folder() as scratch, staged_folder(job.out_folder, chips=True) as folder:
        return _Export(job, scratch, folder, threads or core_count()).run(progress)


@contextmanager
def _scratch_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp())
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # after a fault, Windows may still hold a file open


class _Export:
    """One run: which images there are, what all of them share, and what has been written so far."""

    def __init__(self, job: Job, scratch: Path, folder: Path, threads: int) -> None:
        self.job, self.scratch, self.folder, self.threads = job, scratch, folder, threads
        self.images = self._images()
        self.grids = [_scaled(image, job) for image in self.images]
        self.described = _described(self.images[0], self.grids[0], job)
        self.begun = begun_folder(self.described)
        self.first = self.number = max(job.start_index, next_number(self.begun))
        self.tally, self.classes, self.sink, self.class_value_field = Tally(), {}, None, None
        self.mask: MaskPolygons | None = None

    def run(self, progress: Progress) -> ExportSummary:
        share = 1 / len(self.images)
        for index, (image, grid) in enumerate(zip(self.images, self.grids)):
            self._cut(image, grid, part(progress, index * share, (index + 1) * share))
        self._require_chips()
        counted = self._counted()
        new = (self.sink.pair(number) for number in range(self.first, self.number))
        write_chip_metadata(self.folder, joined(self.begun, counted), chain(pairs_of(self.begun), new))
        skipped, mask = self.tally.skipped, self.mask if len(self.images) == 1 else None
        return ExportSummary(
            self.number - self.first,
            counted.classes,
            self.class_value_field,
            skipped[WITHOUT_FEATURES],
            skipped[OUTSIDE_MASK],
            skipped[WITHOUT_IMAGE],
            self._chip_ground(),
            mask.count if mask else 0,
            mask.count - len(mask.used) if mask else 0,
        )

    def _chip_ground(self) -> str:
        """Return what a chip covers, such as ``128 x 128 m``."""
        across, down = (cells * size for cells, size in zip(self.job.tile_size, self.grids[0].cell_size))
        crs = self.images[0].crs
        return f"{across:.6g} x {down:.6g} {unit_of_crs(crs) if crs else ''}".strip()

    def _images(self) -> list[ImageSource]:
        job = self.job
        paths = [path for each in (job.in_raster, *job.additional_rasters) for path in rasters_in(each)]
        if job.processing_mode == MOSAICKED:
            paths = [mosaicked(paths, self.scratch)]
        images = [ImageSource(path, resampling=RESAMPLING[job.resampling]) for path in paths]
        require_alike(images)
        for image in images:
            _refuse_palette(image)
        return images

    def _cut(self, image: ImageSource, grid: Grid, progress: Progress) -> None:
        """Cut one image and count its chips."""
        extent = grid.window_of(*bounds_of(self.job.extent, image.crs)) if self.job.extent else grid.window
        if extent.empty:
            raise ParameterError(f"The extent {self.job.extent} does not touch {image.path}. Check its CRS.")
        scratch = Path(tempfile.mkdtemp(dir=self.scratch))
        try:
            cutter = _cutter(image, grid.bounds(extent), self.job, scratch)
        except LabelsApartError:
            if len(self.images) == 1:
                raise
            self.tally.skipped[WITHOUT_FEATURES] += 1  # of several images, some may have no labels
            return
        self.mask = cutter.mask
        places = _places(cutter, grid, extent, self.job)
        self.sink = self.sink or _sink(cutter, self.folder, self.job)
        with bounded_cache(_cache_bytes(image, self.job, self.threads)):
            tally = cut_chips(places, cutter, self.sink, self.number, self.threads, progress)
        self.number += tally.classes.chips
        self.tally.add(tally)
        if cutter.labels:
            self.class_value_field = cutter.labels.class_value_field
            known: Collection[ClassInfo] = cutter.labels.describe(tally.classes.values)
            self.classes = {**{info.value: info for info in known}, **self.classes}

    def _counted(self) -> ChipFolder:
        of_objects = LABEL_FORMATS[self.job.metadata_format].of_objects
        return replace(
            self.described,
            classes=tuple(self.classes[value] for value in sorted(self.classes)),
            class_statistics=self.tally.classes,
            band_statistics=self.tally.bands,
            band_statistics2=self.tally.bands2,
            feature_statistics=self.tally.features if of_objects else None,
        )

    def _require_chips(self) -> None:
        if self.number > self.first:
            return
        reasons = ", ".join(f"{count} are {reason}" for reason, count in self.tally.skipped.items()) or "none fits in"
        raise ParameterError(
            f"No chip was cut from {os.fspath(self.job.in_raster)}: of the tiles, {reasons}. Check the class data, "
            f"the mask and the tile size: a chip covers {self._chip_ground()}."
        )


def _scaled(image: ImageSource, job: Job) -> Grid:
    """Return the grid that chips are cut from.

    Raises:
        ParameterError: it would have more rows or columns than a raster can have.
    """
    if job.cell_size is None:
        return image.grid
    grid = image.grid.at_cell_size(job.cell_size)
    if max(grid.width, grid.height) >= 2**31:
        raise ParameterError(
            f"A cell size of {job.cell_size} makes too many cells of {image.path}. Choose a larger one."
        )
    return grid


def _cutter(image: ImageSource, bounds: tuple, job: Job, scratch: Path) -> Cutter:
    labels = mask = image2 = None
    if job.in_class_data:
        labels = open_labels(
            job.in_class_data,
            image,
            bounds,
            scratch,
            job.class_value_field or None,
            job.buffer_radius,
            job.min_polygon_overlap_ratio,
        )
    if job.in_mask_polygons:
        mask = MaskPolygons(job.in_mask_polygons, image.crs, bounds, scratch)
    if job.in_raster2:
        image2 = ImageSource(job.in_raster2, "second image", RESAMPLING[job.resampling], image.wkt)
    of_objects = LABEL_FORMATS[job.metadata_format].of_objects
    return Cutter(image, labels, mask, image2, job.only_with_features, of_objects, job.blackened)


def _places(cutter: Cutter, grid: Grid, extent: object, job: Job) -> Collection[Grid]:
    width, height = job.tile_size
    if job.metadata_format == LABELED_TILES:
        if not isinstance(cutter.labels, FeatureLabels):
            raise ParameterError(f"{LABELED_TILES} has a chip for each feature. Give a vector layer as class data.")
        boxes = job.crop_mode == "BOUNDING_BOX"
        return FeaturePlaces(cutter.labels.features, grid, extent, job.tile_size, boxes)
    stride = job.stride[0] or width, job.stride[1] or height
    return ChipPlaces(grid, extent, job.tile_size, stride, job.rotation_angle)


def _sink(cutter: Cutter, folder: Path, job: Job) -> ChipSink:
    label_type = cutter.labels.data_type if cutter.labels else 1
    writer = _writer(cutter.image, label_type, job)
    writer2 = _writer(cutter.image2, label_type, job) if cutter.image2 else None
    return ChipSink(folder, writer, job.metadata_format, writer2)


def _writer(image: ImageSource, label_type: int, job: Job) -> ChipWriter:
    return ChipWriter(
        chip_format(job.image_chip_format, image),
        image.wkt,
        image.data_type,
        label_type,
        image.nodata,
        image.known_bands,
        job.reference_system == "MAP_SPACE",
    )


def _described(image: ImageSource, grid: Grid, job: Job) -> ChipFolder:
    """Return the chip folder as it is known before anything is cut."""
    code = image.crs.GetAuthorityCode(None) if image.wkt else None
    return ChipFolder(
        Path(job.out_folder).absolute(),
        (),
        image.bands,
        job.tile_size,
        grid.cell_size if image.is_placed else None,
        int(code) if code and code.isdecimal() else None,
        image.dtype.name,
        image.band_names,
        image_space=job.reference_system,
        metadata_format=job.metadata_format,
        wkt=image.wkt,
        crop_mode=job.crop_mode,
        blackened=job.blackened,
        known_bands=image.known_bands,
    )


def _cache_bytes(image: ImageSource, job: Job, threads: int) -> int:
    """Return a size for GDAL's cache: a fixed one, but for an image in strips what a row of chips shares, by thread.

    A strip is read and unpacked whole for the smallest part of it: one chip's strips must be there for the next.
    """
    if image.block_size[0] < image.grid.width:
        return _LEAST_CACHE
    rows = job.tile_size[1] + image.block_size[1]
    return max(_LEAST_CACHE, threads * rows * image.grid.width * image.bands * image.dtype.itemsize)


def _refuse_palette(image: ImageSource) -> None:
    """Refuse an image whose cells are numbers of colours: between two of them there is nothing.

    Raises:
        RasterError: it has a palette.
    """
    if image.has_palette:
        raise RasterError(
            f"The image {image.path} has a palette: its cells are numbers of colours. Make it an image of three bands: "
            f"gdal_translate -expand rgb {image.path} rgb.tif"
        )
