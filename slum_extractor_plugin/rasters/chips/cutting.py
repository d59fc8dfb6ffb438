"""The stream of chips: places are cut on all cores, numbered in order, written on all cores, counted in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ...formats.chip_growth import merged_bands
from ...formats.chip_statistics import BandStatistics, ClassStatistics, FeatureStatistics
from ...formats.chips import IMAGES, IMAGES2, LABELS
from ...grid import Grid
from ...progress import Progress
from ...threads import thread_pool
from ..image import ImageSource
from ..parallel import ordered_map
from ..validity import valid_by_value
from .count import band_statistics, class_statistics
from .cut import Cut
from .files import ChipWriter
from .label_files import LABEL_FORMATS, label_path
from .labels import Labels
from .objects import ChipObjects
from .places import MaskPolygons

WITHOUT_FEATURES, OUTSIDE_MASK, WITHOUT_IMAGE = "without features", "outside the mask", "without image"


@dataclass(frozen=True)
class Cutter:
    """Cuts the chip of each place: first what is cheap and may end it, last the images."""

    image: ImageSource
    labels: Labels | None
    mask: MaskPolygons | None = None
    image2: ImageSource | None = None
    only_with_features: bool = True
    of_objects: bool = False
    blacken: bool = False

    def cut(self, grid: Grid) -> Cut:
        """Return the chip on ``grid``, in the image's CRS."""
        if self.mask is not None and not self.mask.hold(grid):
            return Cut(grid, skipped=OUTSIDE_MASK)
        objects = self.labels.objects(grid) if self.labels and self.of_objects else None
        label = self._label(grid, objects)
        if self.labels and self.only_with_features and not label.any():
            return Cut(grid, skipped=WITHOUT_FEATURES)
        image, known = self.image.cut(grid)
        if not known_anywhere(image, known, self.image.nodata):
            return Cut(grid, skipped=WITHOUT_IMAGE)
        if self.blacken:
            image[: -1 if self.image.has_alpha else None, label == 0] = 0
        image2, known2 = self.image2.cut(grid) if self.image2 else (None, None)
        names = {info.value: info.name for info in self.labels.describe(objects.values)} if objects else {}
        return Cut(grid, image, label, objects, image2, names, known=known, known2=known2)

    def _label(self, grid: Grid, objects: ChipObjects | None) -> np.ndarray:
        if objects is not None:
            return objects.label
        return self.labels.on(grid) if self.labels else np.zeros((grid.height, grid.width), np.uint8)


def known_anywhere(image: np.ndarray, known: np.ndarray | None, nodata: float | None) -> bool:
    """Whether a cell of an image (bands, rows, columns) is valid in any band; ``known`` (rows, columns) or None."""
    if known is not None and not known.any():
        return False
    valid = valid_by_value(image, nodata)
    return valid is None or bool((valid if known is None else valid & known).any())


@dataclass
class Tally:
    """What was written, chip by chip, and how many places gave no chip, by reason."""

    classes: ClassStatistics = ClassStatistics()
    bands: tuple[BandStatistics, ...] = ()
    bands2: tuple[BandStatistics, ...] = ()
    features: FeatureStatistics = FeatureStatistics()
    skipped: Counter = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Count the chips of another tally too."""
        self.classes = self.classes.merged(other.classes)
        self.bands = merged_bands(self.bands, other.bands)
        self.bands2 = merged_bands(self.bands2, other.bands2)
        self.features = self.features.merged(other.features)
        self.skipped += other.skipped


@dataclass(frozen=True)
class ChipSink:
    """Writes chips below a chip folder, in one metadata format."""

    folder: Path
    writer: ChipWriter
    metadata_format: str
    writer2: ChipWriter | None = None

    def __post_init__(self) -> None:
        for name in (IMAGES, LABELS, *([IMAGES2] if self.writer2 else [])):
            (self.folder / name).mkdir(exist_ok=True)

    def write(self, numbered: tuple[int, Cut]) -> Tally:
        """Write the chip with a number and return what it holds."""
        number, cut = numbered
        name = chip_name(number)
        self.writer.write_image(self.folder / IMAGES / name, cut.image, cut.grid)
        LABEL_FORMATS[self.metadata_format].write(self.writer, self.folder / LABELS, name, cut)
        bands = band_statistics(cut.image, self.writer.nodata, cut.known, self.writer.alpha)
        tally = Tally(class_statistics(cut.label), bands)
        if cut.image2 is not None:
            self.writer2.write_image(self.folder / IMAGES2 / name, cut.image2, cut.grid)
            tally.bands2 = band_statistics(cut.image2, self.writer2.nodata, cut.known2, self.writer2.alpha)
        if cut.objects is not None:
            tally.features = FeatureStatistics.of_chip(cut.objects.areas(cut.grid.cell_area))
        return tally

    def pair(self, number: int) -> tuple[str, str]:
        """Return the paths of image and label of a chip below the folder."""
        name = chip_name(number)
        return f"{IMAGES}/{name}{self.writer.format.suffix}", label_path(self.folder, self.metadata_format, name)


def chip_name(number: int) -> str:
    """Return the stem of the chip with this number: twelve digits, as ArcGIS Pro writes."""
    return f"{number:012d}"


def cut_chips(
    places: Collection[Grid], cutter: Cutter, sink: ChipSink, first_number: int, threads: int, progress: Progress
) -> Tally:
    """Cut and write the chips of all places, numbered in their order from ``first_number`` without gaps.

    At most a few chips a thread are in memory at once.
    """
    tally = Tally()
    ahead = 4 * threads
    with thread_pool(threads) as pool:

        def cuts() -> Iterator[Cut]:
            total = len(places)
            for index, cut in enumerate(ordered_map(pool, cutter.cut, places, ahead)):
                progress(index / total)
                if cut.skipped is None:
                    yield cut
                else:
                    tally.skipped[cut.skipped] += 1

        for written in ordered_map(pool, sink.write, enumerate(cuts(), first_number), ahead):
            tally.add(written)
    progress(1.0)
    return tally
