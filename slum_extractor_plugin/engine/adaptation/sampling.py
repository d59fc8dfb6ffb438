"""A small sample of a scene, spread over all of it: what statistics of the scene are computed from.

The places follow from the scene's size and a seed alone, so that every run and every worker sees the same sample, and a
part of a scene is treated as the whole is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ...grid import Window

#: Side of a window in cells, a multiple of the network's stride.
SIDE = 256

#: Windows of a sample: 2 million cells, whose band statistics and batch-norm statistics take seconds on a CPU.
WINDOWS = 32

#: Places looked at for each window that is wanted; scenes are often empty around their edges.
_TRIES = 4

#: Share of a window that must have data.
_LEAST_DATA = 0.5

#: Windows whose texture is below this share of the upper quartile's are left out: clouds, haze and water are smooth.
_SMOOTH = 0.2

#: Steps of the sequence R2 along both axes (M. Roberts, "The unreasonable effectiveness of quasirandom sequences",
#: 2018): 1 / p and 1 / p^2, where p = 1.3247... solves p^3 = p + 1.
_R2 = (0.7548776662466927, 0.5698402909980532)


class Readable(Protocol):
    """A scene or a mosaic."""

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return cells (bands, rows, columns), and where there is data (rows, columns)."""


@dataclass(frozen=True)
class Sample:
    """Windows of a scene: cells (windows, bands, rows, columns) in its dtype, valid (windows, rows, columns) of bool.

    The cells are mirrored where there is no data.
    """

    cells: np.ndarray
    valid: np.ndarray

    def __len__(self) -> int:
        return len(self.cells)

    def __post_init__(self) -> None:
        if len(self.cells) != len(self.valid):
            raise ValueError(f"{len(self.cells)} windows of cells and {len(self.valid)} of data")

    def bands(self) -> np.ndarray:
        """Return the cells that have data, (bands, cells), in the scene's dtype."""
        return np.moveaxis(self.cells, 1, 0)[:, self.valid]


def sample_scene(scene: Readable, extent: Window, windows: int = WINDOWS, side: int = SIDE, seed: int = 0) -> Sample:
    """Read a sample of a scene; windows without much data or of little texture are left out where others are found.

    At most ``windows`` windows are held in memory.

    Args:
        scene: read mirrored where it has no data.
        extent: the whole of the scene.
        windows: how many are wanted; small scenes give fewer.
        side: of a window, in cells; a window is smaller where the scene is.
        seed: of the places.

    Returns:
        The sample; without any window if the scene has no data at the places that were looked at.
    """
    full, sparse = [], []
    for place in spread_places(extent, windows * _TRIES, side, seed):
        cells, valid = scene.read(place)
        share = valid.mean()
        if share >= _LEAST_DATA:
            full.append((cells, valid))
        elif share > 0 and not full:
            sparse = sorted([*sparse, (cells, valid)], key=lambda one: -one[1].mean())[:windows]
        if len(full) == windows:
            break
    found = _textured(full) if full else sparse
    if not found:
        return Sample(np.zeros((0, 0, side, side), np.uint8), np.zeros((0, side, side), bool))
    return Sample(*(np.stack(parts) for parts in zip(*found)))


def spread_places(extent: Window, count: int, side: int = SIDE, seed: int = 0) -> Iterator[Window]:
    """Yield up to ``count`` different windows of an extent; the first of them, however few, are spread over all of it.

    They start at multiples of an eighth of their side, counted from the extent's first cell.
    """
    step = side // 8
    width, height = min(side, -(-extent.width // step) * step), min(side, -(-extent.height // step) * step)
    rooms = [max(0, length - own) // step for length, own in ((extent.width, width), (extent.height, height))]
    start, seen = np.random.default_rng(seed).random(2), set()
    for number in range(count):
        across, down = (int((at + number * move) % 1 * (room + 1)) for at, move, room in zip(start, _R2, rooms))
        if (across, down) not in seen:
            seen.add((across, down))
            yield Window(extent.column + across * step, extent.row + down * step, width, height)


def texture(cells: np.ndarray, valid: np.ndarray) -> float:
    """Return the mean difference between neighbours in a row, over all bands, where both have data; 0 without any.

    Args:
        cells: (bands, rows, columns).
        valid: (rows, columns) of bool.
    """
    both = valid[:, 1:] & valid[:, :-1]
    steps = np.abs(np.diff(cells.astype(np.float32), axis=2))
    return float(steps[:, both].mean()) if both.any() else 0.0


def _textured(found: list[tuple[np.ndarray, np.ndarray]]) -> list[tuple[np.ndarray, np.ndarray]]:
    textures = np.array([texture(*one) for one in found])
    least = _SMOOTH * np.quantile(textures, 0.75)
    return [one for one, own in zip(found, textures) if own >= least]
