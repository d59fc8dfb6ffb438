"""Which bands of each chip folder are taught, and in which order, so that one band is the same everywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...errors import ChipFolderError
from ...formats.bands import POSITION, Band, alpha_band, described, image_bands, match_bands
from ...formats.chips import ChipFolder
from ...formats.model_bands import model_bands
from ...formats.emd import ModelDefinition
from ...protocol import Reporter

_REMEDY = "Correct the BandNames in the chips' esri_model_definition.emd, or export the chips from images that agree."


@dataclass(frozen=True)
class ChipBands:
    """The bands of a folder's chips, zero-based.

    Attributes:
        count: how many a chip has.
        taught: those that go into the network, in its order.
        alpha: the one that says where there is an image, or None.
    """

    count: int
    taught: tuple[int, ...]
    alpha: int | None = None


def arranged(
    folders: Sequence[ChipFolder], pretrained: ModelDefinition | None, reporter: Reporter
) -> dict[Path, ChipBands]:
    """Return the bands of each folder, by its path.

    Those of the first folder are the pretrained model's, found in it, or without one all but alpha; those of the others
    are the first folder's, found in them. Messages say how they were found.

    Raises:
        ParameterError: a band is missing, or names and colours contradict each other.
        ChipFolderError: bands are known by their position alone, and folders have different numbers of them.
    """
    first = folders[0]
    taught = _taught(first, pretrained, reporter)
    wanted, positions = _with_positions(first, taught)
    found = {first.path: _chip_bands(first, taught)}
    for folder in folders[1:]:
        offered = folder.all_bands
        match = match_bands(wanted, positions, offered, (f"The first folder, {first.path},", str(folder.path), _REMEDY))
        if match.by == (POSITION,):
            _check_number(folder, first)
        if match.bands != taught or match.doubt:
            reporter.message(f"{folder.path}: {described(match, wanted, offered)}")
        if match.doubt:
            reporter.warning(match.doubt)
        found[folder.path] = _chip_bands(folder, match.bands)
    return found


def _taught(first: ChipFolder, pretrained: ModelDefinition | None, reporter: Reporter) -> tuple[int, ...]:
    offered = first.all_bands
    if pretrained is None:
        return image_bands(offered) or tuple(range(first.bands))
    wanted, positions = model_bands(pretrained)
    if max(positions) >= first.bands:
        return image_bands(offered)  # of another number than the model's, which is refused with both
    match = match_bands(wanted, positions, offered, ("The pretrained model", str(first.path), _REMEDY))
    if match.by == (POSITION,) and len(image_bands(offered)) != len(wanted):
        return image_bands(offered)
    reporter.message(f"Pretrained model: {described(match, wanted, offered)}")
    if match.doubt:
        reporter.warning(match.doubt)
    return match.bands


def _with_positions(folder: ChipFolder, taught: Sequence[int]) -> tuple[tuple[Band, ...], tuple[int, ...]]:
    """Return the bands that are taught, and the position of each among the folder's bands that are no alpha."""
    images = image_bands(folder.all_bands) or tuple(range(folder.bands))
    return tuple(folder.all_bands[band] for band in taught), tuple(
        images.index(band) if band in images else band for band in taught
    )


def _chip_bands(folder: ChipFolder, taught: tuple[int, ...]) -> ChipBands:
    alpha = alpha_band(folder.all_bands)
    return ChipBands(folder.bands, taught, None if alpha in taught else alpha)


def _check_number(folder: ChipFolder, first: ChipFolder) -> None:
    theirs, ours = (len(image_bands(each.all_bands)) for each in (folder, first))
    if theirs != ours:
        raise ChipFolderError(
            f"{folder.path} and {first.path} differ in their bands: {theirs} and {ours}. Export them with the same "
            "settings."
        )


def bands_of_chip(image: Path, folders: Mapping[Path, ChipBands]) -> ChipBands:
    """Return the bands of a chip out of those of its folder."""
    return folders[image.parent.parent]
