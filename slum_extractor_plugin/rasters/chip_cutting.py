"""The stream of chips: places are cut on all cores, numbered in order, written on all cores, counted in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..formats.chip_growth import merged_bands
from ..formats.chip_statistics import BandStatistics, ClassStatistics
from ..formats.chips import IMAGES, LABELS
from ..grid import Grid
from ..progress import Progress
from .chip_count import band_statistics, class_statistics
from .chip_files import LABEL_SUFFIX, ChipWriter
from .chip_places import ChipPlaces, MaskPolygons
from .image import ImageSource
from .labels import Labels
from .parallel import ordered_map

WITHOUT_FEATURES, OUTSIDE_MASK, WITHOUT_IMAGE = "without features", "outside the mask", "without image"


@dataclass(frozen=True)
class Cut:
    """One chip in memory: image (bands, rows, columns) and label (rows, columns); or why the place gives none."""

    grid: Grid
    image: np.ndarray | None = None
    label: np.ndarray | None = None
    skipped: str | None = None


@dataclass(frozen=True)
class Cutter:
    """Cuts the chip of each place: first what is cheap and may end it, last the image."""

    image: ImageSource
    labels: Labels
    mask: MaskPolygons | None = None
    only_with_features: bool = True

    def cut(self, grid: Grid) -> Cut:
        """Return the chip on ``grid``, in the image's CRS."""
        if self.mask is not None and not self.mask.hold(grid):
            return Cut(grid, skipped=OUTSIDE_MASK)
        label = self.labels.on(grid)
        if self.only_with_features and not label.any():
            return Cut(grid, skipped=WITHOUT_FEATURES)
        image = self.image.on(grid)
        if self.image.nodata is not None and (image == self.image.nodata).all():
            return Cut(grid, skipped=WITHOUT_IMAGE)
        return Cut(grid, image, label)


@dataclass
class Tally:
    """What was written, chip by chip, and how many places gave no chip, by reason."""

    classes: ClassStatistics = ClassStatistics()
    bands: tuple[BandStatistics, ...] = ()
    skipped: Counter = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Count the chips of another tally too."""
        self.classes = self.classes.merged(other.classes)
        self.bands = merged_bands(self.bands, other.bands)
        self.skipped += other.skipped


@dataclass(frozen=True)
class ChipSink:
    """Writes chips into the folders ``images`` and ``labels`` of a chip folder."""

    folder: Path
    writer: ChipWriter

    def __post_init__(self) -> None:
        for name in (IMAGES, LABELS):
            (self.folder / name).mkdir(exist_ok=True)

    def write(self, numbered: tuple[int, Cut]) -> Tally:
        """Write the chip with a number and return what it holds."""
        number, cut = numbered
        name = chip_name(number)
        self.writer.write_image(self.folder / IMAGES / name, cut.image, cut.grid)
        self.writer.write_label(self.folder / LABELS / name, cut.label, cut.grid)
        return Tally(class_statistics(cut.label), band_statistics(cut.image, self.writer.nodata))

    def pair(self, number: int) -> tuple[str, str]:
        """Return the paths of image and label of a chip below the folder."""
        name = chip_name(number)
        return f"{IMAGES}/{name}{self.writer.format.suffix}", f"{LABELS}/{name}{LABEL_SUFFIX}"


def chip_name(number: int) -> str:
    """Return the stem of the chip with this number: twelve digits, as ArcGIS Pro writes."""
    return f"{number:012d}"


def cut_chips(
    places: ChipPlaces, cutter: Cutter, sink: ChipSink, first_number: int, threads: int, progress: Progress
) -> Tally:
    """Cut and write the chips of all places, numbered in their order from ``first_number`` without gaps.

    At most a few chips a thread are in memory at once.
    """
    tally = Tally()
    ahead = 4 * threads
    with ThreadPoolExecutor(threads) as pool:

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
