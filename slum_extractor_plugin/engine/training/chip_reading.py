"""One chip from its files: cells, targets, and what training must know of it before the first step."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio import DatasetReader
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import Affine

from ...errors import ChipFolderError, brief
from ...formats.chips import LARGEST_TILE, OVERVIEW_FILE, Chip, drivers_of
from ...formats.classes import ClassInfo
from ..inference.scene import without_nodata
from .chip_bands import ChipBands, bands_of_chip

#: Target of cells that teach nothing, because the image has NoData there or their class is ignored.
IGNORED = 255

#: West, south, east and north.
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class ChipCells:
    """Cells (bands, rows, columns) in the file's dtype, 0 for NoData, and target (rows, columns), uint8."""

    cells: np.ndarray
    target: np.ndarray

    @property
    def nbytes(self) -> int:
        """Bytes of both."""
        return self.cells.nbytes + self.target.nbytes


@dataclass(frozen=True)
class ChipRecord:
    """What is known of a chip once it has been read.

    ``counts`` are its cells by output of the network, those that teach nothing left out; ``box`` is where it lies in
    ``crs``, None when it has no position; ``data_type`` is numpy's name.
    """

    chip: Chip
    counts: tuple[int, ...]
    size: tuple[int, int]
    data_type: str
    box: Box | None
    crs: CRS | None


class ClassTable:
    """Class values as positions among the network's outputs: 0 for the background, 1 + index for a class.

    ``ignored`` outputs become ``IGNORED``.
    """

    def __init__(self, classes: Sequence[ClassInfo], ignored: Collection[int] = ()) -> None:
        self.outputs = 1 + len(classes)
        values = np.array([0, *(info.value for info in classes)])
        order = np.argsort(values)
        self._values = values[order]
        self._places = np.where(np.isin(order, list(ignored)), IGNORED, order).astype(np.uint8)

    def targets(self, values: np.ndarray) -> np.ndarray:
        """Return the target of each class value, of any dtype.

        Raises:
            KeyError: a value that is no class; its argument is that value.
        """
        place = np.searchsorted(self._values, values).clip(max=len(self._values) - 1)
        known = self._values[place] == values
        if not known.all():
            raise KeyError(values[~known].flat[0])
        return self._places[place]


class ChipReader:
    """Reads chips: of each folder's the bands that are taught, in their order."""

    def __init__(self, bands: Mapping[Path, ChipBands], classes: ClassTable) -> None:
        self._bands = bands
        self.classes = classes

    def read(self, chip: Chip) -> tuple[ChipCells, ChipRecord]:
        """Read a chip.

        Raises:
            ChipFolderError: a file cannot be read or does not fit; the sentence names it.
        """
        cells, valid, box, crs = self._image(chip)
        values, known = _label(chip)
        if cells.shape[1:] != values.shape:
            raise ChipFolderError(
                f"The chip {chip.image} has {_sides(cells[0])} cells and its label {_sides(values)}: they differ in "
                "size. Export the chips again."
            )
        target = np.where(valid & known, self._targets(np.where(known, values, 0), chip), IGNORED).astype(np.uint8)
        counts = np.bincount(target.ravel(), minlength=IGNORED + 1)[: self.classes.outputs]
        record = ChipRecord(chip, tuple(counts.tolist()), target.shape, cells.dtype.name, box, crs)
        return ChipCells(cells, target), record

    def _image(self, chip: Chip) -> tuple[np.ndarray, np.ndarray, Box | None, CRS | None]:
        try:
            with _environment(), open_chip(chip.image) as image:
                bands = bands_of_chip(chip.image, self._bands)
                if image.count != bands.count:
                    raise ChipFolderError(
                        f"The chip {chip.image} has {image.count} bands, and the chips of its folder have "
                        f"{bands.count}. Remove it, or export the chips again."
                    )
                taught = [band + 1 for band in bands.taught]
                masks = image.read_masks(taught)
                if bands.alpha is not None:
                    masks = masks * (image.read(bands.alpha + 1) != 0)
                cells, valid = without_nodata(image.read(taught), masks)
                return cells, valid, _box(image.transform, image.width, image.height), image.crs
        except (RasterioError, MemoryError) as error:
            raise ChipFolderError(f"The chip {chip.image} cannot be read: {brief(error)}. Export it again.") from error

    def _targets(self, values: np.ndarray, chip: Chip) -> np.ndarray:
        try:
            return self.classes.targets(values)
        except KeyError as unknown:
            raise ChipFolderError(
                f"The label {chip.label} has the class value {unknown.args[0]:g}, which the folder's metadata do not "
                "list. Run Rebuild Training Metadata on the folder."
            ) from unknown


def open_chip(chip: Path) -> DatasetReader:
    """Open the image or label of a chip by the drivers of chips alone.

    Raises:
        ChipFolderError: its metadata name another file of overviews, which may be anywhere, or it is far too large.
    """
    dataset = DatasetReader(chip, driver=[*drivers_of(chip)])
    if max(dataset.width, dataset.height) > LARGEST_TILE:
        dataset.close()
        raise ChipFolderError(f"The chip {chip} is far too large to be read at once. Export the chips again.")
    if dataset.get_tag_item(*OVERVIEW_FILE) is not None:
        dataset.close()
        raise ChipFolderError(f"The chip {chip} names another file as its overviews. Export the chips again.")
    return dataset


def _label(chip: Chip) -> tuple[np.ndarray, np.ndarray]:
    """Return class values, and where they are known: NoData of a label other than 0 says nothing."""
    try:
        with _environment(), open_chip(chip.label) as label:
            values, nodata = label.read(1), label.nodata
            if nodata in (None, 0):
                return values, np.ones(values.shape, bool)
            return values, label.read_masks(1) != 0
    except (RasterioError, MemoryError) as error:
        raise ChipFolderError(
            f"The label {chip.label} cannot be read: {brief(error)}. Export the chips again."
        ) from error


def _environment() -> rasterio.Env:
    """Return settings of GDAL under which it does not list the whole folder, of maybe a million chips, for each.

    And a PNG that is cut off is an error: read as a whole, GDAL 3.10 gives zeros for it without a word.
    """
    return rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="TRUE", GDAL_PNG_WHOLE_IMAGE_OPTIM="NO")


def _box(transform: Affine, width: int, height: int) -> Box | None:
    """Return the box around a raster; None where the file has no position, which GDAL gives as the identity."""
    if transform == Affine.identity():
        return None
    corners = ((0, 0), (width, 0), (0, height), (width, height))
    xs = [transform.a * column + transform.b * row + transform.c for column, row in corners]
    ys = [transform.d * column + transform.e * row + transform.f for column, row in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _sides(cells: np.ndarray) -> str:
    return f"{cells.shape[1]} x {cells.shape[0]}"
