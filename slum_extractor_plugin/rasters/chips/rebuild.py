"""Mending a chip folder: its metadata are counted anew from its chips."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np

from ...errors import ChipFolderError
from ...formats.bands import Band, alpha_band, written_bands
from ...formats.chip_metadata import write_chip_metadata
from ...formats.chips import (
    CLASSIFIED_TILES,
    EXPORT_TILES,
    IMAGES,
    LABELS,
    Chip,
    ChipFolder,
    drivers_of,
    existing_folder,
    find_chips,
    find_rasters,
    read_description,
)
from ...formats.classes import classes_of_values
from ...grid import Grid
from ...progress import Progress, silent
from ...staging import staged_folder
from ...threads import thread_pool
from ..image import ImageSource, bands_of
from ..parallel import core_count, ordered_map
from ..raster import class_band, grid_of, read
from ..validity import has_mask
from .count import band_statistics, class_statistics
from .cutting import Tally
from .opening import open_chip


def rebuild_metadata(folder: str | os.PathLike, progress: Progress = silent) -> ChipFolder:
    """Write the four files that describe a chip folder again, and return what they say.

    Names and colours of classes and bands are kept where the old files can still be read. Images without a
    label are left out of the count, unless there is no label at all: then the folder is one of images only.

    Raises:
        ChipFolderError: there is no chip, chips differ in size or bands, or their labels are not rasters.
        RasterError: a chip cannot be read.
    """
    path = existing_folder(folder)
    chips = tuple(find_chips(path)) or _without_labels(path)
    described = _described(path, chips[0])
    with thread_pool(core_count()) as pool:
        tally = Tally()
        counted = ordered_map(pool, lambda chip: _count(chip, described), chips, 4 * core_count())
        for index, one in enumerate(counted):
            progress(index / len(chips))
            tally.add(one)
    classes = {info.value: info for info in classes_of_values(tally.classes.values)}
    known = {info.value: info for info in _known_classes(path)}
    rebuilt = replace(
        described,
        classes=tuple(known.get(value, classes[value]) for value in sorted(classes)),
        class_statistics=tally.classes,
        band_statistics=tally.bands,
    )
    with staged_folder(path) as staged:
        write_chip_metadata(staged, rebuilt, _pairs(chips))
    progress(1.0)
    return replace(rebuilt, chips=chips)


def _without_labels(path: Path) -> tuple[Chip, ...]:
    """Return the images of a folder without any label; their label is an empty path.

    Raises:
        ChipFolderError: there is no image, or the labels are none that can be counted here.
    """
    images = find_rasters(path / IMAGES)
    if not images:
        raise ChipFolderError(f"{path} holds no image in {IMAGES}. Choose the output of Export Training Data.")
    if (path / LABELS).is_dir() and any((path / LABELS).iterdir()):
        raise ChipFolderError(
            f"The labels in {path / LABELS} are not rasters with the names of the images. Only {CLASSIFIED_TILES} and "
            f"{EXPORT_TILES} can be rebuilt; export the training data again."
        )
    return tuple(Chip(images[stem], Path()) for stem in sorted(images))


def _described(path: Path, chip: Chip) -> ChipFolder:
    """Return what the first chip says of all."""
    image = ImageSource(chip.image, "chip", drivers=drivers_of(chip.image))
    known = _known_bands(path, bands_of(open_chip(chip.image)))
    placed = image.is_placed
    code = image.crs.GetAuthorityCode(None) if image.wkt else None
    return ChipFolder(
        path,
        (),
        image.bands,
        (image.grid.width, image.grid.height),
        image.grid.cell_size if placed else None,
        int(code) if code and code.isdecimal() else None,
        image.dtype.name,
        tuple(written_bands(known)["BandNames"]),
        image_space="MAP_SPACE" if placed else "PIXEL_SPACE",
        metadata_format=CLASSIFIED_TILES if chip.label.name else EXPORT_TILES,
        wkt=image.wkt,
        known_bands=known,
    )


def _known_bands(path: Path, bands: tuple[Band, ...]) -> tuple[Band, ...]:
    """Return what is known of the chips' bands: by the old files where these can still be read, else by a chip."""
    with suppress(ChipFolderError):
        old = ChipFolder(**read_description(path)).all_bands
        if len(old) == len(bands):
            return tuple(one if one.title else other for one, other in zip(old, bands))
    return bands


def _count(chip: Chip, described: ChipFolder) -> Tally:
    image = open_chip(chip.image)
    grid = grid_of(image)
    if ((grid.width, grid.height), image.RasterCount) != (described.tile_size, described.bands):
        raise ChipFolderError(
            f"{chip.image} has {image.RasterCount} bands of {grid.width} x {grid.height} cells, other than the first "
            "chip. Chips of one folder have the same size and bands; remove the ones that differ."
        )
    band, alpha = image.GetRasterBand(1), alpha_band(described.known_bands)
    known = read(band.GetMaskBand(), grid.window) != 0 if has_mask(band) else None
    bands = band_statistics(read(image, grid.window), band.GetNoDataValue(), known, alpha)
    return Tally(class_statistics(_label(chip, grid)), bands)


def _label(chip: Chip, grid: Grid) -> np.ndarray:
    if not chip.label.name:
        return np.zeros((grid.height, grid.width), np.uint8)
    dataset = open_chip(chip.label, "label")
    label = read(class_band(dataset, "label"), grid_of(dataset).window)
    if label.shape != (grid.height, grid.width) or label.min() < 0:
        raise ChipFolderError(f"The label {chip.label} differs in size from its image, or has negative values.")
    return label


def _known_classes(path: Path) -> tuple:
    with suppress(ChipFolderError):  # the files are missing or damaged: that is why they are rebuilt
        return read_description(path)["classes"]
    return ()


def _pairs(chips: tuple[Chip, ...]) -> Iterator[tuple[str, str]]:
    for chip in chips:
        yield f"{IMAGES}/{chip.image.name}", f"{LABELS}/{chip.label.name}" if chip.label.name else ""
