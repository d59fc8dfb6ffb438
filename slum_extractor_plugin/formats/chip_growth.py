"""Adding chips to a folder that holds some: do they go together, which number comes next, what do both hold."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ..errors import ChipFolderError, brief
from .bands import Band, check_same_order, written_bands
from .chip_statistics import BandStatistics
from .chips import IMAGES, PAIRS_FILE, STATISTICS_FILE, ChipFolder, read_description
from .classes import ClassInfo

#: What chips of one folder share, and how a sentence names it.
_SHARED = {
    "metadata_format": "metadata format",
    "bands": "number of bands",
    "tile_size": "tile size",
    "data_type": "data type",
    "image_space": "reference system",
}


def begun_folder(described: ChipFolder) -> ChipFolder | None:
    """Return what the folder at ``described.path`` holds already; None when it holds no chip.

    Raises:
        ChipFolderError: its metadata are missing or damaged, or its chips are of another kind than ``described``.
    """
    folder = described.path
    if not (folder / STATISTICS_FILE).exists() and _next_in(folder / IMAGES) == 0:
        return None
    begun = ChipFolder(**read_description(folder))
    for field, name in _SHARED.items():
        old, new = getattr(begun, field), getattr(described, field)
        if old is not None and old != new:
            raise ChipFolderError(
                f"The folder {folder} holds chips whose {name} is {old}, and the new chips have {new}. "
                "Choose another output folder."
            )
    check_same_order(begun.all_bands, described.all_bands, (f"the chips in {folder}", "the image"))
    return begun


def next_number(begun: ChipFolder | None) -> int:
    """Return the number after the largest that names a chip; 0 in a new folder."""
    return 0 if begun is None else _next_in(begun.path / IMAGES)


def pairs_of(begun: ChipFolder | None) -> Iterator[tuple[str, str]]:
    """Yield the paths of image and label of each chip, as map.txt of a begun folder lists them.

    Raises:
        ChipFolderError: map.txt cannot be read.
    """
    if begun is None:
        return
    try:
        with (begun.path / PAIRS_FILE).open(encoding="utf-8") as file:
            for line in file:
                image, _, label = line.strip().replace("\\", "/").partition("  ")
                if image:
                    yield image, label.strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ChipFolderError(
            f"{begun.path / PAIRS_FILE} cannot be read: {brief(error)}. Run Rebuild Training Metadata on the folder."
        ) from error


def joined(begun: ChipFolder | None, new: ChipFolder) -> ChipFolder:
    """Return the description of a folder with the chips of both; a class keeps the name and colour that it has."""
    if begun is None:
        return new
    features = new.feature_statistics
    if features is not None and begun.feature_statistics is not None:
        features = begun.feature_statistics.merged(features)
    bands = _joined_bands(begun, new)
    return replace(
        new,
        classes=_joined_classes(begun.classes, new.classes),
        class_statistics=begun.class_statistics.merged(new.class_statistics),
        feature_statistics=features,
        band_statistics=merged_bands(begun.band_statistics, new.band_statistics),
        band_statistics2=merged_bands(begun.band_statistics2, new.band_statistics2),
        known_bands=bands,
        band_names=tuple(written_bands(bands)["BandNames"]),
    )


def _joined_bands(begun: ChipFolder, new: ChipFolder) -> tuple[Band, ...]:
    """Return the description of each band, from the chips that say more of it."""
    return tuple(one if one.title else other for one, other in zip(begun.all_bands, new.all_bands))


def merged_bands(first: tuple[BandStatistics, ...], second: tuple[BandStatistics, ...]) -> tuple[BandStatistics, ...]:
    """Return the statistics over the chips of both, band by band; nothing counted yet is an empty tuple."""
    if not first or not second:
        return first or second
    return tuple(one.merged(other) for one, other in zip(first, second))


def _joined_classes(old: tuple[ClassInfo, ...], new: tuple[ClassInfo, ...]) -> tuple[ClassInfo, ...]:
    by_value = {info.value: info for info in (*new, *old)}
    return tuple(by_value[value] for value in sorted(by_value))


def _next_in(images: Path) -> int:
    if not images.is_dir():
        return 0
    with os.scandir(images) as entries:
        stems = (entry.name.partition(".")[0] for entry in entries)
        return max((int(stem) for stem in stems if stem.isdecimal()), default=-1) + 1
