"""The borders of four-connected patches, band by band: each step is told which one follows it.

A walk arrives at a corner and turns right, goes on or turns left, as the cells around the corner say. Patches that do
not reach the next band are complete and leave; the others wait for it, so memory is bounded by a band and the patches
that are open at its end.

Where two cells of the same value touch at a corner only, each is first walked around alone. When both turn out to
belong to one patch the two walks change over, so that no ring meets itself: a hole touches its shell at a point, as a
valid polygon's may.
"""

from __future__ import annotations

import numpy as np

from .steps import Band, Steps


class Tracer:
    """Takes bands of values from top to bottom and gives back the steps of the patches that are complete."""

    def __init__(self, width: int, outside: int, dtype: np.dtype, with_nodes: bool = False) -> None:
        """Begin a raster.

        Args:
            width: columns of the raster.
            outside: the value, lower than all others, of cells that belong to no patch, as beyond the raster's edge.
            dtype: integer type of the bands.
            with_nodes: end steps also where borders of more than two patches meet.
        """
        self._outside, self._with_nodes = outside, with_nodes
        self._line = 0
        self._above = np.full(width + 2, outside, dtype)
        self._above_patch = np.full(1, -1)
        self._open_patches = 0
        self._steps = Steps.none()
        # Steps, and the corners of the next band's first line: those that arrive there, and those that leave from it.
        self._arriving = self._leaving = (np.empty(0, np.int32), np.empty(0, np.int64))

    def feed(self, values: np.ndarray, last: bool) -> tuple[Steps, np.ndarray]:
        """Return all steps of the patches that are complete after this band, and the value of each of these patches.

        Args:
            values: (rows, columns) integers.
            last: whether this is the lowest band.
        """
        band = self._band(values, last)
        patch_of_run, patch_of_open = band.patches(self._above_patch, self._open_patches)
        self._steps.patch = patch_of_open[self._steps.patch]
        self._extend(band, patch_of_run)
        self._line += len(values)
        return self._split(band, patch_of_run)

    def _band(self, values: np.ndarray, last: bool) -> Band:
        rows = np.full((len(values) + 1 + last, values.shape[1] + 2), self._outside, self._above.dtype)
        rows[0] = self._above
        rows[1 : len(values) + 1, 1:-1] = values
        self._above = rows[-1]
        return Band(rows, self._outside)

    def _extend(self, band: Band, patch_of_run: np.ndarray) -> None:
        """Add the band's steps and say what follows all that end at a corner which the band knows."""
        begins, ends, directions = band.steps(self._with_nodes)
        index = np.arange(len(begins), dtype=np.int32) + np.int32(len(self._steps))
        self._steps = self._steps.and_then(self._described(band, begins, directions, patch_of_run))
        known = begins < band.corners
        self._leave(band, *_both(self._leaving, (index[known], begins[known])))
        self._leaving = index[~known], begins[~known] - band.corners
        known = ends < band.corners
        self._arrive(band, *_both(self._arriving, (index[known], ends[known])))
        self._arriving = index[~known], ends[~known] - band.corners

    def _described(self, band: Band, begins: np.ndarray, directions: np.ndarray, patch_of_run: np.ndarray) -> Steps:
        left_cell, right_cell = (begins + band.behind[(directions + 4 - turn) % 4] for turn in (2, 1))
        line, column = np.divmod(begins, band.frame)
        return Steps(
            row=(line + self._line).astype(np.int32),
            column=column.astype(np.int32),
            direction=directions,
            following=np.full(len(begins), -1, np.int32),
            across=np.full(len(begins), -1, np.int32),
            patch=patch_of_run[band.run[right_cell]],
            node=np.zeros(len(begins), bool),
            upper=band.flat[right_cell] > band.flat[left_cell],
        )

    def _leave(self, band: Band, steps: np.ndarray, corners: np.ndarray) -> None:
        """Note which step leaves each of the corners, by its direction."""
        self._step_from = np.full(band.corners * 4, -1, np.int32)
        self._step_from[corners * 4 + self._steps.direction[steps]] = steps
        if self._with_nodes:
            self._steps.node[steps] = band.nodes(corners)

    def _arrive(self, band: Band, steps: np.ndarray, corners: np.ndarray) -> None:
        """Find out which step follows each of those that arrive at the corners."""
        directions = self._steps.direction[steps]
        onwards, touching = band.turned(corners, directions)
        self._steps.following[steps] = self._step_from[corners * 4 + onwards]
        steps, corners, directions = steps[touching], corners[touching] * 4, directions[touching]
        self._step_from[corners + directions] = steps
        self._steps.across[steps] = self._step_from[corners + (directions + 2) % 4]

    def _split(self, band: Band, patch_of_run: np.ndarray) -> tuple[Steps, np.ndarray]:
        """Keep the steps of the patches that reach the band's last row, and return the others."""
        first = band.run[band.corners]
        lowest, inside = patch_of_run[first:], band.run_values[first:] != self._outside
        is_open = np.zeros(patch_of_run.max() + 1, bool)
        is_open[lowest[inside]] = True
        value = np.empty(len(is_open), band.flat.dtype)
        value[patch_of_run] = band.run_values
        number = np.cumsum(is_open, dtype=np.int32) - np.int32(1)
        self._above_patch = np.where(inside, number[lowest], -1)
        self._open_patches = int(is_open.sum())
        return self._parted(is_open, number, value)

    def _change_over(self, steps: np.ndarray) -> None:
        """Exchange what follows two steps that end at one corner and belong to one patch."""
        steps = steps[self._steps.patch[self._steps.across[steps]] == self._steps.patch[steps]]
        self._steps.following[steps] = self._steps.following[self._steps.across[steps]]

    def _parted(self, is_open: np.ndarray, number: np.ndarray, value: np.ndarray) -> tuple[Steps, np.ndarray]:
        stays = is_open[self._steps.patch]
        self._change_over(np.flatnonzero(~stays & (self._steps.across >= 0)))
        done, self._steps = self._steps.chosen(~stays), self._steps.chosen(stays)
        place = np.cumsum(stays, dtype=np.int32) - np.int32(1)
        self._leaving = place[self._leaving[0]], self._leaving[1]
        self._arriving = place[self._arriving[0]], self._arriving[1]
        self._steps.patch = number[self._steps.patch]
        present = np.zeros(len(is_open), bool)
        present[done.patch] = True
        done.patch = (np.cumsum(present, dtype=np.int32) - np.int32(1))[done.patch]
        return done, value[present]


def _both(first: tuple[np.ndarray, np.ndarray], second: tuple[np.ndarray, np.ndarray]) -> list[np.ndarray]:
    return [np.concatenate(pair) for pair in zip(first, second)]
