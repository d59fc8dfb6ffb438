"""Several chip folders as one: their classes united, their statistics merged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ...errors import ChipFolderError
from ...formats.chip_statistics import NO_CELLS, BandStatistics
from ...formats.chips import IMAGES, LABELS, ChipFolder, find_rasters
from ...formats.classes import ClassInfo
from ...formats.normalisation import NormalizationStats
from ...protocol import Reporter
from .chip_bands import ChipBands

#: Targets are bytes, and the greatest stands for cells that teach nothing.
_MOST_CLASSES = 254


def check_alike(folders: Sequence[ChipFolder]) -> None:
    """Check that chips of all folders can be one training set.

    Raises:
        ChipFolderError: they differ in type of cells or image space.
    """
    first = folders[0]
    for folder in folders[1:]:
        for what, theirs, ours in (
            ("type of cells", folder.data_type, first.data_type),
            ("image space", folder.image_space, first.image_space),
        ):
            if theirs != ours and None not in (theirs, ours):
                raise ChipFolderError(
                    f"{folder.path} and {first.path} differ in their {what}: {theirs} and {ours}. Export them with the "
                    "same settings."
                )


def united_classes(folders: Sequence[ChipFolder]) -> tuple[ClassInfo, ...]:
    """Return the classes of all folders, by value.

    A name that is only the value, as in exports without names, gives way to a real one.

    Raises:
        ChipFolderError: there is none, there are too many, or a value and a name do not belong together everywhere.
    """
    found: dict[int, tuple[ClassInfo, ChipFolder]] = {}
    for folder in folders:
        for info in folder.classes:
            known = found.get(info.value)
            if known is None or _is_nameless(known[0]):
                found[info.value] = info, folder
            elif not _is_nameless(info) and _plain(info) != _plain(known[0]):
                raise ChipFolderError(_clash(known, (info, folder)))
    owners: dict[str, tuple[ClassInfo, ChipFolder]] = {}
    for info, folder in found.values():
        owner = owners.setdefault(_plain(info), (info, folder))
        if owner[0] != info and owner[1] is not folder:
            raise ChipFolderError(_clash(owner, (info, folder)))
    _check_number(len(found), folders[0])
    return tuple(found[value][0] for value in sorted(found))


def merged_statistics(folders: Sequence[ChipFolder], bands: Mapping[Path, ChipBands]) -> NormalizationStats:
    """Return the statistics of the cells of all folders together, each weighing as many cells as it has.

    They are of all bands of the first folder, in its order; to bands that are not taught only that folder adds.

    Raises:
        ChipFolderError: a folder's metadata hold none.
    """
    first = bands[folders[0].path]
    merged = [NO_CELLS] * first.count
    for folder in folders:
        if len(folder.band_statistics) != folder.bands:
            raise ChipFolderError(
                f"The metadata of {folder.path} hold no band statistics, which images other than 8-bit RGB need. Run "
                "Rebuild Training Metadata on the folder."
            )
        places = range(first.count) if folder is folders[0] else first.taught
        own = range(first.count) if folder is folders[0] else bands[folder.path].taught
        for place, band in zip(places, own):
            merged[place] = merged[place].merged(_counted(folder.band_statistics[band], folder))
    return NormalizationStats.from_bands(
        [band.minimum for band in merged],
        [band.maximum for band in merged],
        [band.mean for band in merged],
        [band.standard_deviation for band in merged],
    )


def warn_of_missing_labels(folders: Sequence[ChipFolder], reporter: Reporter) -> None:
    """Warn of images without a label, which nothing can be learnt from, and name the first."""
    for folder in folders:
        images, labels = find_rasters(folder.path / IMAGES), find_rasters(folder.path / LABELS)
        lonely = sorted(images[stem] for stem in images.keys() - labels.keys())
        if lonely:
            are = "image has" if len(lonely) == 1 else "images have"
            reporter.warning(
                f"{len(lonely)} {are} no label in {folder.path / LABELS} and are left out: "
                f"{lonely[0].name}{' and others' if len(lonely) > 1 else ''}."
            )


def _counted(band: BandStatistics, folder: ChipFolder) -> BandStatistics:
    """Return statistics that count cells; older exports do not say how many, so all cells of the chips are taken."""
    width, height = folder.tile_size
    return band if band.count else replace(band, count=len(folder.chips) * width * height)


def _is_nameless(info: ClassInfo) -> bool:
    return info.name.strip() == str(info.value)


def _plain(info: ClassInfo) -> str:
    return info.name.strip().casefold()


def _clash(one: tuple[ClassInfo, ChipFolder], other: tuple[ClassInfo, ChipFolder]) -> str:
    rows = " and ".join(f"{info.value} is {info.name!r:.60} in {folder.path}" for info, folder in (one, other))
    return f"The folders differ in their classes: the value {rows}. Export them with the same classes."


def _check_number(count: int, folder: ChipFolder) -> None:
    if not count:
        raise ChipFolderError(
            f"The metadata of {folder.path} list no class. If no chip has a labelled cell, export again with labels on "
            "the image and inside the mask; otherwise run Rebuild Training Metadata."
        )
    if count > _MOST_CLASSES:
        raise ChipFolderError(
            f"{folder.path} has {count} classes, and at most {_MOST_CLASSES} are possible. Merge some."
        )
